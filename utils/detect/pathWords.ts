import { fold } from './fold';

/** Percent signs read as what they stand for; as it is where they stand for nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words of a path or a file name, folded: "/For_Clinicians/gpTriage.asp" reads "for clinicians gp triage asp". */
export const pathWords = (path: string): string =>
  fold(
    decoded(path)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[/_.=?&]+/g, ' '),
  );
