const form = String.raw`(?:tabs?|tablets?|caps?|capsules?|caplets?|solution|suspension|syrup|elixir|inj|inh|nebs|oint|soln|susp|supps|linctus|liquid|mixture|cream|ointment|gel|lotion|foam|paste|paint|emollient|shampoo|scalp application|bath additive|soap substitute|spray|nasal (?:spray|drops)|drops|eye (?:drops|ointment|gel)|ear (?:drops|spray)|inhaler|inhalers|accuhaler|turbohaler|easyhaler|evohaler|respimat|ellipta|nexthaler|autohaler|easi-?breathe|nebuliser liquid|nebules?|breezhaler|handihaler|genuair|spiromax|patch(?:es)?|plasters?|injection|pre-?filled (?:pen|syringe|disposable injection)s?|pens?|penfill|cartridges?|flexpen|kwikpen|solostar|vials?|ampoules?|infusion|pessar(?:y|ies)|suppositor(?:y|ies)|enemas?|rectal foam|lozenges?|pastilles?|mouthwash|oromucosal spray|sublingual spray|sachets?|powder|granules|effervescent|gum|lollipops?|implants?|intrauterine (?:device|system)|ius|coil|vaginal (?:ring|tablets?|cream|gel|delivery system)|strips?|testing strips|lancets?|needles?|sensors?|devices?|spacer|dressings?|bandages?|stockings?|hosiery|pads?|catheters?|bags?|wipes|oil|drink|milkshake|feed|thickener|chewable|implant)`;

/** A medicine's strength: "5mg", "100micrograms/dose", "0.1%", "100units/ml", "500mg/30mg". */
export const strength =
  /(?<![\p{L}\d])\d[\d,.]*\s?(?:mg|micrograms?|mcgs?|µg|μg|nanograms?|grams?|g|mls?|litres?|units?|iu|mmol|%|kbq|million units)(?:\s?\/\s?[\d,.]*\s?(?:mg|micrograms?|mcg|grams?|g|mls?|ml|dose|doses|hours?|hrs?|hour|units?|actuation|24 ?hours?|72 ?hours?|%|tab(?:let)?|cap(?:sule)?))*(?![\p{L}\d])/iu;

/** The last word of a medicine's name, its form. */
export const formWord = new RegExp(String.raw`(?<![\p{L}\d])${form}(?![\p{L}\d])`, 'giu');

/** The beginning of directions: "One to be taken", "Take 2", "1 daily", "Apply", "As directed", "ON". */
export const doseStart =
  /^(?:(?:take|taken|one|two|three|four|five|six|half)\b|to be\b|a half|½|\d+(?:[.,]\d+)?(?:\s?(?:-|–|to|or)\s?\d+)?\s?(?:x\s)?(?:\/day\b|puffs?|tabs?\b|tablets?\b|caps?\b|capsules?\b|drops?|sprays?|patch|sachets?|times?|od\b|bd\b|tds\b|qds\b|on\b|om\b|nocte\b|mane\b|mls?\b|mg\b|g\b|mcg\b|micrograms?\b|units?\b|spoonfuls?|to be|in the|at|daily|each|every|a day|prn|per|once|twice|applications?|5ml|nightly|morning|with|stat)|(?:apply|used?|inhale|inject|instil|insert|put|place|spray|dissolve|chew|suck|swallow|mix|drink|give|rinse|gargle|start|increase|reduce|massage|shake|wash|dose|sip|before|after|via)\b|as directed|as required|as needed|as per|when required|when needed|if required|mdu|prn\b|od\b|bd\b|b\.d|o\.d|tds\b|qds\b|on\b|om\b|nocte|mane|once|twice|daily|each|every|up to|initially|at night|in the morning|at bedtime|with food|weekly|monthly|alternate|sig\b|stat\b|per\b|variable|according|morning\b)/i;

/** A phrase only directions have, anywhere in a text. */
export const dosePhrase =
  /\b(?:to be taken|to be used|to be applied|to be inhaled|times? (?:a|per|each) (?:day|week)|(?:once|twice) (?:a|per|each)? ?(?:day|daily|week|weekly)|daily|each (?:day|morning|night|evening)|every (?:day|morning|night|evening|\d+|other|four|six|eight|twelve|week|month)|at (?:night|bedtime|lunch)|in the (?:morning|evening)|as directed|when required|as required|when needed|as needed|puffs?|b\.?d\b|o\.?d\b|tds|qds|nocte|mane|prn|mdu)/i;

/** How much was supplied: "28 capsule", "200 dose", "2 x 100 ml", "1 op". */
export const quantity =
  /^(?:(?:qty|quantity|supply|supplied|issue quantity|amount|mitte)[\s:.–-]*)?\(?\d+(?:[.,]\d+)?(?:\s?(?:x|\*)\s?\d+(?:[.,]\d+)?)?\s*(?:(?:x\s)?(?:tab(?:let)?s?|cap(?:sule)?s?|caplets?|mls?|millilitres?|g|grams?|gm|doses?|inhalers?|packs?|op|o\.p\.|patch(?:es)?|sachets?|pens?|pre-?filled (?:pen|syringe|disposable injection)s?|cartridges?|vials?|ampoules?|pessar(?:y|ies)|suppositor(?:y|ies)|lozenges?|strips?|bottles?|tubes?|units?|device|devices|applications?|days?(?: supply)?|spray|sprays|dose inhaler|unit dose|system|drops|enemas?|plasters?|needles?|lancets?|bags?|pads?|effervescent tablets?|tins?|canisters?|boxes|box|months?(?: supply)?)(?:\s+per\s+\w+)?)?\)?\.?$/i;

/** Facts of issue beside a medicine: when it was issued, how often, when it is to be looked at again. */
export const issueFact =
  /^(?:last (?:issued?|issue date|prescribed|collected|taken)|issued?|date (?:issued|prescribed|started)|issue date|prescribed|start(?:ed| date)?|started on|commenced|authorised|review(?: date| due)?|medication review|next (?:review|issue)(?: date| due)?|expir(?:y|es|ed)|ends?(?: date)?|until|valid until|repeat until|max(?:imum)?(?: issues|\s*[:–-]?\s*\d*$)|issues?(?: \d| used| left| remaining| count|:)|no\.? of issues|number of issues|\d+ (?:of|out of) \d+|\d+\/\d+$|\d+ issues?|qty|quantity|supply|supplied|days?\b|duration|indication|for:|linked (?:to|problem)|reason|usage|\d+% ?(?:usage|compliance)|added|entered|recorded|route|pharmacy|status|by\b|prescriber|prescribed by|dr\b|course|first issued|due|from:?\s\d|to:?\s\d|controlled drug|schedule \d|in use)/i;

/** How a medicine is prescribed, where a cell or a mark says it. */
export function readKind(text: string): 'repeat' | 'acute' | null {
  const word = text.trim().replace(/^(?:type|kind|prescription type)\s*[:–-]\s*/i, '');
  if (
    /^\(?(?:repeats?|repeat (?:dispens(?:ing|e|ed)|template|medication|prescription)|r|rd|e?rd|regular|variable repeat|irregular repeat)\)?$/i.test(
      word,
    )
  )
    return 'repeat';
  return /^\(?(?:acutes?|a|one[- ]off|acute (?:medication|prescription|issue)|course|short course)\)?$/i.test(word)
    ? 'acute'
    : null;
}
