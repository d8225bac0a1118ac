import type { KeptCard } from '@/utils/records/card';
import type { CardProblem, ReadCard } from './packed';

/** What is known of the last card that was accepted of this person. */
export interface LastCard {
  /** The public key pinned at the first signed card that was accepted; null: none was signed. */
  key: string | null;
  /** Of the card accepted last. */
  made: string;
}

/**
 * Of the accepted cards of one person: when the youngest was made, and the key of the youngest signed one, since only the
 * user's word puts another key in place of the first. Null: none was accepted.
 */
export function lastCardOf(kept: readonly Pick<KeptCard, 'card' | 'key'>[]): LastCard | null {
  const youngestFirst = kept.toSorted((a, b) => at(b.card.made) - at(a.card.made));
  const [youngest] = youngestFirst;
  return youngest
    ? { key: youngestFirst.find(({ key }) => key !== null)?.key ?? null, made: youngest.card.made }
    : null;
}

export type CardJudgement =
  | { verdict: 'broken'; act: 'refuse'; problem: CardProblem }
  | {
      verdict: /** Anybody could have written it. */
        | 'unsigned'
        /** Signed, and nothing is pinned yet. */
        | 'new-key'
        | 'pinned-key'
        /** Somebody else, or the same person with a new key: only they can say. */
        | 'other-key'
        /** Cards of this person were signed so far. */
        | 'signature-missing';
      /** `ask`: not without the user saying that it is really from this person. */
      act: 'take' | 'ask';
      /** What is pinned once the card is accepted. */
      pin: string | null;
      /** Against the last accepted card and the clock; `ahead`: dated later than today. */
      age: 'newer' | 'same' | 'older' | 'ahead';
    };

const day = 24 * 60 * 60 * 1000;
const at = (made: string) => Temporal.Instant.from(made).epochMilliseconds;

function ageOf(made: string, last: LastCard | null, now: number): 'newer' | 'same' | 'older' | 'ahead' {
  // Clocks differ, so a day is allowed.
  if (at(made) > now + day) return 'ahead';
  if (!last || at(made) > at(last.made)) return 'newer';
  return at(made) === at(last.made) ? 'same' : 'older';
}

function verdictOf(key: string | null, pinned: string | null) {
  if (key === null) return pinned === null ? 'unsigned' : 'signature-missing';
  if (pinned === null) return 'new-key';
  return key === pinned ? 'pinned-key' : 'other-key';
}

const asking: readonly string[] = ['other-key', 'signature-missing'];

/** What to make of a card that was read, for the person whose card it is to be. `last` null: no card of theirs was accepted. */
export function judgeCard(read: ReadCard, last: LastCard | null, now: number): CardJudgement {
  if (!read.ok) return { verdict: 'broken', act: 'refuse', problem: read.problem };
  const pinned = last?.key ?? null;
  const verdict = verdictOf(read.key, pinned);
  const age = ageOf(read.card.made, last, now);
  const asks = asking.includes(verdict) || age === 'older' || age === 'ahead';
  return { verdict, act: asks ? 'ask' : 'take', pin: read.key ?? pinned, age };
}
