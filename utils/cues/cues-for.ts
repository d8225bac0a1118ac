import { findingsOf } from '@/utils/checks';
import { knownAs } from '@/utils/checks/name-match';
import { readingOf } from '@/utils/checks/reading';
import type { Baseline, Finding, Knowledge, KnownPerson } from '@/utils/checks/types';
import { allRecipients, type Draft, type Snapshot } from '@/utils/conversation/types';
import { isAnswered } from './answered';
import { type MarkedMessage, mark, messageMark } from './mark';
import { raisedOf } from './raise';
import { isListed, rankOf } from './rank';
import { withSofterSentence } from './softer-sentence';
import { steady } from './steady';
import type { Cue, CueKnowledge, CueSettings, MessageMark, Shown } from './types';

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

interface Place extends Pick<MarkedMessage, 'site' | 'conversation'> {
  salt: string;
  life?: string;
}

/** The same words twice in a draft are two cues, told apart by their order. */
function numbered(key: string, seen: Map<string, number>): string {
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  return nth === 0 ? key : `${key}:${nth}`;
}

interface MarkedDraft {
  draft: Draft;
  salt: string;
  place: MarkedMessage;
  message: MessageMark;
}

/** Written out and not spread, as every look into an object of many shapes is a search, and this is made at each key. */
function cueOf(finding: Finding, { draft, salt, place, message }: MarkedDraft, seen: Map<string, number>): Cue {
  const { check, start, end, sure, why, suggestion, person, over, named, listedOnly } = finding;
  const quote = draft.text.slice(start, end);
  const { site, conversation, life } = place;
  const own = mark(salt, { site, conversation, draft: draft.key, life, check, quote });
  const cue: Cue = {
    id: numbered(`${draft.key}:${check}:${own.slice(0, 12)}`, seen),
    check,
    start,
    end,
    sure,
    why,
    suggestion,
    person,
    draft: draft.key,
    quote,
    raised: false,
    mark: own,
    // One for each: a value that stands twice in an answer may be read as missing by who drives Firefox from outside.
    message: { mark: message.mark, session: message.session },
  };
  if (over) cue.over = over;
  if (named !== undefined) cue.named = named;
  if (listedOnly) cue.listedOnly = listedOnly;
  return cue;
}

/** Of a draft in which nothing is found no mark is made. */
function unraised(findings: readonly Finding[], draft: Draft, own: Place): Cue[] {
  if (findings.length === 0) return [];
  const { salt, site, conversation, life = '' } = own;
  const place = { site, conversation, draft: draft.key, life };
  const marked = { draft, salt, place, message: messageMark(salt, place) };
  const seen = new Map<string, number>();
  return findings.map((finding) => cueOf(finding, marked, seen));
}

interface Context extends Place, Pick<CueKnowledge, 'answers'> {
  settings: Pick<CueSettings, 'off' | 'raised' | 'listed'>;
  shown?: Shown;
}

const nothingShown: Shown = { raised: [], typing: false };

/** Nobody goes through more of them at once, and those behind move up. */
const softened = 12;

/** What the sidebar lists of one draft: the raised one, of which there is at most one, then the others, best first. */
export function cuesOfDraft(
  draft: Draft,
  knowledge: Knowledge,
  { settings, answers, shown = nothingShown, ...place }: Context,
): Cue[] {
  const cues = unraised(findingsOf(draft, knowledge), draft, place);
  // What was raised stays while its words stand, though in its new surroundings it may be less sure.
  const worth = cues.filter((cue) => isListed(cue) || shown.raised.some(({ id }) => id === cue.id));
  const open = worth.filter((cue) => !settings.off.includes(cue.check) && !isAnswered(cue, answers));
  const ranked = open
    .sort((a, b) => rankOf(b, knowledge) - rankOf(a, knowledge) || a.start - b.start)
    .map((cue, at) => (at < softened ? withSofterSentence(cue, draft, knowledge.tone) : cue));
  const raised = raisedOf(ranked, knowledge, settings, shown);
  return raised ? [{ ...raised, raised: true }, ...ranked.filter((cue) => cue !== raised)] : ranked;
}

/**
 * The cues of all drafts, best first within each draft; at most one of a draft is raised. Nothing while the user has
 * silenced all cues. The same snapshot, knowledge and time, with the same shown before, give the same cues and ids.
 */
export function cuesFor(read: Snapshot, known: CueKnowledge, now: number, shown: Shown = nothingShown): Cue[] {
  if (known.settings.snoozedUntil !== null && known.settings.snoozedUntil > now) return [];
  const snapshot = steady(read);
  const { salt, life = '', settings, answers } = known;
  const place = { site: snapshot.site, conversation: snapshot.conversation?.key ?? null, salt, life };
  const context = { ...place, settings, answers, shown };
  return snapshot.drafts.flatMap((draft) => cuesOfDraft(draft, knowledgeOf(known, snapshot, draft, now), context));
}
