import type { Clause } from '@/utils/capture/clause';
import type { CaptureGiven, Reading, Told } from '@/utils/capture/types';
import { remembered } from '@/utils/text/remembered';
import { goalFramed, helpFramed } from './aims-framed';
import { groundFramed } from './ground-framed';
import { isAside } from './kept';
import { needFramed } from './needs-framed';
import { owedFramed } from './owed-framed';
import { pressureFramed } from './pressure-framed';
import { skillFramed } from './skills-framed';
import { type Laid, laidOut } from './walk';
import { readWhenThen } from './when-then';
import { type ReadKnown, wishFramed } from './wishes-framed';

const longest = 160;
const leastWords = 2;
/** "... and says so" adds nothing. */
const saysSo = / (?:and|\+|&) (?:says so|says it|knows it|admits it|is open about it|is honest about it)$/iu;

const toldIn = (laid: Laid, said: boolean, readKnown: ReadKnown): Told[] | undefined =>
  readWhenThen(laid.text, said, readKnown) ??
  wishFramed(laid, readKnown) ??
  helpFramed(laid) ??
  owedFramed(laid, said) ??
  goalFramed(laid) ??
  skillFramed(laid) ??
  groundFramed(laid) ??
  pressureFramed(laid) ??
  needFramed(laid, said);

/** Statements in words that are known, around something that may be anything: "it is important to her that ...", "... is what she needs from me". */
export function makeFramed(readKnown: (clause: Clause, given: CaptureGiven) => Reading | undefined) {
  // A clause is looked at alone and with those beside it, and at each key anew.
  const on = remembered((today: string) => {
    const known: ReadKnown = (one) => readKnown(one, { today });
    const read = (said: boolean) =>
      remembered((spelt) => {
        const laid = laidOut(spelt.replace(saysSo, ''));
        const isLooked = laid.words.length >= leastWords && !isAside(spelt, said);
        return { told: isLooked ? toldIn(laid, said, known) : undefined };
      }, longest);
    return { said: read(true), bare: read(false) };
  });
  return ({ spelt, said }: Clause, { today }: CaptureGiven): Reading | undefined => {
    if (spelt.length > longest) return undefined;
    const { told } = on(today)[said ? 'said' : 'bare'](spelt);
    // "My boss wants honest answers and no excuses": what is to be left belongs to what stands before it.
    return told && { told, ...(/^no /iu.test(spelt) && { bare: true as const }) };
  };
}
