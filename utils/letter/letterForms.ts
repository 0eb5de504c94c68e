import type { LetterKind } from '@/utils/model/letterKind';
import type { LetterForm } from './letterForm';
import { adviceLate } from './kinds/adviceLate';
import { announceLetters } from './kinds/announceLetters';
import { chaseInformation } from './kinds/chaseInformation';
import { chasePayment } from './kinds/chasePayment';
import { coveringLetter } from './kinds/coveringLetter';
import { dataSharingAnswer } from './kinds/dataSharingAnswer';
import { dataSharingReview } from './kinds/dataSharingReview';
import { employerAbsence } from './kinds/employerAbsence';
import { housingRequest } from './kinds/housingRequest';
import { icbPattern } from './kinds/icbPattern';
import { noticeVoluntaryService } from './kinds/noticeVoluntaryService';
import { patientHospital } from './kinds/patientHospital';
import { patientNote } from './kinds/patientNote';
import { privateProvider } from './kinds/privateProvider';
import { referral } from './kinds/referral';
import { referralInsteadOfForm } from './kinds/referralInsteadOfForm';
import { referralNotAdvice } from './kinds/referralNotAdvice';
import { replyAdviceInstead } from './kinds/replyAdviceInstead';
import { replyAdviceOnly } from './kinds/replyAdviceOnly';
import { replyCriteriaNotMet } from './kinds/replyCriteriaNotMet';
import { replyFormEnclosed } from './kinds/replyFormEnclosed';
import { replyIncompleteForm } from './kinds/replyIncompleteForm';
import { replyNoForm } from './kinds/replyNoForm';
import { replyNotThroughErs } from './kinds/replyNotThroughErs';
import { replyOtherGrounds } from './kinds/replyOtherGrounds';
import { replyOutOfArea } from './kinds/replyOutOfArea';
import { replySinglePoint } from './kinds/replySinglePoint';
import { replyUnsigned } from './kinds/replyUnsigned';
import { replyWrongService } from './kinds/replyWrongService';
import { statementWithLetter } from './kinds/statementWithLetter';
import { workBariatric } from './kinds/workBariatric';
import { workDischargeMedicines } from './kinds/workDischargeMedicines';
import { workFitNote } from './kinds/workFitNote';
import { workInvestigations } from './kinds/workInvestigations';
import { workLateLetter } from './kinds/workLateLetter';
import { workMissedAppointment } from './kinds/workMissedAppointment';
import { workMonitoring } from './kinds/workMonitoring';
import { workOnwardReferral } from './kinds/workOnwardReferral';
import { workPrescribing } from './kinds/workPrescribing';
import { workResults } from './kinds/workResults';
import { workSedation } from './kinds/workSedation';
import { workSharedCare } from './kinds/workSharedCare';
import { workTasks } from './kinds/workTasks';
import { workTransfer } from './kinds/workTransfer';
import { workWoundCare } from './kinds/workWoundCare';

/** Every kind of letter and the file that writes it; the compiler sees to it that none is missing. */
export const letterForms: Record<LetterKind, LetterForm> = {
  'referral-instead-of-form': referralInsteadOfForm,
  'referral-not-advice': referralNotAdvice,
  referral,
  'covering-letter': coveringLetter,
  'statement-with-letter': statementWithLetter,
  'reply-no-form': replyNoForm,
  'reply-incomplete-form': replyIncompleteForm,
  'reply-form-enclosed': replyFormEnclosed,
  'reply-advice-instead': replyAdviceInstead,
  'reply-advice-only': replyAdviceOnly,
  'reply-single-point': replySinglePoint,
  'reply-other-grounds': replyOtherGrounds,
  'reply-unsigned': replyUnsigned,
  'reply-criteria-not-met': replyCriteriaNotMet,
  'reply-wrong-service': replyWrongService,
  'reply-out-of-area': replyOutOfArea,
  'reply-not-through-ers': replyNotThroughErs,
  'work-onward-referral': workOnwardReferral,
  'work-transfer': workTransfer,
  'work-investigations': workInvestigations,
  'work-prescribing': workPrescribing,
  'work-discharge-medicines': workDischargeMedicines,
  'work-shared-care': workSharedCare,
  'work-fit-note': workFitNote,
  'work-wound-care': workWoundCare,
  'work-sedation': workSedation,
  'work-tasks': workTasks,
  'private-provider': privateProvider,
  'work-missed-appointment': workMissedAppointment,
  'work-monitoring': workMonitoring,
  'work-bariatric': workBariatric,
  'work-results': workResults,
  'work-late-letter': workLateLetter,
  'advice-late': adviceLate,
  'chase-information': chaseInformation,
  'icb-pattern': icbPattern,
  'chase-payment': chasePayment,
  'notice-voluntary-service': noticeVoluntaryService,
  'announce-letters': announceLetters,
  'data-sharing-review': dataSharingReview,
  'data-sharing-answer': dataSharingAnswer,
  'patient-note': patientNote,
  'patient-hospital': patientHospital,
  'employer-absence': employerAbsence,
  'housing-request': housingRequest,
};
