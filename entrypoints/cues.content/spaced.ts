/** Words never run into what stands before or behind the caret; a text of several lines begins on its own. */
export function spaced(text: string, before: string, behind: string): { text: string; lead: number } {
  const gap = text.includes('\n') ? '\n' : ' ';
  const lead = /\S$/.test(before) && /^\S/.test(text) ? gap : '';
  const tail = /^[\p{L}\p{N}]/u.test(behind) ? gap : '';
  return { text: lead + text + tail, lead: lead.length };
}
