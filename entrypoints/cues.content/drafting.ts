import { checks } from '@/utils/checks';
import { readingOf } from '@/utils/checks/reading';
import type { CheckId } from '@/utils/checks/types';
import type { Draft, Snapshot } from '@/utils/conversation/types';
import { cuesFor } from '@/utils/cues/cues-for';
import type { Cue } from '@/utils/cues/types';
import type { FrameKnowledge } from '@/utils/messages/protocol';
import { type NameIndex, nameIndexOf } from '@/utils/people/name-index';
import { clock } from '@/utils/platform/clock';
import { languageOf } from '@/utils/text/language';
import { fillFor } from './fill-for';

const indexes = new WeakMap<FrameKnowledge, NameIndex>();

function indexIn(known: FrameKnowledge): NameIndex {
  const index = indexes.get(known) ?? nameIndexOf(known.names);
  indexes.set(known, index);
  return index;
}

const aboutPeople: ReadonlySet<CheckId> = new Set(checks.filter(({ kind }) => kind === 'people').map(({ id }) => id));

/** What only a page with a draft needs: the checks, templates, and the words that they go by. */
export interface Drafting {
  /** The cues of all drafts by what is known, as of now. */
  cuesOf(snapshot: Snapshot, known: FrameKnowledge): Cue[];
  /** Whether the check judges a draft as talk about somebody. */
  isAboutPeople(check: CheckId): boolean;
  /** BCP 47, of what is written or else of what it answers; `und` where it does not show. */
  languageOf(draft: Draft, incoming: string | undefined): string;
  fillFor: typeof fillFor;
}

export const drafting: Drafting = {
  cuesOf: (snapshot, known) => cuesFor(snapshot, { ...known, names: indexIn(known), tone: null }, clock.now()),
  isAboutPeople: (check) => aboutPeople.has(check),
  languageOf(draft, incoming) {
    const { language } = readingOf(draft);
    return language === 'und' && incoming ? languageOf(incoming) : language;
  },
  fillFor,
};
