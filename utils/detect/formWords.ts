import type { Lexicon } from '@/utils/model/lexicon';
import { doubtfulWords, harmlessWords, hurriedWords, mixedServices, ordinaryServices } from './ordinaryServices';

export const form = '(?:forms?|proformas?|templates?)';

/** How forms to refer by are called, and what looks like one and is none. */
export const formWords: Lexicon['form'] = {
  ordinary: ordinaryServices,
  mixed: mixedServices,
  hurried: hurriedWords,
  doubtful: doubtfulWords,
  harmless: harmlessWords,
  name: `(?:re)?referr?al~${form}|referrals? ${form}|proformas?|${form} for~referr\\w+|refer\\w*(?: a patient)? form|(?:test|study|monitoring|scan|physiology|spirometry|echo\\w*|ecg|endoscopy|assessment|clinic|investigation) request forms?`,
  not: 'self refer\\w*|patient (?:leaflets?|information)|leaflets?|guidance notes|guidance on|guidelines?|how to complete|privacy|complaints?|feedback|register\\w*|registration|prescription|subject access|consent forms?|questionnaires?|surveys?|audits?|optom\\w+|optician\\w*|dent(?:al|ists?)|orthodont\\w+|pharmac\\w+|schools?|teachers?|parents?|job|application forms?',
  bare: '(?:click |tap |see )?(?:here|this form|the form|form|download\\w*|word\\w*|docx?|pdf|rtf|zip|emis(?: web)?|systmone|system one|tpp|vision|generic|version|template|open|view|link|ms|new|file|\\d+ ?(?:kb|mb)?| |¦|and|the|for|to|a)+',
  generic:
    '(?:(?:gps?|our|the|all|view|see|more|adult|childrens?|online|useful|clinical|make a|patient) )*(?:referrals?|referral (?:forms|proformas|templates)|forms|proformas|(?:referral )?forms and \\w+|\\w+ and (?:referral )?(?:forms|proformas|templates))',
  unnamed: `(?:(?:the|our|this|gps?|click here for|download|word|version|of|a|here|updated|new) )*(?:referral )?${form}(?: (?:word|docx?|pdf|here|emis|systmone|and|v?\\d+|kb))*`,
  acceptsLetter:
    '(?:forms?|proformas?|templates?)~or~letters?|letters?~or~(?:forms?|proformas?|templates?)|same information~letter|(?:dictated|clinic|referral) letters?~(?:accepted|acceptable|also|instead)|accept\\w*~(?:referral |dictated )?letters?|(?:forms?|proforma) is not (?:mandatory|required|compulsory)|either a letter|by letter or',
};
