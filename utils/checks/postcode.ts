const form = /^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

/** Whether a text has the form of a United Kingdom postcode; whether it exists is not known here. */
export function isPostcode(text: string): boolean {
  return form.test(text.trim().replace(/\s+/g, ' '));
}
