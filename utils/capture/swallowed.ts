import type { Read } from './prose';
import type { Reading, Told } from './types';

const subject = (told: Told): string =>
  told.kind === 'preference' ? told.value.kind : 'field' in told ? told.field : told.kind;

/** The words that are kept of what was told. */
function wordsKept(told: Told): string {
  if (told.kind === 'line' || told.kind === 'item') return told.text;
  if (told.kind === 'mark') return told.mark.text;
  return told.kind === 'preference' && 'text' in told.value ? (told.value.text ?? '') : '';
}

const isWay = (told: Told) => told.kind === 'preference' && /^(?:channel|avoid)$/u.test(told.value.kind);

/** "Wants feedback straight. Lives in Berlin": whether words that are kept hold a part that says something else by itself. */
export function isSwallowed(text: string, part: Read, whole: Reading): boolean {
  const told = whole.told ?? [];
  const words = text.slice(part.start, part.end).toLowerCase();
  if (!told.some((one) => wordsKept(one).toLowerCase().includes(words))) return false;
  const others = part.readings
    .filter(({ bare }) => !bare)
    .flatMap(({ told: some = [] }) => some)
    .filter((one) => !told.some((own) => subject(own) === subject(one)));
  // "Busy until Friday, chat only": a way behind a comma is for then.
  return others.some((one) => part.joint !== 'comma' || !isWay(one));
}
