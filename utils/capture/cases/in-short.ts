import type { Captured, Told } from '@/utils/capture/types';
import type { HoursBlock, PreferenceValue } from '@/utils/people/types';

const blocks = (some: readonly HoursBlock[]) =>
  some.map(({ days, start, end }) => `${days.join('')} ${start}-${end}`).join(', ');
const at = (some: readonly HoursBlock[] | undefined) => some && `at ${blocks(some)}`;
const words = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

function valueInShort(value: PreferenceValue): string {
  switch (value.kind) {
    case 'channel':
      return words(`channel ${value.channel}`, value.purpose && `for ${value.purpose}`, at(value.blocks));
    case 'avoid':
      return words(`avoid ${value.channel}`, at(value.blocks));
    case 'days-off':
      return `days-off ${value.days.join('')}`;
    case 'work-hours':
    case 'focus-hours':
    case 'best-hours':
      return `${value.kind.replace('-hours', '')} ${blocks(value.blocks)}`;
    case 'hours-exception':
      return `exception ${value.from}..${value.to} ${blocks(value.blocks)}`;
    case 'away':
      return words('away', `${value.from}..${value.to}`, value.text);
    case 'holidays':
      return `holidays ${value.region}`;
    case 'time-zone':
      return `zone ${value.zone}`;
    case 'need':
      return `need ${value.text}`;
    default:
      return words(value.kind, value.how, value.text);
  }
}

function toldInShort(told: Told): string {
  switch (told.kind) {
    case 'preference':
      return valueInShort(told.value);
    case 'line':
      return `${told.field} ${told.text}`;
    case 'item':
      return `${told.field} ${told.text}`;
    case 'role':
      return `role ${told.role}`;
    case 'relation':
      return `relation ${told.relation}`;
    case 'side':
      return `side ${told.side}`;
    case 'mark':
      return `mark ${told.mark.text} until ${told.mark.until}`;
  }
}

/** What was read on one line, in the order of the words, as the tables of cases write it. */
export function inShort({ changes, questions, rest }: Captured): string {
  const said = [
    ...changes.map(({ told, spans }) => ({ at: spans[0]?.start ?? 0, text: toldInShort(told) })),
    ...questions.map(({ answers, spans }) => ({
      at: spans[0]?.start ?? 0,
      text: `ask ${answers.map(({ told }) => toldInShort(told)).join(' | ')}`,
    })),
  ].sort((a, b) => a.at - b.at);
  return [...said.map(({ text }) => text), ...(rest ? [`note ${rest}`] : [])].join(' ; ');
}
