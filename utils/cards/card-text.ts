import type { Card } from '@/utils/people/card';
import { foldName } from '@/utils/text/fold';
import { armoured, packedIn } from './armour';
import { type PackedCard, type ReadCard, unpackCard } from './packed';

/**
 * For mail, chat and file alike: lines for people, of `cardLines`, then the block for Attune. Only the block is read again;
 * what somebody changes in the lines changes nothing.
 */
export const cardText = (lines: readonly string[], packed: PackedCard): string =>
  `${lines.join('\n')}\n\n${armoured(packed)}\n`;

/** "mira-sol.attune-card.txt". */
export function cardFileName({ name = '' }: Card): string {
  const plain = foldName(name)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return plain ? `${plain}.attune-card.txt` : 'attune-card.txt';
}

/** A card as it was read, with what a call takes it by; null where its end is missing. */
export interface FoundCard {
  packed: PackedCard | null;
  read: ReadCard;
}

/**
 * All cards in what was pasted, dropped or read from a picture, with whatever stands around them. None: there is no card.
 * Never throws.
 */
export const findCards = (text: string): Promise<FoundCard[]> =>
  Promise.all(
    packedIn(text).map(async (packed) => ({
      packed,
      read: packed === null ? { ok: false, problem: 'cut' } : await unpackCard(packed),
    })),
  );
