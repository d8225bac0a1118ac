import { behind, hasLength } from './behind';
import { channelSign } from './channel-signs';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { asks, avoid, channel, item, need, tells } from './told';
import type { Reading } from './types';
import { inShortWays } from './ways-in-short';

const rather =
  /^(?:(?:would|'d|i'd|she'd|he'd|they'd) )?(?:(?:much|far|always|really) )?(?:rather|prefers? (?:it )?(?:if|when|that)|sooner|likes it better (?:if|when)|likes it best (?:if|when)|happier (?:if|when)) (?:that )?(?:you|i|people|others|we|one|everyone|everybody|someone|somebody|folks|colleagues) (?:just |simply |always |only )?(?=\p{L})/iu;
/** What others would do, in the past or not, and what it is. */
const does: readonly [RegExp, string][] = [
  [/^(?:ring|rang|rings|phone|phoned|phones|call|called|calls|gave (?:her|him|them) a (?:ring|call|bell))$/iu, 'call'],
  [/^(?:e-?mail(?:ed|s)?|mail(?:ed|s)?|wrote (?:an? )?e-?mails?|sent (?:an? )?(?:e-?)?mails?)$/iu, 'mail'],
  [
    /^(?:text(?:ed|s)?|messag(?:e|ed|es)|ping(?:ed|s)?|slacked|dm'?(?:e?d)?|whatsapp(?:ed)?|chatted|sent (?:an? )?(?:texts?|messages?))$/iu,
    'chat',
  ],
  [
    /^(?:(?:came|come|popped|pop|dropped|drop|stopped|stop|swung|swing|walked|walk|went|nipped|called) (?:by|in|over|round|around|up|past)|visit(?:ed)?|showed up|asked in person|(?:spoke|talked|met|speak|talk|meet) (?:in person|face to face)|came (?:and|to) (?:see|talk|speak)|knock(?:ed)?)$/iu,
    'in person',
  ],
];
const polite =
  / (?:her|him|them|instead|first|directly|rather|please|about it|any ?time|to (?:her|his|their) (?:desk|office|room))$/iu;

/** "Would rather you popped by", "prefers it if people ring". */
function ratherOthers(text: string): Reading | undefined {
  const said = behind(rather, text, 4, 50);
  if (said === undefined) return undefined;
  const [liked = '', ...others] = said.split(/ (?:rather than|instead of|than|and not|not) /iu);
  const bare = liked.replace(polite, '').replace(polite, '');
  const found = does.find(([form]) => form.test(bare))?.[1];
  // "Would rather I ping him on Slack than email": what is left behind tells no more.
  return readChannelText(found ?? inShortWays((others.length === 1 ? liked : said).toLowerCase()));
}

const forNow =
  /^(?:(?:for now|for the (?:moment|time being)|at (?:the moment|present)|until then|till then|til then|in the meantime|meanwhile|in between|during that (?:time|week)|these days only)[,:]? )|,? (?:for now|for the (?:moment|time being)|at (?:the moment|present)|in the meantime|meanwhile|in between|during that (?:time|week)|for a while|right now)$/iu;

/** "Calls only for now", "until then mail only": how it goes for a while stays in the words of the user. */
function wayForNow({ plain, spelt }: Clause): Reading | undefined {
  const rest = plain.replace(forNow, '');
  if (rest === plain || !hasLength(rest, 3, 60)) return undefined;
  const told = readChannelText(rest.replace(/^meet (?=on|by|over|via)/u, ''))?.told;
  const isPlain = told?.every((one) => one.kind === 'preference' && !('purpose' in one.value && one.value.purpose));
  return told && told.length > 0 && isPlain ? tells(need(spelt)) : undefined;
}

const weakWith =
  /^(?:(?:is|isn't|is not|not|was never|never|never been) (?:not )?(?:so |very |too |that |all that |really |particularly |exactly |always |the )?(?:great|good|best|brilliant|hot|strong|confident|comfortable|at ease|at (?:her|his|their) best|natural|fan of)|awkward|shy|hesitant|rubbish|lousy|hopeless|useless|weak|poor) (?:with|w\/|at|on|in|over|by) (?:the |an? )?(?=\p{L})/iu;
const isNot = /^(?:(?:is )?(?:not|never|isn't)|was never)/iu;

/** "Not great with calls": they are to be left alone, or something to be helped with. */
function notGreat({ plain }: Clause): Reading | undefined {
  const what = behind(weakWith, plain, 3, 24);
  const sign = what === undefined ? undefined : channelSign(what);
  if (what === undefined || !isNot.test(plain) || !sign || !/^[mck]$/u.test(sign)) return undefined;
  const way = sign === 'm' ? 'mail' : sign === 'c' ? 'chat' : 'call';
  return asks('channel', [avoid(way), item('needsHelpWith', what)]);
}

/** "His door is always open". */
const openDoor =
  /^(?:(?:has|keeps|believes in) an open[- ]door(?: policy)?|open[- ]door(?: policy)?|(?:(?:her|his|their|the) )?(?:office )?door(?:'s| is)? (?:always|usually|mostly|generally|ever) open(?: for (?:anyone|everyone|you|us|all|questions))?|(?:(?:her|his|their) )door is open(?: for (?:anyone|everyone|you|us|all|questions))?)$/iu;

/** Ways that are told by what others would do, by a door, or for a while. */
export function readWayWanted(clause: Clause): Reading | undefined {
  if (openDoor.test(clause.spelt)) return tells(channel('in-person'));
  return ratherOthers(clause.spelt) ?? wayForNow(clause) ?? notGreat(clause);
}
