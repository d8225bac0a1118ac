import { linesOf, partLabel } from '@/utils/cards/lines';
import { say } from '@/utils/platform/say';
import { csvLines } from '@/utils/transfer/csv-rows';
import { type CharterDay, rowText, togetherText } from './charter-day';
import { nameOf, reachLines, sourceOf } from './charter-words';

/** What of the team page is on the screen. */
export interface CharterShown {
  day: CharterDay;
  /** The line that says which day and whose clock. */
  title: string;
  zone: string;
  language: string;
  now: number;
}

/** For a mail or a chat. */
export function charterText({ day, title, zone, language, now }: CharterShown): string {
  const rows = day.rows.map((row) => {
    const { person } = row;
    const lines = reachLines(person).map(({ label, text }) => `  ${say('cards.line', label, text)}`);
    const head = `${nameOf(person)} (${sourceOf(person, now)})`;
    return [head, `  ${rowText(row, zone, language)}`, ...lines].join('\n');
  });
  return `${[title, togetherText(day, zone, language), ...rows].join('\n\n')}\n`;
}

/** For a spreadsheet. */
export function charterCsv({ day, zone, language, now }: CharterShown): string {
  const parts = ['pronouns', 'zone', 'daysOff', 'channels', 'avoid', 'feedback', 'needs'] as const;
  const heads = [say('cardUi.charter.name'), say('cardUi.charter.hours'), ...parts.map((part) => partLabel(part, say))];
  const rows = day.rows.map((row) => {
    const lines = linesOf(row.person.card, say);
    const told = parts.map((part) => lines.find((line) => line.part === part)?.text ?? '');
    return [nameOf(row.person), rowText(row, zone, language), ...told, sourceOf(row.person, now)];
  });
  return [...csvLines([...heads, say('cardUi.charter.from')], rows)].join('');
}
