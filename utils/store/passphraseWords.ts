/** 1,024 plain words of two or more letters, 10 bits each: easy to say, to spell and to type. The order is part of nothing stored. */
export const passphraseWords: readonly string[] = `
able acid acorn actor adder agent album alarm alert alley alpine amber ample anchor angle ankle apple apron
arch arena argue armour arrow artist ashes aspen atlas attic autumn award awake axle bacon badge badger bagel
baker ballet balloon bamboo banana bandage banjo banner barber barge barley barn barrel basil basin basket
bassoon batch baton beach beacon beaker beam bean bearing beast beaver bedrock beech beetle bellow bench berry
birch bishop bison blanket blaze blender blossom blouse boat bobbin bonfire bonnet book boots border bottle
bouquet bowler bracken bramble branch brass bread breeze brick bridge brisk broad bronze brook broom brother
brush bubble bucket buckle buffalo bugle builder bulb bundle bunting burger butter button buzzard cabbage
cabin cable cactus cairn cake camel camera campus canal candle candy canoe canvas canyon captain caravan
carbon cargo carpet carrot castle catch cattle cavern cedar cellar cello cereal chain chair chalet chalk
channel chapel chart cheddar cheese cherry chess chimney china chisel choir chorus chutney cider cinema circle
citrus city clamp class clay clever cliff climber cloak clock cloud clover coach coast cobalt cobbler cobweb
cocoa coffee coin collar colony comet comfort comic compass copper coral cordial corner cotton cougar courage
cousin cradle crane crate crater crayon cream credit creek crocus crop crown cruise crumb crust cuckoo curlew
custard cutlery cycle cymbal dahlia dairy daisy damson dance dapper dawn deck decade delta denim depot desert
design diamond diary diesel dinner distant diver dizzy dolphin domino donkey doodle dragon drama drawer dream
drift driver drizzle drum dune dusk dynamo eager eagle early earth easel east echo editor effort eight elastic
elbow elder elm ember emblem emerald empire enamel engine enjoy entry epic equal errand escort essay estate
evening exhibit expert express eyebrow fabric factor fairy falcon famous fancy farm fashion feather fellow
fence fern ferry fiddle field figure film finch finger fir firefly fizzy flagon flame flannel flask flavour
fleece flint float flock floral flour flower flute foal focus foggy folder folk forest forge fork fortune
fossil fox frame freckle fresh fridge fringe frost fruit fudge funnel furrow future gable galaxy gallop gander
garage garden garlic garnet gate gazebo gentle ghost giant ginger giraffe glacier glade glass glider globe
glove goat gold golf gondola goose gorse gospel grain granary grand granite grape grass gravel gravy green
grid griffin grill grove guava guest guitar gull gusto habit haddock hail halo hamlet hammer hammock hamper
handle harp hatch hawk hazel heath heather hedge heron hill hinge hiker hobby holiday holly honest honey hoof
hoop horizon hornet horse hotel hound hour humble humour hundred hurdle hutch icicle icon idea igloo immense
index indigo inlet insect invite iris iron island ivory ivy jacket jaguar jar jasmine javelin jelly jersey
jester jetty jewel jigsaw jogger joiner jolly journal judge juggle juice jumper jungle juniper justice kayak
keeper kennel kernel kettle keyhole kingdom kiosk kipper kitchen kite kitten kiwi knight knot koala lace
ladder lagoon lake lamb lamp lapwing larch larder lark lasso laundry laurel lava lawn leaf league leek legend
lemon lemur lentil letter lettuce level lever lilac lily lime limpet linen lion liquid lizard llama lobby
lobster local lodge lotus loyal lucky lunar lunch lupin lynx lyric magnet magpie mallet mango manor mantle
maple marble march margin marina market marmot maroon marsh marvel mason matrix meadow medal melody melon
member memory mentor merit metal meteor metro midday mighty miller mimosa minnow mint minute mirror mission
mitten mixture moat model modern mole moment monarch monkey moon moor mosaic moss moth motor mouse muffin
museum music mussel mustard myrtle napkin narrow nation native nature navy nebula nectar needle nephew nest
nettle newt nickel niece night nimble noble noodle north nougat novel number nutmeg oak oasis oatmeal oboe
ocean octave octopus office olive onion opal opera orange orbit orchid order organ origin osprey ostrich otter
outfit oval oven owl oxygen oyster packet paddle page paint palace panda panel pansy panther paper parade
parcel park parrot parsley parsnip party pasta pastry patch patio peach peacock peanut pear pebble pelican
pencil penguin pepper perch petal phoenix photo piano pickle picnic pigeon pillow pilot pine pioneer pirate
pixel planet plank plaster plaza plover plum plume pocket poem polar polish polite pollen pond pony popcorn
poplar poppy porch potato pottery powder praise prawn premium present prince prism prize prose proud prune
pudding puffin pumpkin puppet purple puzzle pyramid quail quarry quartet quartz queen quest quick quiet quill
quilt quince quiver rabbit racket radar radio radish raft rail rainbow raisin ramp ranch rapid raven ravine
razor reader rebel recipe record reef reel regal region relay relic remedy rescue reward rhubarb rhythm ribbon
riddle ridge ripple river roast robin robot rocket roof rose rotor royal ruby rudder rugby ruler runner rural
rustic saddle sage sail salad salmon salute sample sandal saturn saucer savanna scarf scarlet scenic scholar
school science scone scout season secret seed senior sequel shadow shallow shark shed shell sherbet shield
shimmer ship shore shovel shrimp shuttle siesta signal silk silver singer siren sketch skipper slate sleeve
smart smooth snail snow soap soccer socket sofa solar solid sonnet sorbet soup south spade spaniel spark spice
spider spiral splash spoon sport spring spruce square squash stable stadium stamp station statue steam steel
stereo stitch stone stork story strand straw stream street string stripe studio sturdy sugar summer summit
sunday sunset supper surf swallow swan sweater swift switch symbol syrup table tablet talent tango target
tartan teacher teapot temple tennis tent thicket thistle thread thrush thyme ticket tide tiger timber tinsel
tissue toast toffee tomato topaz torch totem toucan tower town trail train treaty tree trellis tribute trinket
trophy trout trumpet trunk tulip tundra tunnel turbine turkey turnip turret turtle twig twist uncle unicorn
uniform union unique upper urban useful valley value vanilla vase vault velvet vendor venture verse vessel
victor video village vine viola violet violin vision vivid volcano volume voyage vulture waffle wagon waiter
walnut walrus warden warm water wave weasel weaver wedge whale wheat wheel wicker widget willow window winter
wisdom wizard wolf wombat wonder wood wool worker world wreath wren wrist writer yacht yarn year yeast yellow
yoga yogurt young zebra zenith zest zigzag zinc zither zodiac zone
`
  .trim()
  .split(/\s+/);
