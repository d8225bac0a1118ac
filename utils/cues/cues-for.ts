import { findingsOf } from '@/utils/checks';
import { knownAs } from '@/utils/checks/name-match';
import { readingOf } from '@/utils/checks/reading';
import type { Baseline, Finding, Knowledge, KnownPerson } from '@/utils/checks/types';
import { allRecipients, type Draft, type Snapshot } from '@/utils/conversation/types';
import { type Marked, mark } from './mark';
import { isListed, mayRaise, rankOf } from './rank';
import type { Cue, CueKnowledge, CueSettings } from './types';

/** A usual is one with somebody: of a draft to several it says nothing. */
function baselineWith(draft: Draft, people: readonly KnownPerson[], known: CueKnowledge['baselines']): Baseline | null {
  const [reader, ...others] = allRecipients(draft.recipients);
  const person = reader && others.length === 0 ? knownAs(reader, people) : undefined;
  return known.find((each) => each.person === person?.ref)?.baseline ?? null;
}

function knowledgeOf(
  { names, people, settings, tone, baselines, earlierThanks, salt }: CueKnowledge,
  snapshot: Snapshot,
  draft: Draft,
  now: number,
): Knowledge {
  return {
    tone,
    baseline: baselineWith(draft, people, baselines),
    earlierThanks,
    salt,
    names,
    people,
    self: snapshot.self,
    channel: snapshot.channel,
    conversation: snapshot.conversation,
    myHours: settings.myHours,
    safeEars: settings.safeEars,
    now,
    language: readingOf(draft).language,
  };
}

type Answers = CueKnowledge['answers'];

/** "It's fine" holds for these words in this conversation, "not for this person" for the check with that person. */
const isAnswered = ({ check, person, mark: own }: Cue, answers: Answers): boolean =>
  answers.some(
    (answer) =>
      answer.check === check &&
      (answer.scope === 'check' ||
        (answer.scope === 'person' && answer.person !== null && answer.person === person) ||
        (answer.scope === 'once' && answer.mark === own)),
  );

/** The same words twice in a draft are two cues, told apart by their order. */
function withIds(cues: readonly Omit<Cue, 'id'>[]): Cue[] {
  const seen = new Map<string, number>();
  return cues.map((cue) => {
    const key = `${cue.draft}:${cue.check}:${cue.mark.slice(0, 12)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { ...cue, id: nth === 0 ? key : `${key}:${nth}` };
  });
}

interface Place extends Pick<Marked, 'site' | 'conversation'> {
  salt: string;
}

function unraised(finding: Finding, draft: Draft, { salt, ...place }: Place): Omit<Cue, 'id'> {
  const quote = draft.text.slice(finding.start, finding.end);
  return {
    ...finding,
    draft: draft.key,
    quote,
    raised: false,
    mark: mark(salt, { ...place, check: finding.check, quote }),
  };
}

/** What the sidebar lists of one draft, best first, at most one of it raised. */
export function cuesOfDraft(
  draft: Draft,
  knowledge: Knowledge,
  {
    settings,
    answers,
    ...place
  }: Place & Pick<CueKnowledge, 'answers'> & { settings: Pick<CueSettings, 'off' | 'raised' | 'listed'> },
): Cue[] {
  const found = findingsOf(draft, knowledge).filter(isListed);
  const cues = withIds(found.map((finding) => unraised(finding, draft, place)));
  const open = cues.filter((cue) => !settings.off.includes(cue.check) && !isAnswered(cue, answers));
  const ranked = open.sort((a, b) => rankOf(b, knowledge) - rankOf(a, knowledge) || a.start - b.start);
  const best = ranked.find((cue) => mayRaise(cue, knowledge, settings));
  return ranked.map((cue) => (cue === best ? { ...cue, raised: true } : cue));
}

/**
 * The cues of all drafts, best first within each draft; at most one of a draft is raised. Nothing while the user has
 * silenced all cues. The same snapshot, knowledge and time give the same cues with the same ids.
 */
export function cuesFor(snapshot: Snapshot, known: CueKnowledge, now: number): Cue[] {
  if (known.settings.snoozedUntil !== null && known.settings.snoozedUntil > now) return [];
  const { salt, settings, answers } = known;
  const context = { site: snapshot.site, conversation: snapshot.conversation?.key ?? null, salt, settings, answers };
  return snapshot.drafts.flatMap((draft) => cuesOfDraft(draft, knowledgeOf(known, snapshot, draft, now), context));
}
