import { eachSentence } from '@/utils/checks/each-sentence';
import type { Reading } from '@/utils/checks/reading';
import { commonWords } from '@/utils/text/common-words';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { tellsOfDanger } from './danger';
import { publicWork } from './words/public-figures';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whoever writes of harassment must never be slowed down, wherever in the draft it stands. */
const gravity =
  /\b(?:(?:sexual(?:ly)?|racial(?:ly)?) \w{1,20}|harass\w{0,14}|bull(?:y|ying|ied|ies)|assault(?:ed|s|ing)?|abus(?:ed|ive|ing|es me|es us)|discriminat\w{0,14}|retaliat\w{0,14}|intimidat\w{0,14}|stalk(?:s|ed|ing|er)|gro(?:pe|ped|ping)|molest\w{0,14}|rap(?:ed|ist)|racis[tm]\w{0,14}|sexis[tm]\w{0,14}|homophob\w{0,14}|transphob\w{0,14}|misogyn\w{0,14}|antisemit\w{0,14}|islamophob\w{0,14}|(?:racial|ethnic|homophobic) slurs?|slurs?|inappropriate(?:ly)?|unwanted|unwelcome (?:touch\w{0,14}|advance\w{0,14}|comment\w{0,14})|touch(?:ed|es|ing) (?:me|her|him|them|my|women|girls|us)|hit (?:me|her|him|them)|(?:punch|slapp|shov|chok|spat)\w{0,14} (?:at |on )?(?:me|her|him|them)|self[- ]harm|suicid\w{0,14}|whistle-?blow\w{0,14}|grievance|misconduct|safeguarding|hostile (?:work|environment)|(?:feel|felt|feels) (?:unsafe|scared|afraid|threatened)|scared of (?:him|her|them)|afraid of (?:him|her|them)|threaten(?:s|ed|ing)? (?:me|us|her|him|them|to (?:hit|kill|hurt))|formal complaint|(?:pulled|with|had|has|held) a knife|bruises?|black eye|beats? (?:her|him|them|me|the kids)|(?:grabbed|kicked(?! (?:her|him|them|me) (?:out|off|up))|pinned|slapped|punched|choked|spat at) (?:me|her|him|them|(?:an?|the|my|one) (?:young |new |little )?(?:trainee|apprentice|child|kid|intern|patient|student|pupil|colleague|woman|girl|boy|man|nurse|waitress|waiter|resident|client|customer|baby|assistant))|(?:pushed|shoved) (?:me|her|him|them|(?:an?|the|my|one) (?:young |new |little )?(?:trainee|apprentice|child|kid|intern|patient|student|pupil|colleague|woman|girl|boy|man|nurse|waitress|waiter|resident|client|customer|baby|assistant)) (?:against|into|over|down|aside|off|onto)|hit (?:an?|the|my|one) (?:young |new |little )?(?:trainee|apprentice|child|kid|intern|patient|student|pupil|colleague|woman|girl|boy|man|nurse|waitress|waiter|resident|client|customer|baby|assistant)|(?:threw|throws|thrown) (?:an?|the|his|her) \w{1,15} at|(?:head ?scarf|hijab|turban|kippah|skin colou?r|disability|wheelchair|religion|pregnan\w{1,20}) (?:every|again|all|jokes?)|(?:jokes?|comments?|remarks?) (?:about|on) (?:my|her|his|their) (?:head ?scarf|hijab|turban|skin|religion|accent|body|breasts?|legs|disability|wheelchair|gender|origin|race|faith)|(?:hands?|arms?|fingers?) (?:up|down|on|over|across|round|around|under|inside) (?:my|her|his|their|the \w{1,12}['’]s) (?:back|leg|legs|thigh|knee|waist|hip|hips|bottom|bum|chest|breasts?|shoulders?|neck|skirt|shirt|blouse|top|hair|face|arm)|(?:brush(?:es|ed|ing)?|rub(?:s|bed|bing)?|press(?:es|ed|ing)?) (?:up )?against (?:me|her|him|them)|(?:grab|squeez|strok|pinch|fondl|kiss|lick)\w{0,6} (?:me|my|her (?:arm|waist|bottom|leg|knee|neck|hair))|(?:told|asked|begged) (?:him|her|them) to (?:stop(?= (?:it|that|touching|following|staring|and|but)\b|[.,;!])|leave me alone|keep (?:his|her|their) hands)|(?:follow(?:s|ed|ing)?|wait(?:s|ed|ing) for) (?:me|her|him) (?:home|to (?:my|her|his) (?:car|flat|room|door)|into the|after (?:work|each shift|every shift))|(?:be|am|was|left|shift|room|work|stay|drive|travel) (?:on shift |on duty )?(?:alone with (?:him|her)|with (?:him|her) alone)|drunk (?:when|while|at the wheel|behind the wheel|on duty|in charge)|(?:drives?|drove|driving) drunk)\b/i;

/** Danger and wrongdoing are also the news of the day, so they count beside the words about somebody. */
const danger =
  /\b(?:(?:get|gets|getting|be|been) (?:killed|crushed|electrocuted)|assault|abuses?|rape|threat(?:s|en|ens|ened|ening)?\b(?! to (?:quit|leave|resign|go|walk|sue))|violen(?:t|ce|tly)|unsafe|danger(?:ous|ously)?|hazard\w{0,14}|injur\w{0,14}|(?<!by )accident|emergency|weapons?|gun|fraud(?:ulent)?|embezzl\w{0,14}|brib\w{0,14}|kickbacks?|fear(?:s|ed|ing)? for|scared of|afraid of|safety|police|lawsuit|investigator|forged|falsif\w{0,14}|stole (?:money|cash|from))\b/i;

const grief =
  /\b(?:passed away|condolences?|bereave\w*|funeral|died|death of|mourn\w{0,6}|grie(?:f|ving)|in loving memory|(?:sorry|sad) for (?:your|her|his|their|the) loss|memorial service|(?:won['’]t|will not|will never|isn['’]t|is not) (?:ever )?be the same without|(?:the same without (?:him|her|them))|(?:he|she) was (?:only |just )?\d{2}(?=\.|,? and))\b/i;

/** Whoever vouches for somebody says what is hard for them too. */
const vouching =
  /\b(?:(?:i|we) (?:can |would |gladly |warmly |strongly |wholeheartedly |fully |highly |do ){0,3}recommend (?:her|him|them|\w{2,20} (?:to you|for the|without))|recommend \w{2,20} without|without (?:any )?(?:reserve|reservations?)|to whom it may concern|in support of (?:her|his|their) application)\b/i;

/** A draft this short speaks of one thing. */
const ofOneThing = 500;

export const isGrave = (own: string): boolean =>
  gravity.test(own) || vouching.test(own) || (own.length <= ofOneThing && (danger.test(own) || grief.test(own)));

const gravityOf = eachSentence((sentences, at) => {
  const { text = '' } = sentences[at] ?? {};
  return gravity.test(text) || vouching.test(text);
});

/** The same of a draft that is read, of which most sentences were asked before. */
export const isGraveDraft = (reading: Reading): boolean =>
  (reading.own.length <= ofOneThing ? isGrave(reading.own) : gravityOf(reading, undefined, undefined).includes(true)) ||
  tellsOfDanger(reading);

/** Of the words around somebody in a longer draft. */
export const isGraveHere = (around: string): boolean => danger.test(around) || grief.test(around);

const apology =
  /\b(?:(?:i(?:'m|’m| am)?|we(?:'re|’re| are)?) (?:so |very |really |truly |deeply )?sorry (?:for|about|that (?:i|we)|if (?:i|we)|i (?:said|called|was))|i (?:want to |would like to |must |have to )?apologi[sz]e|my apologies|forgive me|i (?:should not|shouldn['’]?t) have|i was wrong|i['’]?m sorry to (?:hear|learn)|sorry to (?:hear|learn)|i regret|i take (?:it|that) back|it was (?:unfair|wrong|unkind) of me)\b/i;
const thanks =
  /^\W*(?:(?:many|big|huge|special) )?(?:thanks|thank you|grateful|i appreciate|kudos|well done|congrat\w*)\b(?! to \S+['’]s)/i;

const fiction =
  /\b(?:role[- ]?plays?|(?:imagine|suppose|pretend) (?:that )?(?:you (?:are|have|were)|your|an?|we|\w{2,15}, (?:your|an?|the|who)) |case study|thought experiment|in (?:the|this|his|her|our) (?:play|film|movie|book|novel|story|sketch|scene|show|musical|opera|script)|in act (?:one|two|three|four|five|\d)|on stage|(?:plays|playing|played) (?:a|an|the) )/i;
const saysOf = /\b(?:says?|said|calls?|called|thinks?|claims?|claimed)\b/i;
const own = /\b(?:i|we|i['’]d|would|do) $/i;
const turned = /\bbut (?:i|we|that is|that['’]s|in fact|actually)\b|, (?:but )?(?:i|we) (?:don['’]?t|do not|disagree)/i;
const notion = /\b(?:idea|claim|notion|suggestion|rumou?r|saying|to say|calling)\b/i;
const refused =
  /\b(?:is|was|would be) (?:simply |just |plain |quite |completely )?(?:wrong|false|untrue|nonsense|unfair|not true|unkind)\b/i;
const nobodyWritesMore = 400;

/** "She says Tom is lazy, but I see him work hard": told to be taken back. */
function isRebutted(sentence: string): boolean {
  const text = sentence.slice(0, nobodyWritesMore);
  const says = saysOf.exec(text);
  if (says && !own.test(text.slice(0, says.index)) && turned.test(text.slice(says.index))) return true;
  const at = notion.exec(text)?.index;
  return at !== undefined && refused.test(text.slice(at));
}

const figure =
  /\b(?:protagonist|antagonist|narrator|fictional|(?:main |minor )?characters? (?:of )?\p{Lu}|(?:the|our|my|your|his|her) (?:hero|heroine|villain),? \p{Lu}|(?:play|playing|sing|dance) \p{Lu}\p{Ll}+ (?:as|like|too)\b|(?:in|from|of|through) (?:the|this|my|your|his|her) (?:novel|fairy tale|screenplay|saga|epic|poem|ballad|comic|sitcom|series|fable|myth))/u;
const storyPart =
  /\b(?:(?:chapter|act|scene|episode|canto|stanza|verse|season) (?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b|in (?:the|your|my|his|her) (?:first|second|third|fourth|final|last|latest|new|early|later|opening|closing) (?:draft|chapter|act|scene|episode|volume|verse|half of the (?:book|film|play|novel)))/i;
/** "I read the novel again over Easter", "his symphonies": of works, and of those who made them or stand in them. */
const toldStory =
  /\b(?:(?:re-?)?read(?:ing)?|finish(?:ed|ing)|watch(?:ed|ing)|staging|directing|adapting|translating|performing|teaching) (?:the|this|that|a|your|my|his|her|our) (?:\w{1,12} )?(?:novel|novella|play|film|movie|series|sitcom|comedy|tragedy|opera|musical|fairy tale|saga|epic|memoir|trilogy|screenplay|libretto)\b|\b(?:his|her) (?:symphon(?:y|ies)|sonatas?|quartets?|operas?|requiem|concert[oi]s?|sonnets?|etchings?|frescoe?s?)\b|\b(?:no spoilers?|spoiler alert|ep(?:isode)? \d{1,2}|vespers|matins|bowings?|gospels?|psalms?|sermons?|homily|parables?|disciples?|apostles?|the (?:first|second|third) reading)\b/i;
const page = /\b(?:on|until|till|by|from|before) page (?:\d{1,4}|[a-z]{3,9})\b/i;

/** Whoever is nobody's colleague and stands in a story: told by its parts, and by what its people are called. */
export const isOfStory = (own: string, beside: string): boolean =>
  page.test(own) || [own, beside].some((text) => figure.test(text) || storyPart.test(text) || toldStory.test(text));

/** What is said of a person in a role, or said only to be taken back, is no judgement of them. */
export const isNoJudgement = (sentence: string): boolean => fiction.test(sentence) || isRebutted(sentence);

export const isApology = (sentence: string): boolean => apology.test(sentence);

/** Apology and thanks: of the whole sentence. */
export const isKind = (sentence: string): boolean => isApology(sentence) || thanks.test(sentence);

const isEdge = (token: Token): boolean => token.gap !== 'none';
const negations = list("n't not never nobody hardly without cannot neither nor");
const cognition = list(
  'think thinks thought say says said saying mean means meant believe believes believed claim claims claiming suggest suggests suggesting imply implies implying call calling called feel feels find agree agrees want wants hear consider considers accuse accusing because that true like',
);
const conditions = list('if unless whether suppose supposing imagine assuming hypothetically lest');
const sayings = list('ask honest frank wrong know asks remember mistaken');

/** "I don't think Carol is lazy", "nobody said she was rude", "it is not that ...". */
function isDenied(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ word }) => negations.has(word));
  if (at < 0) return /far from|no longer|stop (?:saying|calling)/.test(before.map(({ word }) => word).join(' '));
  const since = before.slice(at + 1);
  return since.length === 0 || since.slice(0, 3).some(({ word }) => cognition.has(word));
}

const doubts = list('doubt doubts doubtful wonder wonders wondering question questions unclear unsure sure even as');

/** "If Carol is late", but not "I doubt whether Carol is up to it", nor "even if". */
const isSupposed = (before: readonly Token[]): boolean => {
  const at = before.findLastIndex(({ word }) => conditions.has(word));
  if (at < 0 || before.length - at > 4) return false;
  return !before.slice(Math.max(0, at - 3)).some(({ word }) => sayings.has(word) || doubts.has(word));
};

/** The words of its clause that stand before a match; a comma parts clauses here, so that "if you ask me, ..." does. */
function beforeIn(tokens: readonly Token[], from: number, acrossCommas: boolean): Token[] {
  let start = from;
  while (start > 0) {
    const token = tokens[start];
    if (token && isEdge(token) && (token.gap !== 'soft' || !acrossCommas)) break;
    if (tokens[start]?.word === 'but') break;
    start--;
  }
  return tokens.slice(start, from);
}

const openings = list('is was are were does did do has have had can could would will should');
const asksForTalk =
  /^(?:did|have|do|can|could) (?:n't )?you (?:guys |all )?(?:hear|heard|know|notice|noticed|see|seen|believe)\b/;

/** "Is Carol unwell?", "Did Carol ...?": asked, not told. */
function isAsked({ tokens, asks }: Pick<Sentence, 'asks'> & { tokens: readonly Token[] }, from: number): boolean {
  if (!asks || !openings.has(tokens[0]?.word ?? '')) return false;
  return (
    from <= 6 &&
    !asksForTalk.test(
      tokens
        .slice(0, 6)
        .map(({ word }) => word)
        .join(' '),
    )
  );
}

export function isUnmeant(tokens: readonly Token[], from: number, asks: boolean): boolean {
  const close = beforeIn(tokens, from, false);
  return isDenied(beforeIn(tokens, from, true).slice(-8)) || isSupposed(close) || isAsked({ tokens, asks }, from);
}

const reachable = list(
  'reach get catch replace match find beat contact hear schedule book pin meet see say tell read please',
);
const nouns = list(
  'credit joke disaster fraud nightmare clown gossip failure pain snake fool joker machine creep bully mess bear problem',
);
const flips = list('crazy insane insanely wicked mad sick nuts stupid awful terrible dumb');
const flipped = list(
  'good busy fast smart talented lot many much few funny cool productive lucky organised organized clever nice strong popular expensive efficient',
);
const doing = list('demanding exhausting boring annoying');
const determiners = list('a an the more that to this her his their our your for its');

const meansOther = (last: string, next: string): boolean =>
  publicWork.has(next) || (flips.has(last) && flipped.has(next)) || (doing.has(last) && determiners.has(next));

/** "crazy good", "a disaster recovery lead", "difficult to reach", "demanding a refund": the word means something else here. */
export function meansElse(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next || isEdge(next)) return false;
  if (meansOther(last.word, next.word)) return true;
  if (last.word === 'unfit') return next.word === 'for' || next.word === 'to';
  if (next.word === 'to' && /^(?:difficult|impossible|slow)$/.test(last.word))
    return reachable.has(tokens[to + 1]?.word ?? '');
  return nouns.has(last.word) && !commonWords.has(next.word) && /^\p{L}+$/u.test(next.word);
}
