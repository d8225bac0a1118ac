import { phrasesOf } from './behind';
import { isContactOfKind } from './facts/contacts';
import { isTeamField } from './facts/teams-told';
import { toldIn, wordsIn } from './piece-words';
import type { Read } from './prose';
import { item, line, tells } from './told';
import type { Reading, Told } from './types';

const isTitle = (told: Told) => told.kind === 'line' && told.field === 'title';

const whiles = new Set([
  'work-hours',
  'best-hours',
  'focus-hours',
  'days-off',
  'avoid',
  'channel',
  'hours-exception',
  'away',
]);
const isTimed = ({ readings }: Read): boolean =>
  readings.length > 0 &&
  readings.every(
    ({ told = [], ask, cut }) =>
      [...told, ...(ask?.answers ?? [])].every((one) => one.kind === 'preference' && whiles.has(one.value.kind)) &&
      (told.length > 0 || ask !== undefined || cut !== undefined),
  );
const task = /^(?:admin|accounts|research|reception|design)$/iu;

/** "No meetings on Friday afternoons (admin)" says why; "nurse" there is no job that the hours are of. */
function isReason(text: string, read: Read, before: Read | undefined): boolean {
  if (!before || !isTimed(before)) return false;
  const words = wordsIn(text, read);
  const isBracketed = text.slice(before.end, read.start).includes('(');
  const isOneWord = /^\p{Ll}[\p{L}-]+$/u.test(words);
  return isOneWord && (isBracketed || task.test(words)) && toldIn(read).every(isTitle) && read.readings.length > 0;
}

const projectEnds = phrasesOf(
  'project|proj|programme|program|workstream|rollout|roll-out|migration|implementation|initiative|taskforce|task force',
);
const noProject =
  /^(?:the|a|an|this|that|same|her|his|their|new|big|next|last|first|own|old|other|another|one|no|any|every|pet|private|side|school|house|home|garden|diy|hobby|weekend|kids|art|every|each|great|good|nice|long|huge|current|finished|failed|whole)\b/iu;
const runsIt =
  /^(?:(?:she|he|they)(?:'s|'re)? )?(?:is |are |now )?(?:runs?|leads?|manages?|heads?|owns?|drives?|coordinates?|steers?|sponsors?|chairs?|oversees|running|leading|managing|in charge of|responsible for|co-leads?) (?:it|that|this|the whole thing|the thing|the lot)$/iu;

/** "SAP project, he's the consultant": what the user and somebody are on. */
function projectIn(text: string, reads: readonly Read[], at: number): Reading | undefined {
  const [read, next] = [reads[at], reads[at + 1]];
  if (!read || read.readings.length > 0 || read.joint === 'and' || read.joint === 'but' || !next) return undefined;
  const words = wordsIn(text, read).split(' ');
  const name = words.slice(/^(?:our|my)$/iu.test(words[0] ?? '') ? 1 : 0);
  const isNamed =
    name.length > 1 &&
    name.length < 7 &&
    projectEnds.has(name.at(-1)?.toLowerCase() ?? '') &&
    name.every((word) => /^[\p{L}\p{N}&/'’-]+$/u.test(word)) &&
    !noProject.test(name.join(' '));
  const isOurs = name.length < words.length || /^\p{Lu}/u.test(name[0] ?? '');
  const isBeside = next.joint !== 'and' && (toldIn(next).some(isTitle) || runsIt.test(wordsIn(text, next)));
  return isNamed && isOurs && isBeside
    ? tells(item('groups', name.join(' ')), { kind: 'role', role: 'project' })
    : undefined;
}

const firmName =
  /^(?!Bad |Port |St |Saint |New |San |Los |Las |El |Le |La )\p{Lu}[\p{L}\p{N}&.'’-]+(?: (?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|de|der|von)){1,3}$/u;

/** "Same team as me, the befriending crowd". */
const crowdOf =
  /^(?:the |our )?((?:[\p{L}&'’-]{2,16} ){1,3})(?:crowd|bunch|lot|gang|crew|folks|people|corner|end|side|team|squad)$/iu;
const anyCrowd =
  /\b(?:fun|noisy|good|best|better|nice|funny|lovely|old|young|happy|rowdy|mad|usual|same|other|friendly|whole|great|grand|sound|daft|merry|quiet|loud|small|big|far|right|left|her|his|their|my|your|a|an|is|are|what|such|only)\b/iu;

/** What words without a meaning of their own say behind what stands before them. */
function besideIn(text: string, read: Read, before: Read): Reading | undefined {
  const isTold = read.readings.some(({ ask, cut }) => !ask || cut);
  if (isTold || read.joint !== 'comma') return undefined;
  const words = wordsIn(text, read);
  const isBracketed = text.slice(before.end, read.start).includes('(');
  // "Our contact at the bank (Nordhavn Kredit)"; one word may be the town.
  if (isBracketed && isContactOfKind(wordsIn(text, before)) && firmName.test(words))
    return tells(line('company', words));
  // "Same team as me, field marketing".
  const isOfTeam = toldIn(before).some((one) => one.kind === 'role' && one.role === 'team');
  if (!isOfTeam) return undefined;
  const crowd = crowdOf.exec(words)?.[1]?.trim();
  if (crowd !== undefined && !anyCrowd.test(crowd)) return tells(line('team', crowd));
  return isTeamField(words) ? tells(line('team', words)) : undefined;
}

/** What pieces say of who somebody is only beside others. */
export function withWhoBeside(text: string, reads: readonly Read[]): Read[] {
  return reads.map((read, at) => {
    const before = reads[at - 1];
    if (isReason(text, read, before)) return { ...read, readings: [] };
    const reading = (before && besideIn(text, read, before)) ?? projectIn(text, reads, at);
    return reading ? { ...read, readings: [reading] } : read;
  });
}
