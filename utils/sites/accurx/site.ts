import type { Cue, Site } from '@/utils/model/site';

const toProfessional: Cue = {
  id: 'message to a professional',
  in: ['title', 'heading', 'legend', 'button', 'label'],
  says: 'message (?:a )?professional|new message to (?:a )?professional|message (?:a )?specialist',
};
const specialist: Cue = {
  id: 'specialist workspace',
  in: ['heading', 'legend', 'label', 'button', 'text'],
  says: '(?:advice|specialist|consultant|hospital)~(?:workspace|team|inbox)|advice and guidance|seek advice|request advice',
};
const toPatient: Cue = {
  id: 'message to a patient',
  in: ['title', 'heading'],
  says: 'message (?:a )?patient|patient message|florey|batch message|help cent(?:re|er)',
};

/** Accurx on the web: only a message from a professional to a specialist team. Messages to patients never count. */
export const site: Site = {
  id: 'accurx',
  name: 'Accurx',
  hosts: ['web.accurx.com'],
  onlyScreens: true,
  screens: [
    {
      pageType: 'advice-guidance',
      need: [toProfessional, specialist],
      of: { least: 0, among: [] },
      forbid: [toPatient],
    },
  ],
};
