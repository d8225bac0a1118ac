import type { Card, CardPart } from '@/utils/people/card';
import { asPictured } from './armour';
import { cardPartOrder } from './my-card';
import type { PackedCard } from './packed';

/** A QR code as squares: one path, filled, in a box of `size` by `size` with the white edge that readers need. */
export interface CardPicture {
  size: number;
  path: string;
  /** `low` where the card is too much for `medium`: such a code needs a cleaner picture. */
  correction: 'medium' | 'low';
}

export type CardInPicture =
  | { ok: true; picture: CardPicture }
  /** Too much for a code that phones read from a screen; `over` so many signs. */
  | { ok: false; over: number };

/**
 * The most letters and digits that a code of 117 by 117 squares holds (version 25; ISO/IEC 18004, table 7). More squares
 * than that a phone does not tell apart on an ordinary screen.
 */
const mostSigns = { medium: 1451, low: 1853 };

/** White squares around a code (ISO/IEC 18004, 6.3.8). */
const edge = 4;

function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const length = row.indexOf(false, x) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return runs.join('');
}

/** A card as a picture to be shown or sent. What draws it is loaded only now. */
export async function pictureOf(packed: PackedCard): Promise<CardInPicture> {
  const text = asPictured(packed);
  const correction = text.length <= mostSigns.medium ? 'medium' : 'low';
  if (text.length > mostSigns[correction]) return { ok: false, over: text.length - mostSigns[correction] };
  const { encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { ecc: correction, encoding: 'alphanumeric', border: edge });
  return { ok: true, picture: { size: rows.length, path: pathOf(rows), correction } };
}

/** Parts by how much room they take, the largest first: what to leave out of a picture. */
export function largestParts(card: Card): CardPart[] {
  const room = (part: CardPart) => JSON.stringify(card[part] ?? '').length;
  return cardPartOrder.filter((part) => card[part] !== undefined).sort((a, b) => room(b) - room(a));
}
