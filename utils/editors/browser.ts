/** Firefox edits in ways of its own; only its windows know where their content begins on the screen. */
export const inFirefox = 'mozInnerScreenX' in globalThis;
