/** The forms a letter leaves in. */
export type FileFormat = 'docx' | 'pdf' | 'rtf' | 'txt' | 'html' | 'json' | 'fhir';

export interface FileFormatFacts {
  /** As people call it. */
  name: string;
  /** Last part of the file's name, without the dot. */
  extension: string;
  mediaType: string;
  /**
   * Whether the NHS e-Referral Service takes it as an attachment. Source: NHS e-Referral Service API specification, upload of a file
   * to the document store (a020), as of 26 June 2026.
   */
  acceptedByErs: boolean;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const fileFormats: Readonly<Record<FileFormat, FileFormatFacts>> = {
  docx: { name: 'Word', extension: 'docx', mediaType: word, acceptedByErs: true },
  pdf: { name: 'PDF', extension: 'pdf', mediaType: 'application/pdf', acceptedByErs: true },
  rtf: { name: 'Rich text', extension: 'rtf', mediaType: 'application/rtf', acceptedByErs: true },
  txt: { name: 'Plain text', extension: 'txt', mediaType: 'text/plain;charset=utf-8', acceptedByErs: true },
  html: { name: 'Web page', extension: 'html', mediaType: 'text/html;charset=utf-8', acceptedByErs: false },
  json: {
    name: 'JSON with the standard’s sections',
    extension: 'json',
    mediaType: 'application/json',
    acceptedByErs: false,
  },
  fhir: { name: 'FHIR R4 bundle', extension: 'fhir.json', mediaType: 'application/fhir+json', acceptedByErs: false },
};
