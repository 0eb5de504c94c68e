import type { Cue, PageRule } from '@/utils/model/site';
import * as cue from './cues';
import * as voice from './voices';

/** Voices and audiences that are not a referrer's, wherever the words seem to fit. */
const notForReferrers: readonly Cue[] = [
  voice.patientName,
  voice.patientVoice,
  voice.newsName,
  voice.newsVoice,
  voice.policyName,
  voice.policyVoice,
  voice.vendorVoice,
  voice.vendorSells,
  voice.jobVoice,
  voice.recruiting,
  voice.firstPerson,
  voice.otherNation,
  voice.animals,
  voice.teeth,
  voice.careersAdvice,
  voice.learning,
];

const adviceForbids: readonly Cue[] = [
  ...notForReferrers,
  voice.patientAddressed,
  voice.providerVoice,
  voice.otherProfession,
  voice.reportVoice,
];
const formForbids: readonly Cue[] = [
  ...notForReferrers,
  voice.otherProfession,
  voice.turnedAway,
  voice.pocketVoice,
  voice.patientsForm,
];

/**
 * The general page types, tried in this order on every page. Whatever these find, words of the urgent suspected cancer pathway or of another
 * protected pathway in the page's or the form's name come first (see `gates`).
 */
export const pageTypes: readonly PageRule[] = [
  {
    pageType: 'advice-guidance',
    need: [cue.healthCare, cue.adviceInName],
    of: { least: 2, among: [...cue.adviceActs, cue.referrers] },
    forbid: adviceForbids,
  },
  {
    pageType: 'advice-guidance',
    need: [cue.healthCare, cue.adviceWord, cue.adviceNamed],
    of: { least: 3, among: [...cue.adviceActs, cue.referrers] },
    forbid: adviceForbids,
  },
  {
    pageType: 'advice-guidance',
    need: [cue.healthCare, cue.platformInName, cue.adviceSpokenOf],
    of: { least: 3, among: [...cue.adviceActs, cue.referrers, cue.referrerPlace] },
    forbid: adviceForbids,
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.localFormFile],
    of: { least: 1, among: [cue.referrerPlace, cue.referrers, cue.imposed] },
    forbid: formForbids,
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.localFormLink, cue.imposed],
    of: { least: 1, among: [cue.referrerPlace, cue.referrers, cue.imposedOnReferrers] },
    forbid: formForbids,
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.formInName, cue.professionalLabels],
    of: { least: 0, among: [] },
    forbid: [...formForbids, voice.selfReferral],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.referralInName, cue.manyProfessionalLabels],
    of: { least: 1, among: [cue.referrerPlace, cue.referrers] },
    forbid: [...formForbids, voice.selfReferral],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.referralInMainName, cue.manyProfessionalText],
    of: { least: 0, among: [] },
    forbid: [...formForbids, voice.selfReferral, cue.letterContents],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.formInLead, cue.professionalText],
    of: { least: 0, among: [] },
    forbid: [...formForbids, voice.selfReferral, cue.letterContents],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.formInName, cue.someProfessionalText],
    of: { least: 0, among: [] },
    forbid: [...formForbids, voice.selfReferral, cue.letterContents],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.imposed],
    of: { least: 2, among: [cue.referrers, cue.referrerPlace, cue.formInName, cue.imposedOnReferrers] },
    forbid: [...formForbids, cue.selfVoice],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.imposed, cue.professionalPlace],
    of: { least: 1, among: [cue.someReferrers] },
    forbid: [...formForbids, cue.selfVoice, voice.selfReferral],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.formInMainName, cue.fromProfessionals],
    of: { least: 1, among: [cue.someReferrers] },
    forbid: [...formForbids, cue.selfVoice, voice.selfReferral],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.imposed, cue.imposedOnReferrers],
    of: { least: 1, among: [cue.someReferrers] },
    forbid: [...formForbids, cue.selfVoice],
  },
  {
    pageType: 'local-proforma',
    need: [cue.healthCare, cue.imposed, cue.imposedOnAll],
    of: { least: 0, among: [] },
    forbid: [...formForbids, cue.selfVoice, voice.selfReferral],
  },
  {
    pageType: 'advice-guidance',
    need: [cue.healthCare, cue.adviceFirst, cue.referrerPlace],
    of: { least: 3, among: [...cue.adviceActs, cue.someReferrers] },
    forbid: adviceForbids,
  },
  {
    pageType: 'advice-guidance',
    need: [cue.healthCare, cue.adviceForGps, cue.referrerPlace],
    of: { least: 2, among: [...cue.adviceActs, cue.someReferrers] },
    forbid: adviceForbids,
  },
];

/** What a page must further show, besides the words in its name, to be called a page of a protected pathway and not a mere mention. */
const gated: Omit<PageRule, 'pageType'> = {
  need: [],
  of: {
    least: 2,
    among: [
      cue.formWordInName,
      cue.referralInName,
      cue.professionalText,
      cue.exemptFormLink,
      cue.imposed,
      cue.formNamed,
      cue.anyForm,
      cue.anyFormLink,
      cue.referrerPlace,
      cue.referrers,
    ],
  },
  forbid: [
    voice.patientName,
    voice.patientVoice,
    voice.newsName,
    voice.newsVoice,
    voice.vendorVoice,
    voice.jobVoice,
    voice.otherNation,
    voice.learning,
  ],
};

/** The two protected page types; outside suspected cancer there must also be a form. */
export const gatedPages: readonly PageRule[] = [
  { ...gated, pageType: 'urgent-suspected-cancer' },
  { ...gated, pageType: 'protected', need: [cue.formAtAll] },
];
