import { describe, expect, it } from 'vitest';
import { checks } from '@/utils/checks';
import { fillGiven, readGiven } from '@/utils/checks/given';
import { isListed } from '@/utils/cues/rank';
import { languageOf } from '@/utils/text/language';
import words from '@/utils/words/locales/en.json';
import { german } from './index';

const camel = (check: string): string => check.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const lines = german.vocabulary().groups.flatMap(({ check, phrases }) =>
  phrases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [check, ...line.split('=>').map((part) => part.trim())] as const),
);
const softer = lines.flatMap(([, , way]) => (way ? [way] : []));

function listedOnlyIn(text: string): string[] {
  const { draft, knowledge } = readGiven(fillGiven({ text, to: ['Jonas Berg <jonas@x.example>'] }), 0);
  const all = checks
    .filter(({ kind }) => kind === 'tone')
    .flatMap((check) => check.find(draft, { ...knowledge, tone: null }));
  return all.filter(isListed).map(({ start, end }) => text.slice(start, end));
}

describe('the German pack', () => {
  it.each([...new Set(german.vocabulary().groups.map(({ check, reason }) => `${camel(check)}.${reason}`))])(
    'says in plain words why of %s',
    (reason) => {
      const [check = '', name = ''] = reason.split('.');
      const told: Record<string, unknown> = new Map(Object.entries(words.checks)).get(check) ?? {};
      expect(told[name]).toMatch(/“\$1” may/);
    },
  );

  it('is folded as tokens are', () => {
    expect(lines.map(([, phrase]) => phrase ?? '').filter((phrase) => /[A-ZÄÖÜäöüß{}~]/.test(phrase))).toEqual([]);
  });

  it('has words in place of phrases wherever they fit, with no marks of a pattern', () => {
    expect(softer.length / lines.length).toBeGreaterThan(0.4);
    expect(softer.filter((way) => !/^[\p{L}\d][\p{L}\d ,’:-]*$/u.test(way) || / {2}/.test(way))).toEqual([]);
  });

  it.each([
    ['an English draft that quotes German', 'The customer wrote: "Das ist doch Quatsch." Can we call him back today?'],
    ['an English draft with German in it', 'He said das ist doch Quatsch and left, so could you call him back today?'],
    ['German with English words', 'Das Meeting ist um zehn, bitte mach ein Update vom Sheet und schick den Link.'],
    ['Swedish', 'Du är alltid sen, och du svarar aldrig. Det är skit.'],
    ['Danish', 'Du er altid for sent, og du svarer aldrig. Det er lort.'],
    ['Dutch', 'Je komt altijd te laat en je luistert nooit. Dat is onzin.'],
  ])('says nothing of %s', (_, text) => {
    expect(listedOnlyIn(text)).toEqual([]);
  });

  it.each(['Das ist doch Quatsch.', 'Ach was, wirklich?', "Wird's bald?", 'Spinnst du?', 'Wo bleibt die Rechnung?'])(
    'is asked for short lines: %s',
    (text) => expect(languageOf(text)).toBe('de'),
  );

  it.each([
    'Was that all?',
    'I am in Bern so call me.',
    'Hat tip to the man at the bar.',
    'Die cast parts are in.',
    'War and peace.',
  ])('is not asked for English lines: %s', (text) => expect(languageOf(text)).not.toBe('de'));
});
