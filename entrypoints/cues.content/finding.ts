import { asksForSelf, withSelf } from '@/utils/conversation/own-identity';
import { withPeopleAlone } from '@/utils/conversation/readers';
import type { Snapshot } from '@/utils/conversation/types';
import type { Shown } from '@/utils/cues/types';
import type { FrameKnowledge } from '@/utils/messages/protocol';
import { clock } from '@/utils/platform/clock';
import type { PageReading } from '@/utils/sites/read-snapshot';
import type { Drafting } from './drafting';
import type { Round, RoundParts } from './rounds';
import { makeTally } from './tally';

/** What a round adds to the page as it was read. */
type Found = Omit<Round, keyof PageReading>;

/** The snapshot too, with what the user said of who they are there. */
type FoundIn = Found & Pick<Round, 'snapshot'>;

const nothing: Found = { cues: [], aboutPeople: new Set(), languages: new Map() };

interface Asked {
  snapshot: Snapshot;
  known: FrameKnowledge;
  shown: Shown;
}

function findIn({ cuesOf, isAboutPeople, languageOf }: Drafting, { snapshot, known, shown }: Asked): Found {
  const cues = known.settings.blank ? [] : cuesOf(withPeopleAlone(snapshot), known, shown);
  const languages = snapshot.drafts.map((draft): [string, string] => [
    draft.key,
    languageOf(draft, snapshot.conversation?.incoming),
  ]);
  return {
    cues,
    aboutPeople: new Set(cues.filter(({ check }) => isAboutPeople(check))),
    languages: new Map(languages.filter(([, language]) => language !== 'und')),
  };
}

/** Checks again only when the page or what is known says something new, or the hour may. */
function makeChecking() {
  let last: { key: string; known: FrameKnowledge; found: Found } | undefined;
  return (drafting: Drafting, asked: Asked): Found => {
    const { snapshot, known, shown } = asked;
    const key = JSON.stringify([snapshot, shown.typing, Math.floor(clock.now() / 60_000)]);
    if (last?.key !== key || last.known !== known) last = { key, known, found: findIn(drafting, asked) };
    return last.found;
  };
}

/** What is found in a page as it stands, by what is known of those on it. */
export function makeFinding({ knowledge, drafting }: Pick<RoundParts, 'knowledge' | 'drafting'>) {
  const check = makeChecking();
  const tally = makeTally();
  let mustAsk = false;
  return {
    askAnew() {
      knowledge.forget();
      mustAsk = true;
    },
    async find(read: Snapshot, shown: () => Shown): Promise<FoundIn> {
      const hasDrafts = read.drafts.length > 0;
      if (!hasDrafts && !mustAsk && !asksForSelf(read)) return { ...nothing, snapshot: read };
      mustAsk = false;
      const known = await knowledge.about(read);
      const snapshot = withSelf(read, known.settings.selfIds);
      const checks = hasDrafts ? await drafting() : undefined;
      if (!checks) return { ...nothing, snapshot };
      const found = check(checks, { snapshot, known, shown: shown() });
      tally(checks, snapshot, found.cues, known);
      return { ...found, snapshot };
    },
  };
}
