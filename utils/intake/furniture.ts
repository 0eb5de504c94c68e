const shape =
  /^[\s\-–—=*•·(]*(?:page:? \d+\b|\d+ of \d+\b\s*$|print(?:ed|out)? (?:on|by|at|from|date|time)\b|printed:|date printed|(?:strictly |private (?:and|&) )?confidential\b|(?:report )?(?:produced|created|generated|exported|extracted) (?:on|by|at|from)\b|(?:report|record|summary|print) (?:generated|printed|created|produced|date|run)\b|end of (?:report|record|summary|document|print)|continued\b|https?:\/\/|www\.|©|(?:displaying|showing) \d+|this (?:record|report|summary|document|print(?:out)?|information) (?:is|was|has|contains|may|includes)\b|official[- ]sensitive|(?:emis(?: web| health| x)?|systm ?one|tpp|medicus(?: health)?)[\s.:]*$)/i;

/** Whether a line is of the page and not of the record: its number, when and by whom it was printed, a notice. */
export function isFurniture(text: string): boolean {
  return text.length < 300 && shape.test(text);
}
