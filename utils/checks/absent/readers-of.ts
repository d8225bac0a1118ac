import { type CalledBy, calledBy, knownAs, mayBe, wordsOfName } from '@/utils/checks/name-match';
import { isMachine } from '@/utils/checks/readers';
import type { Knowledge } from '@/utils/checks/types';
import { allRecipients, type Draft, type Participant } from '@/utils/conversation/types';
import { foldName } from '@/utils/text/fold';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { isSpokenTo } from './greeted';
import type { Mention } from './mentions';

export interface Reader {
  called: CalledBy;
  /** The `ref` of somebody kept. */
  ref: string | null;
  /** Gets a copy, while the message is to somebody else. */
  copied: boolean;
}

/** Who will read a draft: people one by one, and whether a list is among them. */
export interface Audience {
  readers: Reader[];
  list: boolean;
}

const listName = /^(?:all|everyone|everybody|the (?:whole )?team|team|staff)\b/i;

const isList = (reader: Participant): boolean => isMachine(reader) || listName.test(reader.name ?? '');

const keyOf = ({ address, id, name }: Participant): string => address ?? id ?? foldName(name ?? '');

function audienceFrom(draft: Draft, { people, self }: Knowledge): Audience {
  const all = allRecipients(draft.recipients).filter((reader) => !self || keyOf(reader) !== keyOf(self));
  const once = [...new Map(all.map((reader) => [keyOf(reader), reader])).values()];
  const readers = once
    .filter((reader) => !isList(reader))
    .map((reader) => {
      const known = knownAs(reader, people);
      return {
        called: calledBy(reader, known),
        ref: known?.ref ?? null,
        copied: !draft.recipients.to.includes(reader),
      };
    });
  return { readers, list: once.some(isList) };
}

const audiences = new WeakMap<Draft['recipients'], Pick<Knowledge, 'people' | 'self'> & { audience: Audience }>();

/** Made once for the same readers. */
export function audienceOf(draft: Draft, knowledge: Knowledge): Audience {
  const { people, self } = knowledge;
  const known = audiences.get(draft.recipients);
  if (known && known.people === people && known.self === self) return known.audience;
  const audience = audienceFrom(draft, knowledge);
  audiences.set(draft.recipients, { people, self, audience });
  return audience;
}

/** The one reader whom a word names; only a capital shows a name where nobody looked it up. */
export function readerCalled({ text, word }: Token, { readers }: Audience): Reader | null {
  if (!/^\p{Lu}/u.test(text) || word.length < 3) return null;
  const [one, ...others] = readers.filter(({ called }) => mayBe(wordsOfName(text), called));
  return one && others.length === 0 ? one : null;
}

export interface ReaderNamed {
  mention: Mention;
  reader: Reader;
}

/** A name by which one of the readers might be called. */
export const isReaderName = (word: string, { readers }: Audience): boolean =>
  word.length > 2 && readers.some(({ called }) => called.all.includes(word));

/** Readers spoken of, not to: "Sam" in "Don't tell Sam", where Sam is among them. */
export function readersNamedIn({ tokens }: Sentence, at: number, audience: Audience): ReaderNamed[] {
  return tokens.flatMap((token, from) => {
    const reader = readerCalled(token, audience);
    if (!reader || isSpokenTo(tokens, from)) return [];
    const { text } = token;
    // Those who are not kept are told apart by their place among the readers.
    const ref = reader.ref ?? `reader ${audience.readers.indexOf(reader)}`;
    const mention = { at, from, to: from + 1, refs: [ref], named: text, name: text, pronoun: false, kept: true };
    return [{ reader, mention }];
  });
}

const greetings = new Set('hi hello hey dear hiya morning'.split(' '));

/** The one reader to whom a sentence is spoken: "Sam, your ...", "Hi Sam,". */
export function spokenTo({ tokens }: Sentence, audience: Audience): Reader | null | 'others' {
  const greets = greetings.has(tokens[0]?.word ?? '');
  const token = tokens[greets ? 1 : 0];
  const next = tokens[greets ? 2 : 1];
  if (!token || (next && next.gap === 'none')) return greets ? 'others' : null;
  return readerCalled(token, audience) ?? (greets ? 'others' : null);
}
