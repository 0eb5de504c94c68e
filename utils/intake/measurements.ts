/** Names of measurements and results as general practice records write them, longest first within a kind. */
const names = [
  String.raw`(?:average |mean |standing |sitting |lying |home |ambulatory |24 ?h(?:ou?r)? |clinic |self[- ]?measured |last |latest )*(?:systolic|diastolic)(?: (?:arterial |blood )?(?:bp|pressure))?`,
  String.raw`(?:average |mean |standing |sitting |lying |home |ambulatory |24 ?h(?:ou?r)? |clinic |self[- ]?measured |last |latest )*(?:blood pressure|b\.?p\.?)(?: (?:reading|recorded by patient at home|at home|ambulatory|recording|monitoring))*`,
  String.raw`(?:resting )?(?:pulse|heart|radial pulse|apex)(?: rate| beat)?|h\.?r\.?|(?<=\d,? )p(?=:? ?\d{2,3}(?![\d.\/%]))`,
  String.raw`(?:body )?weight|wt|(?:standing |body )?height|ht|b\.?m\.?i\.?|body mass index(?: \(bmi\))?|waist(?: circumference)?|head circumference`,
  String.raw`(?:body |tympanic |oral )?temp(?:erature)?|oxygen saturation(?: at periphery)?|(?:o2|oxygen|peripheral) ?sat(?:s|uration)?|sp ?o2|sats?|t(?=[ :=]{1,2}3[4-9]\.\d)|resp(?:iratory|iration)?\.? ?(?:rate)?|r\.?r\.?`,
  String.raw`(?:best |predicted |expected |pre[- ]|post[- ])*peak (?:expiratory )?flow(?: rate)?|pefr|pef|fev ?1(?:\/fvc)?(?: ratio)?|fvc|feno`,
  String.raw`hb ?a1c(?: level)?|haemoglobin a1c(?: level)?|ifcc hba1c`,
  String.raw`e?gfr(?:creat)?(?: calculated| using creatinine)?|glomerular filtration rate|creatinine(?: level)?|urea(?: level)?|sodium(?: level)?|potassium(?: level)?|chloride|bicarbonate|u ?& ?e|(?:na|k|cr|creat)\+?(?=[ :=]{1,2}\d)`,
  String.raw`ha?emoglobin(?: estimation| concentration| level)?|hb|hgb|(?:total )?(?:white (?:blood )?cell|wbc|wcc)(?: count)?|platelets?(?: count)?|plt|mcv|mean cell volume|mean corpuscular (?:volume|haemoglobin)|mch|mchc|haematocrit|hct|red (?:blood )?cell count|rbc|neutrophils?(?: count)?|lymphocytes?(?: count)?|eosinophils?(?: count)?|monocytes?(?: count)?|basophils?(?: count)?`,
  String.raw`ferritin(?: level)?|(?:serum )?iron|transferrin(?: saturation)?|tibc|vit(?:amin|\.)? ?b ?12(?: level)?|b12|folate(?: level)?|vit(?:amin|\.)? d(?: level)?|25[- ]?(?:oh|hydroxy)[- ]?vitamin d\d?(?: level)?`,
  String.raw`tsh(?: level)?|thyroid stimulating hormone(?: level)?|free t[34](?: level)?|ft[34]|free thyroxine(?: level)?|t[34]`,
  String.raw`(?:total )?cholesterol(?:[\/ :]hdl)?(?: ratio| level)?|(?:non[- ])?hdl(?:[- ]cholesterol)?(?: ratio| level)?|ldl(?:[- ]cholesterol)?(?: level)?|triglycerides?(?: level)?`,
  String.raw`alt|alanine (?:amino)?transferase(?: level)?|alanine aminotransferase(?: level)?|ast|aspartate (?:amino)?transferase(?: level)?|alk(?:aline)?\.? phos(?:phatase)?(?: level)?|alp|gamma[- ]?g(?:lutamyl ?(?:transferase|transpeptidase)|t)(?: level)?|ggt|(?:total )?bilirubin(?: level)?|albumin(?: level)?|total protein|globulin(?: level)?`,
  String.raw`(?:adjusted |corrected )?calcium(?: level)?|magnesium(?: level)?|phosphate(?: level)?|ura(?:te|ic acid)(?: level)?|uric acid(?: level)?|ck|creatine kinase(?: level)?`,
  String.raw`c[- ]reactive protein(?: level)?|crp(?: level)?|esr|erythrocyte sedimentation rate|plasma viscosity|psa(?: level)?|prostate[- ]specific antigen(?: level)?|inr|international normali[sz]ed ratio|d-?dimer|troponin|(?:nt-?pro)?-?bnp|n[- ]terminal pro[- ]bnp`,
  String.raw`(?:fasting |random |plasma |blood |capillary )*glucose(?: level)?|(?:urine )?albumin[:\/ ]creatinine ratio|(?:urine )?acr|protein[:\/ ]creatinine ratio|microalbumin`,
  String.raw`ca ?-?125(?: level)?|cea|afp|fit|q?fit(?: test)?|faecal (?:calprotectin|immunochemical test|haemoglobin)|calprotectin|(?:tissue )?transglutaminase(?: iga)?(?: level)?|ttg(?:[- ]iga)?|rheumatoid factor|anti-?ccp|testosterone(?: level)?|fsh|lh|oestradiol|prolactin(?: level)?|cortisol(?: level)?|amylase|lipase|lithium(?: level)?|digoxin level`,
  String.raw`qrisk ?[23]?(?: (?:cardiovascular disease )?(?:10[- ]year )?(?:risk )?(?:score)?)?|cha2ds2[- ]?vasc(?: score)?|has-?bled(?: score)?|orbit(?: score)?|phq ?-?9(?: score)?|gad ?-?7(?: score)?|audit(?:-c)?(?: score)?|mmse|moca|6[- ]?cit(?: score)?|gpcog|must(?: score)?|news ?2?(?: score)?|wells score|ipss|mrc (?:dyspnoea|breathlessness) (?:scale|score)|cat score|rockwood|(?:electronic )?frailty (?:index|score)|efi|fracture risk|frax|epworth(?: score)?|asthma control test(?: score)?|act(?: score)`,
].join('|');

const prefix = String.raw`(?:o\/e[ :–-]*|on examination[ :–-]*|(?:serum|plasma|blood|urine|total|fasting|random|estimated|calculated|corrected|adjusted|s)\.? (?!pressure|sugar))*`;

/** A measurement's name at the start of a text. */
export const measurementStart = new RegExp(`^${prefix}(?:${names})(?![\\p{L}\\d])`, 'iu');

/** Measurement names anywhere in a text. */
export const measurementAnywhere = new RegExp(`(?<![\\p{L}\\d/-])${prefix}(?:${names})(?![\\p{L}\\d])`, 'giu');

/** A unit of measurement at the start of a text. */
export const unitStart =
  /^(?:mm ?\/?\[?hg\]?|mmol\/mol(?: ?hb)?|[mµμunp]?i?u\/m?l|(?:[mµμunp]|micro|nano|pico|milli)?(?:mol|g|gram)s?\/(?:d?l|ml|litre|mmol|mol|day|24h(?:rs?)?)|k?u\/l|[uµμ]g ?(?:hb ?)?\/g|[x×]? ?10(?:\*|\^|\*\*)?\(?\d{1,2}\)?\/l|10e\d{1,2}\/l|ml\/min(?:\/1\.73 ?m(?:\^|\*)?[2²]?)?|kg\/m(?:\^|\*)?[2²]|kg\/sq\.? ?m|kgs?|kilograms?|cms?|centimetres?|metres?|mm\/h(?:r|our)?|mm|m(?![\p{L}])|bpm|beats?(?: per |\/)min(?:ute)?|breaths?(?: per |\/)min(?:ute)?|\/min(?:ute)?|per min(?:ute)?|l\/min|litres?\/min|l\/l|litres?|l(?![\p{L}])|°? ?c(?![\p{L}])|deg(?:rees)? ?c(?:elsius)?|fl(?![\p{L}])|pg(?![\p{L}/])|ppb|ppm|%|per ?cent|ratio|units?\/l|miu\/l|seconds?|years?|points?|stones?|st(?![\p{L}])|g(?![\p{L}/]))/iu;

/** A number as results give it: with a comparator, a decimal part, or as a pressure's pair. */
export const numberStart = /^(?:[<>≤≥~=]{1,2} ?)?[+-]?\d{1,7}(?:[.,]\d{1,4})?(?: ?\/ ?\d{1,3}(?![\d/]))?(?!\d)/u;
