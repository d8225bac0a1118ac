import { hasLength } from './behind';
import type { Clause } from './clause';
import { wayIn } from './read-ways';
import { channel, tells } from './told';
import type { Reading } from './types';

/** "Otherwise", "if not": beside a way for something, or hours to be left alone in. */
const otherwise =
  /^(?:and |but |or )?(?:otherwise|or else|else|if not|in all other cases|in other cases|for (?:all |everything |anything )?(?:the rest|else)|(?:everything|anything|all) else|(?:the )?rest|apart from that|other than that|outside (?:of )?that)[,:]? (?=\p{L})/u;
const behindIt = / (?:otherwise|the rest of the time|apart from that|other than that|outside of that)$/u;
/** What is said of it there: "he'd rather have an email", "just put it in a mail", "ring whenever". */
const wishes =
  /^(?:(?:she|he|they|it|you|one|you can|you may|please|just|simply|better|best|rather|i'd say|feel free to)(?:'s|'d| is| would)? )*(?:(?:rather|prefers?|wants?|likes?|sooner|loves|appreciates|expects) )?(?:(?:have|get|see|receive|take) )?(?:(?:put|pop|stick|write|leave|save|do|send|keep|drop|get|give) (?:(?:it|that|this|things|everything|all|her|him|them) )?(?:all )?(?:(?:in|into|for|over|by|via|on) )?)?(?:an? |the )?(?=\p{L})/u;
const whenever =
  / (?:any ?time|at any time|whenever(?: you (?:like|want|need))?|all day|away|as usual|as normal|is (?:fine|ok|okay|best|perfect|good|welcome)|works|will do|please|her|him|them|instead)$/u;
/** What is said to the user or done by others. */
const ofUser = /\b(?:me|my|us|our|i'll|we|i)\b/u;

/** "Otherwise he'd rather have an email", "otherwise ring any time". */
export function readWayOtherwise({ spelt }: Clause): Reading | undefined {
  const text = spelt.toLowerCase();
  if (!hasLength(text, 6, 70) || ofUser.test(text)) return undefined;
  const said = text.replace(otherwise, '').replace(behindIt, '');
  if (said === text) return undefined;
  const bare = said.replace(whenever, '').replace(whenever, '');
  const way = wayIn(bare) ?? wayIn(bare.replace(wishes, ''));
  return way && tells(channel(way));
}
