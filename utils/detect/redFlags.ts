/**
 * Alarm symptoms, findings and questions that stand together on forms for suspected cancer, whatever the form is called. One or two of them
 * stand on many ordinary forms; how many different ones it takes is said where they are counted.
 */
export const redFlags =
  '(?:unexplained|unintentional|unintended|involuntary) weight loss|haematuria|haemoptysis|haematemesis|(?:rectal|pr) bleeding|blood in (?:the )?stools?|chang\\w+ (?:in|of) bowel habits?|altered bowel habits?|iron deficiency(?: anaemia)?|unexplained anaemia|' +
  '(?:rectal|anal|abdominal|pelvic|renal|testicular|scrotal|breast|neck|thyroid|parotid|axillary|vulval|palpable) (?:mass|masses|lumps?|swellings?)|post ?menopausal bleeding|post ?coital bleeding|postmenopausal bleeding|dysphagia|odynophagia|hoarse\\w*|' +
  'lymphadenopathy|(?:enlarged|swollen|palpable) (?:lymph )?(?:nodes?|glands?)|jaundice|non healing|night sweats|ca ?125|(?:raised|abnormal|elevated) psa|nipple (?:discharge|changes?|retraction|inversion)|petechiae|hepatosplenomegaly|splenomegaly|bone pain|finger clubbing|thrombocytosis|' +
  '(?:red|white)(?: (?:or|and) (?:red|white))? patch\\w*|melanomas?|squamous cell\\w*|irregular (?:shape|colour|border)|chang\\w+ in (?:size|shape|colour)|deep to fascia|(?:abdominal|visible cervical|vulval|suspicious) lesions?|suspicio\\w+ (?:moles?|lesions?|imaging|cxr|scan)|fit (?:result|test)|q ?fit|stridor|' +
  'performance status|decision to refer|(?:aware|told|informed|explained)~(?:urgen\\w+|cancers?)|(?:available|attend|appointment|seen)~(?:the )?(?:next )?(?:2 weeks|14 days)|(?:2 weeks|14 days)~(?:available|attend)|urgent~leaflet';
