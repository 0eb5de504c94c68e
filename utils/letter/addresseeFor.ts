import type { Block } from '@/utils/model/letter';
import type { Recipient } from '@/utils/model/draft';
import type { Patient } from '@/utils/model/patient';
import type { Facts } from './facts';
import { recipientBlock, salutation } from './frame';
import type { LetterForm } from './letterForm';

const board: Recipient = {
  name: 'Integrated care board',
  specialty: '',
  service: 'Lead for the interface between general practice and hospitals',
  provider: '',
  address: '',
};
const director = 'Medical Director, or lead for the interface with general practice';

function patientAs({ title, givenName, familyName, address, postcode }: Patient): Recipient {
  const name = [title, givenName, familyName].map((part) => part.trim()).filter((part) => part !== '');
  return { name: name.join(' '), specialty: '', service: '', provider: '', address: `${address}\n${postcode}` };
}

/** Address and greeting: the recipient of the draft, the patient, or whoever stands on the rung the reply has climbed to. */
export function addresseeFor({ draft, isForCommissioner }: Facts, form: LetterForm): Block[] {
  if (isForCommissioner) return [...recipientBlock(board), salutation(board)];
  if (form.toPatient) {
    const patient = patientAs(draft.patient);
    return [...recipientBlock(patient), salutation(patient, patient.name || 'Patient')];
  }
  const climbed = draft.returned?.rung === 'medical-director' && draft.recipient.name.trim() === '';
  const recipient = climbed ? { ...draft.recipient, name: director } : draft.recipient;
  return [...recipientBlock(recipient), salutation(draft.recipient, form.salutation)];
}
