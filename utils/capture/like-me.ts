import { alikeAlone, alikeBefore, groundBeside } from './facts/alike';
import { writtenIn } from './piece-words';
import type { Read } from './prose';
import { item, tells } from './told';
import type { Reading } from './types';

const isGround = ({ told = [] }: Reading) =>
  told.length > 0 && told.every((one) => one.kind === 'item' && one.field === 'commonGround');
/** "In a choir" by itself is a group. */
const isGroup = ({ told = [] }: Reading) =>
  told.length > 0 && told.every((one) => one.kind === 'item' && one.field === 'groups');
/** Not told for sure, or as common ground already. */
const isLoose = ({ readings }: Read) => readings.every((one) => one.ask !== undefined || isGround(one) || isGroup(one));

/** "Bakes, so do I": "so" parts them. */
const isSoDoI = (text: string, before: Read | undefined, read: Read): boolean =>
  before !== undefined &&
  /^(?:am|do|did|have|was|can) (?:i|we)[.!]?$/iu.test(writtenIn(text, read)) &&
  /\bso\s*$/iu.test(text.slice(before.end, read.start));

/** The pieces of one sentence. */
function sentencesOf(text: string, reads: readonly Read[]): Read[][] {
  const all: Read[][] = [];
  for (const read of reads) {
    const last = all.at(-1);
    if (last && (read.joint !== 'stop' || isSoDoI(text, last.at(-1), read))) last.push(read);
    else all.push([read]);
  }
  return all;
}

function asGround(text: string, read: Read): Read | undefined {
  const ground = isLoose(read) ? groundBeside(writtenIn(text, read)) : undefined;
  return ground === undefined ? undefined : { ...read, readings: [tells(item('commonGround', ground))] };
}

/** "Like me, she sings in a choir and is devoted to tea": of all that is said there. */
function ledByMe(text: string, [lead, ...rest]: readonly Read[]): Read[] | undefined {
  const first = rest[0];
  if (!lead || first?.joint !== 'comma' || !alikeBefore.test(writtenIn(text, lead))) return undefined;
  const made = rest.map((read) => asGround(text, read) ?? read);
  // "Like me" alone tells nothing.
  return made[0] === first ? [{ ...lead, readings: [] }, ...rest] : made;
}

/** "Interested in old boats, as I am": of what stands before it. */
function endedByMe(text: string, reads: readonly Read[]): Read[] {
  const out: Read[] = [];
  for (const read of reads) {
    const before = out.at(-1);
    const isAlike = (read.joint === 'comma' && alikeAlone.test(writtenIn(text, read))) || isSoDoI(text, before, read);
    const ground = isAlike && before ? asGround(text, before) : undefined;
    if (ground) out[out.length - 1] = { ...ground, end: read.end };
    else out.push(read);
  }
  return out;
}

/** What holds for the user too, as a piece of its own says. */
export const withGround = (text: string, reads: readonly Read[]): Read[] =>
  sentencesOf(text, reads).flatMap((sentence) => ledByMe(text, sentence) ?? endedByMe(text, sentence));
