/** Letters of scripts that run from right to left. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name within a sentence of plain text, where no `bdi` can stand: kept from turning the words round it. */
export const named = (name: string): string => (fromRight.test(name) ? `\u2068${name}\u2069` : name);
