import type { Matched } from '@/utils/checks/packs/types';

const ownSlip =
  /\b(?:my (?:bad|fault|mistake|brain|(?:fat |clumsy )?fingers?|typo|own|stupid|dumb|silly|poor|apologies|screw|eyes|memory)|i(?:'m|’m| am| was| feel| felt) (?:so |such |just |being |really |pretty |a bit |very )*(?:an? )?(?:total |complete )?(?:idiot|stupid|dumb|silly|moron|fool|embarrassed|ashamed|clumsy|lazy|useless|hopeless|wrong|crap|rubbish|terrible|awful|crazy|blind|slow)|i (?:forgot|missed|overlooked|messed|screwed|misread|should have|should['’]ve|suck|sucked|broke|made|did not see|didn['’]t (?:see|notice)|somehow|totally|completely|hadn['’]t|goofed|botched)|i['’]ve (?:messed|broken|been)|oops|whoops|on my part|of me|mistake of mine|stupid me|silly me|dumb me)\b/i;
const kindWords =
  /\b(?:sorry|apolog\w*|good catch|nice catch|great catch|forgive|don['’]t worry|lol|haha+|no worries|no problem|thanks|thank you)\b|[:;]-?[)D]|😅|😂|🙈|🤦|😊|🙂/i;
const sorryBut = /\bsorry\b,? (?:but|to say)\b/i;

/** One's own slip, an apology or thanks, and not turned at the reader. */
export const isOfSelf = (sentence: string, after: string): boolean =>
  (ownSlip.test(sentence) || ownSlip.test(after) || (kindWords.test(sentence) && !sorryBut.test(sentence))) &&
  !/\b(?:you|your|you['’]re)\b/i.test(sentence);

const iAm = new Set(["'m", 'am', 'was', 'feel', 'felt', 'look', 'sound', 'must']);

/** "stupid of me to shout at you". */
export const isOfMe = ({ tokens, to }: Matched): boolean =>
  tokens[to]?.word === 'of' && /^(?:me|us|mine|myself)$/.test(tokens[to + 1]?.word ?? '');

/** "I am such an idiot", "my stupid phone": the one who writes. */
export function isOwn({ tokens, from, to }: Matched): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  const after = tokens
    .slice(to, to + 4)
    .map(({ word }) => word)
    .join(' ');
  return (
    before.some((word, at) => (word === 'i' && iAm.has(before[at + 1] ?? '')) || word === 'my' || word === 'myself') ||
    /\b(?:of me|mine|on my|me)\b/.test(after)
  );
}
