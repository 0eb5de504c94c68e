/** Finding paths that have no field of their own, and the field that stands for them. */
const standIns: Record<string, string> = {
  recipient: 'recipient.specialty',
  patient: 'patient.familyName',
  practice: 'practice.name',
  'referrer.name': 'referrer',
};

/** Puts the cursor into the field of a path such as "clinical.allergies", opening what hides it; false when there is none. */
export function focusField(path: string): boolean {
  const element = findField(path);
  if (!element) return false;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  element.focus();
  element.scrollIntoView({ block: 'center' });
  return true;
}

function findField(path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = document.getElementById(standIns[at] ?? at) ?? document.getElementById(`${at}.date`);
    if (found) return found;
  }
  return null;
}
