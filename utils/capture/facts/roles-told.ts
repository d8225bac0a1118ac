import { phrasesOf } from '@/utils/capture/behind';
import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import type { RoleGroup } from '@/utils/people/types';
import { roleBeside } from './roles-beside';
import { withoutWhen } from './since-when';
import { isSite } from './sites';

const filler = phrasesOf(
  "is|she's|he's|they're|who is|are|now|currently|still|also|officially|technically|basically|formally|will be|becomes|became|soon|as|just|and|fresh|newly|recently|oh|btw",
);
const qualities = phrasesOf(
  'new|newest|direct|own|immediate|main|big|biggest|key|important|best|favourite|favorite|oldest|longest|best|top|current|old|interim|acting|functional|disciplinary|dotted-line|dotted line|solid-line|overall|actual|real|local|regional|external|internal|senior|junior|closest|long-standing|largest|day-to-day|everyday|daily|usual|primary|first|principal|chief|go-to|long-time|valued|loyal|regular|biggest',
);
const managers = phrasesOf(
  `manager|line manager|boss|supervisor|superior|superior officer|reporting officer|reporting manager|reporting authority|reporting head|chief|team lead|team leader|group lead|group leader|squad lead|lead|leader|head|team head|department head|head of department|hod|section head|director|foreman|forewoman|gaffer|guv'nor|skip-level|skip level|skip-level manager|skip level manager|skip manager|grandboss|grand-boss|big boss|immediate boss|line lead|people manager|people lead|chapter lead|disciplinary lead|vp|principal investigator|pi|phd supervisor|thesis supervisor|duty manager|shift lead|shift leader|shift manager|boss's boss|manager's manager|reviewer for the appraisal|approver`,
);
const reports = phrasesOf(
  'report|direct report|reportee|subordinate|junior|apprentice|intern|trainee|mentee|working student|phd student|deputy|number two|second in command|understudy|stand-in|team member|new hire|new starter|new joiner|right hand|right-hand man|right-hand woman|direct reports|reports|juniors|apprentices|interns|trainees|reportees|team members|subordinates',
);
const fellows = phrasesOf(
  'peer|peers|teammate|teammates|team mate|team mates|team-mate|colleague|colleagues|coworker|coworkers|co-worker|co-workers|team colleague|desk neighbour|desk neighbor|desk mate|deskmate|immediate colleague|team fellow|closest colleague|closest colleagues|office mate|officemate|cubicle mate|opposite number|counterpart|member|members|analyst|developer|engineer|designer|tester',
);
const customers = phrasesOf(
  'customer|client|buyer|purchaser|end customer|end client|account|key account|paying customer|customers|clients|accounts|buyers|customer contact|client contact|contact on the customer side|contact on the client side|contact at the customer|contact at the client',
);
/** "Has reported to me since March". */
const reportedSince = /^(?:(?:she|he|they) )?(?:has |have )?(?:been reporting|reported) to (?:me|us) since\b/iu;
/** "My contact person at HR". */
const atPersonnel =
  /^(?:sits?|is|based|sitting)? ?(?:in|with|for|at) (?:the |our )?(?:hr|human resources|personnel|people ops|hr department|hr team|hr office|people and culture|people & culture)$|^works? in (?:the |our )(?:hr|human resources) (?:department|team|office|unit)$|^(?:(?:my|our|the|main|new|usual) ){0,3}(?:contact|contact person|point of contact|go-to|go-to person|person|colleague|liaison|partner|somebody|someone)(?: we have| I have)? (?:at|in|from|within|over at|over in) (?:the )?(?:hr|human resources|personnel|people ops|people team|hr department|hr office|hr team|people and culture|people & culture)$/u;
const hrWords =
  /^(?:hr|hrbp|human resources|people ops|people operations|people team|people and culture|people & culture|personnel|human resource)(?: (?:business partner|bp|partner|person|people|lady|guy|gal|girl|man|woman|chap|bloke|madam|sir|contact|rep|representative|advisor|adviser|generalist|specialist|officer|executive|exec|coordinator|colleague|team|department|dept|side|desk|manager|lead|admin|assistant|consultant|buddy|business partners|folks|focal))?$/u;
const peoplePartner = /^people (?:partner|business partner)$/u;
/** Posts in personnel that are a title beside what they are to the user. */
const hrPost =
  /(?:partner|bp|generalist|specialist|officer|executive|exec|coordinator|advis[eo]r|manager|assistant|admin|consultant|hrbp)$/iu;

/** "HR business partner": what somebody does as much as what they are to the user. */
export const isOfPersonnel = (text: string): boolean => atPersonnel.test(text.toLowerCase());
export const isHrPost = (text: string): boolean => {
  const noun = nounIn(text);
  return (
    hrPost.test(noun.noun) &&
    !noun.noun.includes('manager') &&
    (hrWords.test(noun.noun) || peoplePartner.test(noun.noun))
  );
};

const ours = phrasesOf('my|our|my own|our own|the same|mine');
const groups = phrasesOf('team|group|squad|crew|department|dept|unit|section|desk|branch|office team|pod|tribe');

function withoutFront(words: string[], phrases: ReadonlySet<string>): string[] {
  let now = words;
  for (let turn = 0; turn < 4; turn++) {
    const many = [2, 1].find((count) => now.length > count && phrases.has(now.slice(0, count).join(' ')));
    if (many === undefined) return now;
    now = now.slice(many);
  }
  return now;
}

interface Noun {
  /** "My", "our"; none where nobody said whose. */
  isOurs: boolean;
  /** The words of what somebody is. */
  noun: string;
  /** What stands behind: "for the portal project". */
  rest: string[];
}

const articles = phrasesOf('the|a|an|one of the|one of');
const owners = phrasesOf('my|our|one of my|one of our|another of my|another of our');
const joins = phrasesOf('for|on|of|in|at|from|with|to|within|over|across');

/** "One of my direct reports", "the customer for the onboarding project". */
function nounIn(text: string): Noun {
  const words = withoutFront(text.toLowerCase().split(' '), filler);
  const owner = [3, 2, 1].find((many) => owners.has(words.slice(0, many).join(' '))) ?? 0;
  const bare = withoutFront(withoutFront(words.slice(owner), articles), qualities);
  const at = bare.findIndex((word) => joins.has(word));
  const [noun, rest] = at < 1 ? [bare, []] : [bare.slice(0, at), bare.slice(at)];
  return { isOurs: owner > 0, noun: noun.join(' '), rest };
}

/** "Of mine", "on my own team": whose. */
const isOfUs = ([first = '', ...more]: readonly string[]): boolean =>
  (joins.has(first) && more.length === 1 && /^(?:mine|ours)$/u.test(more[0] ?? '')) ||
  ([2, 1].some((many) => ours.has(more.slice(0, many).join(' ')) && groups.has(more.slice(many).join(' '))) &&
    joins.has(first));

const mostRest = 7;
const noCustomer =
  /\b(?:month|year|week|day|service|services|support|success|care|relations|experience|was|is|said|called|met|angry)\b/u;

const isFellow = (noun: string) => fellows.has(noun) || noun === 'person' || noun === 'one';

function ofUs({ isOurs, noun, rest }: Noun): RoleGroup | undefined {
  if (isOfUs(rest) && (isFellow(noun) || reports.has(noun))) return 'team';
  if (!isOurs && !isOfUs(rest)) return undefined;
  if (managers.has(noun)) return 'manager';
  return reports.has(noun) ? 'team' : undefined;
}

function roleOfNoun(found: Noun): RoleGroup | undefined {
  const { isOurs, noun, rest } = found;
  if (rest.length > mostRest) return undefined;
  const own = ofUs(found);
  if (own) return own;
  // "Buyer at our Swiss sub" buys for the own firm.
  if (noun === 'buyer' && isSite(rest.slice(1).join(' '))) return undefined;
  const isCustomer = customers.has(noun) && !noCustomer.test(rest.join(' ')) && (isOurs || rest.length > 0);
  if (isCustomer) return 'customer';
  return hrWords.test(noun) || peoplePartner.test(noun) ? 'hr' : undefined;
}

/** "Reports to me", "I answer to her", "we sit in the same team": sentences about who is whose. */
const sentences: readonly [RegExp, RoleGroup][] = [
  [
    /^(?:(?:will |is going to |is about to |formally |officially |still |also |directly )?(?:reports?|reporting|answers?|answering)(?: directly| back| in)? to (?:me|us|our team)|(?:i|we) (?:now |currently |also |line |line-)?(?:manage|supervise|lead|coach|oversee|look after|am responsible for) (?:her|him|them)|(?:is )?under (?:me|my wing)|(?:works|working|sits) (?:directly )?(?:for|under) (?:me|us)|joined (?:my|our) (?:own )?(?:team|group|squad|crew|department)|(?:i'm|i am|we are|we're) (?:now |also )?(?:her|his|their) (?:new |direct |line |own )?(?:manager|boss|supervisor|line manager|team lead|lead|superior|bosses|managers))$/u,
    'team',
  ],
  [
    /^(?:we|she and i|he and i|they and i|us two)(?: are|'re) (?:both |now |also |still )?(?:team ?mates|team-mates|colleagues in (?:the|one|our) team|in one team|one team)$|^(?:(?:we|i|both|she and i|he and i|us two|both of us) )?(?:are |'re |sit |work |both )*(?:in|on|of|from|belong to) (?:the same|one|one and the same|my|our|my own) (?:team|group|squad|department|dept|unit|section|crew)(?: (?:as|with) (?:me|us|mine|ours|i|i am))?$/u,
    'team',
  ],
  [
    /^(?:i|we) (?:now |will |also |directly |officially |currently |still )?(?:(?:report|answer)(?: directly)?(?: in)? to|work (?:directly )?(?:for|under)) (?:her|him|them)$|^(?:my|our) (?:team|group|department|section|unit|squad) is (?:led|headed|run|managed) by (?:her|him|them)$/u,
    'manager',
  ],
  [
    /^i(?: am|'m) (?:in|on|part of|a member of) (?:her|his|their) (?:team|group|department|section|unit|squad|staff)$|^(?:(?:she|he|they) )?(?:leads?|heads?|runs?|manages?) (?:the|a) (?:team|group|department|section|unit|squad) (?:i am|i'm|we are|i work|i sit|i belong)(?: in| on| to| part of)?$|^(?:(?:she|he|they) )?(?:now |will |also |currently )?(?:manages?|supervises?|leads?|line-manages|line manages|oversees?|bosses|heads) (?:me|us|my team|our team|my group|our group|my department|our department)$/u,
    'manager',
  ],
];

const sameTeam =
  /^(?:(?:the )?same|my own|one) (?:team|squad|group|department|dept|unit|section|crew|pod|tribe) (?:as|with) (?:me|us|mine|ours|i am)$/u;

const clientSide = phrasesOf(
  'client side|customer side|client-side|customer-side|buyer side|client end|customer end|on the client side|on the customer side|from the client side|from the customer side|from client side|from customer side|on client side|on customer side|at the client|at the customer|at a client|at a customer|from the client|from the customer|on the client end|on the customer end|client side person|client-side person|customer side person|customer-side person|client side people|person on the client side|person at the client|client side guy|client side lady|sits on the client side|sits at the client|sits with the client|works for the client|works for the customer|works for a client|works for a customer|works on the client side|is with the client|is with the customer|comes from the client side',
);
const behindPost = /,? (?:from|on|at) (?:the |a |our )?(?:client|customer|buyer)(?:'s)?(?:[ -](?:side|end))?$/iu;

/** "Product owner from client side": a job, and whose side it is on. */
function onTheirSide(text: string, isPost: (post: string) => boolean): Told[] | undefined {
  const told: Told = { kind: 'role', role: 'customer' };
  if (clientSide.has(text.toLowerCase())) return [told];
  const post = text.replace(behindPost, '');
  return post !== text && isPost(post) ? [line('title', post), told] : undefined;
}

/** Who somebody is to the user, whatever else is said with it. */
export function roleTold(text: string, isPost: (post: string) => boolean): Told[] | undefined {
  const bare = withoutWhen(text);
  if (bare.length > 80) return undefined;
  const small = bare.toLowerCase();
  if (reportedSince.test(text)) return [{ kind: 'role', role: 'team' }];
  if (atPersonnel.test(small)) return [{ kind: 'role', role: 'hr' }];
  const said = sameTeam.test(small) ? 'team' : sentences.find(([form]) => form.test(small))?.[1];
  if (said) return [{ kind: 'role', role: said }];
  const besideMine = roleBeside(bare);
  if (besideMine) return besideMine;
  const side = onTheirSide(bare, isPost);
  if (side) return side;
  const noun = nounIn(bare);
  const role = roleOfNoun(noun);
  if (role === undefined) return undefined;
  const title = role === 'hr' && isHrPost(bare) ? [line('title', bare.replace(/^(?:my|our|the|an?) /iu, ''))] : [];
  return [{ kind: 'role', role }, ...title];
}
