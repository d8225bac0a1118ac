import { phrasesOf, withoutLast } from './behind';

const polite = phrasesOf(
  `please|pls|possible|if|you|can|in|on|during|calls|meetings|video|always|fine|ok|okay|a|must|best|preferred|better|required|expected|mandatory|optional|welcome|is|are`,
);
const mostPolite = 5;
/** "Cameras off, thanks" thanks ahead. */
export const thanked = / (?:thanks|thank you|thx|ta|cheers)$/iu;

const seen =
  /^(?:(?:keep|turn|switch|leave|prefers?|likes?|wants?|loves|rather|with) )?(?:(?:the|her|his|your|all|our) )?(?:cameras?|cams?|webcams?|video) (?:to be |stays? |should be |must be |kept )?(?:switched |turned )?(?:on|off)$/u;
const unseen =
  /^(?:no|not|without|hates|dislikes|can't stand|doesn't like|does not like|doesn't want|won't use) (?:(?:the|a|having|her|his|to have) )?(?:cameras?|cams?|webcams?)(?: on)?$/u;
const called =
  /^(?:videos?|zoom|teams|vc|(?:video |zoom |teams )?calls?|(?:video )?meetings?) (?:with|without|w\/o|w\/|minus|but|only with|only without) (?:the |a |her |his )?(?:cameras?|cams?|webcams?|video)(?: (?:switched |turned )?(?:on|off))?$/u;

/**
 * Whether somebody wishes to be seen or not: "camera on, please", "keep cams off in calls", "no webcams". The way itself is
 * neither told nor left alone by that.
 */
export const isOfCamera = (plain: string): boolean => {
  const asked = plain.replace(thanked, '');
  const ends = [asked, ...Array.from({ length: mostPolite }, (_, at) => withoutLast(asked, polite, at + 1))];
  return ends.some((text) => [seen, unseen, called].some((form) => form.test(text)));
};
