/** A slot of a template's paragraph; what stands between the braces is to be trimmed. Takes time in proportion to the text, whatever it holds. */
export const slot = /\{\{([^{}]*)\}\}/g;
