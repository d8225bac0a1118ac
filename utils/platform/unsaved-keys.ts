/** What was typed and not kept yet waits in the browser's storage under these; whoever is forgotten goes from there too. */
export const quickNoteKey = 'quick-note';
export const typedLineKey = 'line-to-confirm';
