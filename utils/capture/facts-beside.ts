import { toldIn, wordsIn } from './piece-words';
import { isPity } from './pity';
import type { Read } from './prose';
import { need, tells } from './told';
import type { Reading, Told } from './types';

/** "Prefers chat, and so does the whole night crew": that is said of others. */
const ofOthersToo =
  /^(?:(?:honestly|frankly|mind you|to be fair) )?(?:(?:so|neither|nor|as) )?(?:does|do|did|is|are|has|have|can|will|would|was|were) (?:(?:the|my|our|his|her|their|all|most|half|both|many|some|other|others|everyone|everybody|nobody|i|we)\b|\p{Lu}\p{Ll})/iu;
const sameFor = /^(?:and |but )?(?:the )?same (?:goes|is true|holds|applies) (?:for|of|to) /iu;
const soSign = /(?:^|[\s,])(?:so|neither|nor|as)\b/iu;

function isOfOthersToo(text: string, read: Read, before: Read): boolean {
  const words = wordsIn(text, read);
  if (sameFor.test(words)) return true;
  const isSo = soSign.test(text.slice(before.end, read.start)) || /^(?:\p{L}+ )?(?:so|neither|nor|as) /iu.test(words);
  return isSo && ofOthersToo.test(words) && !words.includes('?');
}

const isGround = (told: Told): boolean => told.kind === 'item' && told.field === 'commonGround';
const isOwed = (told: Told | undefined): boolean =>
  told?.kind === 'item' ? told.field === 'askedOfThem' : told?.kind === 'preference' && told.value.kind === 'need';

/** "Due 2nd December": of what stands before it. */
const due =
  /^(?:(?:it's|is|they're|all|and|which is) )?(?:due|needed|wanted|expected|deadline(?: is)?|latest|no later than|at the latest)\b(?! (?:to|diligence))/iu;
const mostDue = 40;

function withDue(before: Read, words: string): Read | undefined {
  const reading: Reading | undefined = before.readings.at(-1);
  const last = reading?.ask ? undefined : reading?.told?.at(-1);
  if (!last || !isOwed(last) || !due.test(words) || words.length > mostDue) return undefined;
  const longer: Told | undefined =
    last.kind === 'item'
      ? { ...last, text: `${last.text}, ${words}` }
      : last.kind === 'preference' && last.value.kind === 'need'
        ? need(`${last.value.text}, ${words}`)
        : undefined;
  const told = reading?.told?.slice(0, -1) ?? [];
  return longer && { ...before, readings: [...before.readings.slice(0, -1), tells(...told, longer)] };
}

/** "Is a Spurs fan, bless him": nothing that the user likes too. */
const isPitied = (text: string, read: Read, behind: Read | undefined): boolean =>
  behind !== undefined &&
  behind.joint !== 'stop' &&
  read.readings.length > 0 &&
  toldIn(read).length > 0 &&
  toldIn(read).every(isGround) &&
  isPity(wordsIn(text, behind));

const withoutReadings = (read: Read): Read => ({ ...read, readings: [] });

/** What pieces about a person are beside each other: said of others too, pitied, or due by a day. */
export function withFactsBeside(text: string, reads: readonly Read[]): Read[] {
  const out: Read[] = [];
  reads.forEach((read, at) => {
    const before = out.at(-1);
    const longer = before && read.joint !== 'stop' ? withDue(before, wordsIn(text, read)) : undefined;
    if (longer) out[out.length - 1] = { ...longer, end: read.end };
    else if (isPitied(text, read, reads[at + 1]) || (before && isOfOthersToo(text, read, before)))
      out.push(withoutReadings(read));
    else out.push(read);
  });
  return out;
}
