import type { Matched } from '@/utils/checks/packs/types';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ownSlip =
  /\bich (?:so )?(?:ein )?(?:idiot|depp|trottel|dummkopf|esel)|\bmeine?[nr]? (?:fehler|schuld|versehen|dummheit)|von mir\b|tut mir (?:\S{1,12} )?leid|entschuldig|verzeih|\b(?:ups|hoppla|sorry)\b|[:;]-?[)D]|😅|😂|🙈|🤦|😊|🙂/i;
const ownState =
  /\bich (?:bin|war) (?:so |echt |wirklich |ja |selbst |selber |auch |einfach )?(?:so |zu |einfach )?(?:bl(?:ö|oe)d|dumm|doof|d(?:ä|ae)mlich|schuld|schusselig|ein|manchmal)/i;
const ownAct = /\bich (?:hab|hatte)/i;
const lapse =
  /vergessen|verloren|(?:ü|ue)bersehen|verwechselt|verpasst|vertippt|verschlafen|gel(?:ö|oe)scht|vertan|verlegt|verbockt|vermasselt/i;

const isSlip = (sentence: string): boolean =>
  ownSlip.test(sentence) || ownState.test(sentence) || (ownAct.test(sentence) && lapse.test(sentence));

const atReader = /\b(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eu(?:er|re[mnrs]?))\b/i;
/** The capital that means the reader; at the start of a sentence it may be anybody. */
const atReaderPolitely = /\S\s(?:Sie|Ihnen|Ihre?[mnrs]?)\b/;

/** One's own slip, an apology or a smile, and not turned at the reader. */
export const isOfSelf = (sentence: string, after: string): boolean =>
  (isSlip(sentence) || isSlip(after)) && !atReader.test(sentence) && !atReaderPolitely.test(sentence);

const sorrow = wordsOf(
  'beileid trauer trauern verstorben gestorben beerdigung trauerfeier hospiz fehlgeburt kondolenz anteilnahme',
);
const warm = wordsOf(
  'danke dank dankbar danken gelacht freue freut freuen gefreut lieb liebe stolz gluckwunsch glueckwunsch gratuliere super wunderbar herrlich toll geliebt genossen willkommen gewonnen',
);
/** Of these a warm sentence is a sign that they are not meant; sarcasm dresses so. */
const warmable = wordsOf('absolutes blame');

const has = (words: ReadonlySet<string>, { tokens, from, to }: Matched): boolean =>
  tokens.some(({ word }, at) => (at < from || at >= to) && words.has(word));

/** In words of grief, or of thanks and joy. */
export const isKind = (match: Matched): boolean =>
  has(sorrow, match) || (warmable.has(match.check) && has(warm, match));

/** The word, and what makes another thing of it when it follows. */
const withNext: Readonly<Record<string, ReadonlySet<string>>> = {
  ahnung: wordsOf('wie was wieviel'),
  plan: wordsOf('wie was b'),
  dumm: wordsOf('gelaufen'),
  blod: wordsOf('gelaufen'),
  bloed: wordsOf('gelaufen'),
  mull: wordsOf('und wird liegt kommt aus von im'),
  muell: wordsOf('und wird liegt kommt aus von im'),
  schrott: wordsOf('und wird liegt kommt aus von im'),
  kase: wordsOf('aus von oder und'),
  kaese: wordsOf('aus von oder und'),
  mist: wordsOf('aus von und'),
  verdammt: wordsOf('gut gute guter gutes stark schnell nett viel viele lecker'),
  was: wordsOf('kein keine macht nicht'),
  faul: wordsOf('und verschimmelt geworden'),
  verdammte: wordsOf('gute'),
};

/** A word that means another thing beside its neighbour. */
export function isTerm({ tokens, to }: Matched): boolean {
  const next = tokens[to];
  return next !== undefined && next.gap !== 'sentence' && withNext[tokens[to - 1]?.word ?? '']?.has(next.word) === true;
}

const denials = wordsOf('nicht nie niemals kein keine keinen keiner keines ohne weder kaum');
/** In a longer phrase a denial before it belongs to something else. */
const short = 3;

/** "Kein Idiot", "ohne Schuld". */
export const isDenied = ({ tokens, from, to }: Matched): boolean =>
  to - from <= short && tokens.slice(Math.max(0, from - 2), from).some(({ word }) => denials.has(word));

const named = wordsOf(
  'wort worte worten worter woerter wortern woertern begriff begriffe ausdruck ausdrucke satz heisst',
);
const tools = wordsOf('attune programm erweiterung plugin addon filter werkzeug rechtschreibprufung korrektur');
const toolSays = wordsOf('meldet markiert unterstreicht findet nennt sagt zeigt meint warnt beanstandet');

/** "Bitte vermeide das Wort Idiot", "das Programm meldet dumm": the words themselves are spoken of. */
export function isSpokenOf({ tokens, from }: Matched): boolean {
  const before = tokens.slice(0, from);
  return (
    before.slice(-3).some(({ word }) => named.has(word)) ||
    (before.some(({ word }) => tools.has(word)) && before.some(({ word }) => toolSays.has(word)))
  );
}

const ofMe = wordsOf('ich mein meine meinen meiner meinem mich wir unser unsere');

/** "Ich Idiot", "blöd von mir". */
export const isOwn = ({ tokens, from, to, check }: Matched): boolean =>
  check === 'harsh' &&
  ((to - from <= short && ofMe.has(tokens[from - 1]?.word ?? '')) ||
    (tokens[to]?.word === 'von' && tokens[to + 1]?.word === 'mir'));

const politeForms = /^(?:sie|ihre[mnrs]?|ihnen)$/;
const toFriends = wordsOf('du dich dir dein deine deinen deinem deiner euch euer eure euren');

/** A small letter: "sie" and "ihre" are other people then, or things. */
export const isOfOthers = ({ tokens, from, to }: Matched): boolean => {
  const matched = tokens.slice(from, to);
  const speaksToReader = matched.some(
    ({ word, text }) => toFriends.has(word) || /^(?:Sie|Ihre?[mnrs]?|Ihnen)$/.test(text),
  );
  return !speaksToReader && matched.some(({ text }) => politeForms.test(text));
};

/** "Machen Sie es, wie Sie meinen" leaves the choice; as a sentence of its own it closes the talk. */
export const leavesChoice = ({ tokens, from, reason }: Matched): boolean =>
  reason === 'resigned' && from > 0 && /^(?:wie|wenn)$/.test(tokens[from]?.word ?? '');

/** "Das hättest du nicht machen müssen": said of what was kinder than it had to be. */
export const isKinderThanNeeded = ({ tokens, from, to }: Matched): boolean =>
  tokens[to - 1]?.word.startsWith('m') === true &&
  /m(?:u|ue)ssen/.test(tokens[to - 1]?.word ?? '') &&
  tokens.slice(from, to).some(({ word }) => word === 'nicht' || word === 'extra');
