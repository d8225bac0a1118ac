import { describe, expect, it } from 'vitest';
import { builtInTemplates, withBuiltIns } from './built-in';
import { fillTemplate } from './fill-template';
import { parseTemplate } from './parse-template';
import { pickTemplate } from './pick-template';
import type { Template } from './types';

const fakeTemplate = (change: Partial<Template>): Template => ({
  id: 'own',
  name: 'Own',
  kind: 'gratitude',
  language: 'en',
  text: 'Thank you for [what they did].',
  builtIn: false,
  ...change,
});

/** Fills blanks in order, as a user would by Tab. */
function filled(id: string, first: string | null, ...answers: string[]): string {
  const { text, blanks } = fillTemplate(builtInTemplates.find((one) => one.id === id)?.text ?? '', {
    'to.first': first,
  });
  return blanks.reduceRight((sum, { start, end }, at) => sum.slice(0, start) + answers[at] + sum.slice(end), text);
}

describe('built-in templates', () => {
  it.each(builtInTemplates)('$id has no problem and asks what they did and what it changed', ({ text }) => {
    const { pieces, problems } = parseTemplate(text);
    expect(problems).toEqual([]);
    expect(pieces.filter(({ kind }) => kind === 'blank').length).toBeGreaterThanOrEqual(2);
    expect(pieces.some((piece) => piece.kind === 'value' && piece.name === 'to.first')).toBe(true);
  });

  it('has a short and a longer one in each language', () => {
    const languages = builtInTemplates.map(({ language }) => language);
    expect(languages.filter((language) => language === 'en')).toHaveLength(2);
    expect(languages.filter((language) => language === 'de')).toHaveLength(2);
  });

  it('reads naturally once filled', () => {
    expect(filled('gratitude-en-short', 'Carol', 'rewrote the release notes', 'support had a quiet Monday')).toBe(
      'Hi Carol, I saw that you rewrote the release notes. Because of that, support had a quiet Monday. Thank you!',
    );
    expect(filled('gratitude-de-kurz', 'Carol', 'die Vorführung übernommen hast', 'konnte Ana frei nehmen')).toBe(
      'Hallo Carol, mir ist aufgefallen, dass du die Vorführung übernommen hast. Dadurch konnte Ana frei nehmen. Vielen Dank!',
    );
    expect(filled('gratitude-de', null, 'a', 'b', 'c')).toMatch(/^Hallo,\n\nmir ist aufgefallen, dass du a\.\n\n/);
    expect(filled('gratitude-en', null, 'a', 'b', 'c')).toMatch(/^Hi there,\n\nI noticed that you a\.\n\n/);
  });
});

describe('the list of templates', () => {
  it('shows a copy of the user in place of the built-in one, and the own ones behind', () => {
    const copy = fakeTemplate({ id: 'gratitude-en', builtIn: true, text: 'Mine' });
    const own = fakeTemplate({ id: 'own' });
    const list = withBuiltIns([own, copy]);
    expect(list.map(({ id }) => id)).toEqual([...builtInTemplates.map(({ id }) => id), 'own']);
    expect(list[1]).toBe(copy);
    expect(withBuiltIns([])).toEqual(builtInTemplates);
  });
});

describe('picking a template', () => {
  const own = fakeTemplate({});
  const german = fakeTemplate({ id: 'eigene', language: 'de' });
  const all = withBuiltIns([own]);

  it.each([
    ['the choice while the language is unknown', all, 'gratitude-en', null, 'gratitude-en'],
    ['the choice when the draft is in its language', all, 'own', 'en-GB', 'own'],
    ['the short German one for the short English one', all, 'gratitude-en-short', 'de', 'gratitude-de-kurz'],
    ['the long German one for the long English one', all, 'gratitude-en', 'de-AT', 'gratitude-de'],
    ['an own German one before the built-in ones', withBuiltIns([german]), 'gratitude-en', 'de', 'eigene'],
    ['the choice where there is none in the language', all, 'gratitude-de', 'vi', 'gratitude-de'],
    ['one of the language when the choice is gone', all, 'gone', 'de', 'gratitude-de-kurz'],
    ['any at all when the choice is gone and nothing is known', all, 'gone', null, 'gratitude-en-short'],
    ['none where there is none', [], 'gone', 'en', undefined],
  ])('takes %s', (_, templates, chosen, language, expected) => {
    expect(pickTemplate(templates, chosen, language)?.id).toBe(expected);
  });
});
