/** What a comment in a public thread is written with, and a mail hardly ever. Looked for by plain search: the draft may be long. */
const marks: readonly ((text: string) => boolean)[] = [
  (text) => text.startsWith('>') || text.includes('\n>'),
  (text) => text.includes('`'),
  (text) => text.includes('```'),
  (text) => text.startsWith('@') || text.includes(' @') || text.includes('\n@'),
  (text) => text.includes('://') || text.includes('<url>'),
  (text) => text.includes('**') || text.includes(']('),
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
