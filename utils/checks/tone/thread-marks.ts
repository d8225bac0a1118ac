/** A search for one sign costs a fraction of one for several, and most drafts hold none of these. */
const holds = (text: string, sign: string, ...more: readonly string[]): boolean =>
  text.includes(sign) && more.some((each) => text.includes(each));

/** What a comment in a public thread is written with, and a mail hardly ever. Looked for by plain search: the draft may be long. */
const marks: readonly ((text: string) => boolean)[] = [
  (text) => text.startsWith('>') || holds(text, '>', '\n>'),
  (text) => text.includes('`'),
  (text) => holds(text, '`', '```'),
  (text) => text.startsWith('@') || holds(text, '@', ' @', '\n@'),
  (text) => holds(text, '/', '://') || holds(text, '<', '<url>'),
  (text) => holds(text, '*', '**') || holds(text, ']', ']('),
  (text) => text.length > 200,
  (text) => text.length > 400,
];

export const threadMarkCount = marks.length;

/** Numbers of the marks that a draft bears, quotes and code included. */
export function threadMarks(text: string): number[] {
  const borne: number[] = [];
  for (let mark = 0; mark < marks.length; mark++) if (marks[mark]?.(text)) borne.push(mark);
  return borne;
}
