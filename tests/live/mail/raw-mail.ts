import PostalMime from 'postal-mime';

/** The mail with what differs from one sending to the next replaced: its date, its id and the seams between its parts. */
export function withoutChance(raw: string): string {
  const seams = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, seam = '']) => seam);
  const seamless = seams.reduce((text, seam, index) => text.replaceAll(seam, `SEAM ${index}`), raw);
  return seamless.replace(/^Date: .*$/m, 'Date: DATE').replace(/^Message-ID: .*$/im, 'Message-ID: ID');
}

/** What stands behind the headers. */
export const bodyOf = (raw: string): string => withoutChance(raw).split('\r\n\r\n').slice(1).join('\r\n\r\n');

/** The words of a mail as its reader sees them, whatever way they are written for the wire. */
export async function wordsIn(raw: string): Promise<string> {
  const { text, html } = await PostalMime.parse(Buffer.from(raw, 'latin1'));
  return text ?? (html ?? '').replace(/<[^>]*>/g, ' ');
}
