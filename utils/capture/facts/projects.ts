import { phrasesOf } from '@/utils/capture/behind';
import { item } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { withoutWhen } from './since-when';

const kinds = phrasesOf(
  'digitisation|digitization|consortium|project|proj|programme|program|initiative|workstream|rollout|roll-out|migration|retrofit|refit|launch|relaunch|redesign|rebrand|merger|integration|implementation|upgrade|pilot|bid|tender|audit|study|campaign|build|rebuild|refurbishment|renovation|move|relocation|transformation|transition|cutover|go-live|upgrade|overhaul|taskforce|task force|working group|workgroup|prototype|report|proposal|application|grant|trial|case|deal|event|conference|festival|exhibition|production|book|paper|thesis|survey|review|release',
);
/** "Project: data centre move". */
const label = /^(?:joint |shared |common |our |the )?(?:project|proj)(?: is| name)?\s?[:=-] ?/iu;
const together: readonly RegExp[] = [
  /^(?:(?:we|we're|we are|are|both|i am|i'm|she and i|he and i) )?(?:are |both )?(?:currently |also |now |still )?(?:together|jointly|side by side|paired|paired up|partnered|both|teamed up) (?:in|on|for|with) (?:the |our |a |this )?/iu,
  /^(?:we )(?:are |currently |also |both |now )?(?:work|working|collaborate|collaborating|pair|pairing|sit|doing|run|running|do|lead|leading) (?:together|jointly|side by side|both)? ?(?:in|on|for|at)? ?(?:the |our |a |this )?/iu,
  /^(?:(?:works|working|is|sits|pairs|pairing|collaborates|collaborating|partnered|teamed|helping|helps|shadowing|shadows|supporting|supports|joined|joins|advises|advising) )?(?:up )?(?:with |alongside |beside )?(?:me|us) (?:in|on|for|with) (?:the |our |a |this )?/iu,
  /^(?:my |our |is my |the )?(?:counterpart|partner in crime|partner|opposite number|co-lead|project (?:partner|colleague|buddy|mate|contact|counterpart)|colleague|contact|buddy|sparring partner|fellow|pair|peer|collaborator|liaison|comrade|teammate|ally|helper|person|mate|pal|friend) (?:in|on|for|from) (?:the |our |a |this )?/iu,
  /^(?:(?:on|in|part of|from) )?(?:the )?same (?=(?:project|proj|workstream|programme|program|rollout)\b)/iu,
  /^(?:we|(?:she|he|they) and (?:i|me)|me and (?:her|him)|both of us|the two of us)(?: are|'re) (?:both |now |currently |all )?(?:on|in|part of|assigned to|staffed on) (?:the )?same (?=\p{L}+ \p{L})/iu,
];
const withMe =
  /,? (?:with me|with us|together|as me|as i am|as us|like me|too|as well as (?:me|i|us|myself)|alongside me|the same as me)$/iu;
const withThem = /,? with (?:her|him|them)(?: too)?$/iu;
const isName = (word: string) => /^[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*$/u.test(word);
const inName = /^[\p{L}\p{N}&/'’-]{1,20}$/u;
const own =
  /^(?:we|i|she|he|they|same|this|that|her|his|their|my|our|weekend|house|school|diet|fitness|garden|family|kids|pet|private|diy|phone|desk|team|call|leave|holiday|monday|tuesday|wednesday|thursday|friday)\b/iu;

/** Whether words name something that people do together for a while. */
export function isProject(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 6 || !words.every((word) => inName.test(word)) || own.test(text) || / (?:on|at) /iu.test(text))
    return false;
  const [first = ''] = words;
  const small = words.map((word) => word.toLowerCase());
  if (/^(?:project|proj|workstream|programme)$/iu.test(first)) return words.length > 1 && words.slice(1).every(isName);
  return words.length > 1 && [1, 2].some((many) => kinds.has(small.slice(-many).join(' ')));
}

const ofProject = (text: string): Told[] => [item('groups', text), { kind: 'role', role: 'project' }];

/** "Same proj as me (falcon)", "same project: Falcon": the name stands beside it. */
const sameOne =
  /^(?:(?:we|both|both of us|she and i|he and i) )?(?:are |'re |work |both )?(?:on |in )?(?:the )?same (?:project|proj)(?: as (?:me|mine|us))?(?:,| -|:)? ?(?:called |named )?(?:\(([\p{L}\p{N} '’-]{2,30})\)?|([\p{Lu}\p{N}][\p{L}\p{N} '’-]{1,30}))?$/u;

function sharedIn(text: string): string | undefined {
  for (const form of together) {
    const lead = form.exec(text)?.[0];
    if (lead === undefined) continue;
    const name = text.slice(lead.length).replace(withMe, '');
    if (isProject(name)) return name;
  }
  // "I'm on it with her" is of the user; "he is on it with her" may be of others.
  const shared = text.replace(/^i(?:'m| )/iu.test(text) ? withThem : withMe, '');
  const lead =
    ofUs.exec(shared)?.[0] ??
    /^(?:(?:works|working|is|sits) )?(?:on|in|part of) (?:the |our )?/iu.exec(shared)?.[0] ??
    '';
  const isNamed = lead !== '' || /^(?:\p{Lu}|proj)/u.test(shared);
  return shared !== text && isNamed && isProject(shared.slice(lead.length)) ? shared.slice(lead.length) : undefined;
}

/** "We are on the intranet project together". */
const ofUs =
  /^(?:we|i(?:'m| am)?|(?:she|he|they) and (?:i|me)|me and (?:her|him)|both of us|the two of us)(?: are|'re| sit| work)? (?:(?:both |now |currently |all |also )?(?:on|in|part of|assigned to|staffed on)|share) (?:the |our |a |an |this )?/iu;

/** "Project: waiting for the budget" says how it goes. */
const notAName =
  /^(?:is|was|went|goes|will|has|had|waiting|late|done|delayed|over|on hold|blocked|starts?|ends?|ask|see|call|needs?|still|not|no|yes|tbc|tbd|none|unclear|stuck|paused|cancelled|canceled|finished|closed)\b/iu;

/** "We are both on the merger": which one, the two know. */
const onSingle =
  /^(?:we|she and i|he and i|they and i|both of us|the two of us)(?: are|'re)? (?:(?:both|together|currently|now) )*(?:work |working |sit )?(?:together )?(?:on|in) (?:the|this|our) \p{L}[\p{L}-]{2,20}$/iu;
const isOnSingle = (text: string): boolean =>
  onSingle.test(text) && kinds.has(text.split(' ').at(-1)?.toLowerCase() ?? '');

/** "We both work on the DORA initiative". */
const weWork =
  /^(?:we|she and i|he and i|they and i|both of us|the two of us) (?:both |are |now ){0,2}(?:work|working|sit|sitting)(?: together| both| jointly)? (?:on|in|at) (?:the |our |a )?(?=\S)/iu;
const partner =
  /^(?:(?:my|our|the|is my) )?(?:counterpart|partner|opposite number|co-lead|co-leader|colleague|collaborator|liaison|project (?:partner|colleague|buddy|mate|contact|counterpart)) (?:in|on|for|from) (?:the |our |a |this )?(?=\S)/iu;
/** "My co-lead on the storage upgrade": said of nobody else's project. */
export function partnerTold(text: string): Told[] | undefined {
  const lead = (partner.exec(text) ?? weWork.exec(text))?.[0];
  const name = lead === undefined ? '' : text.slice(lead.length).replace(withMe, '');
  return isProject(name) ? ofProject(name) : undefined;
}

/** What the user and somebody work on together: "Project: data centre move", "we're together on the press refit". */
export function projectTold(text: string): Told[] | undefined {
  const bare = withoutWhen(text);
  if (bare.length > 90) return undefined;
  const lead = label.exec(bare)?.[0];
  const named = lead === undefined ? '' : bare.slice(lead.length);
  if (named.length > 1 && named.split(' ').length < 7 && !notAName.test(named)) return ofProject(named);
  const same = sameOne.exec(bare);
  if (same) {
    const name = same[1] ?? same[2];
    return name === undefined ? [{ kind: 'role', role: 'project' }] : ofProject(name);
  }
  if (isOnSingle(bare)) return [{ kind: 'role', role: 'project' }];
  if (/^Project \p{Lu}/u.test(bare) && isProject(bare)) return ofProject(bare);
  const shared = sharedIn(bare);
  return shared === undefined ? undefined : ofProject(shared);
}
