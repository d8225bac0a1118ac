import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlanks } from './blanks';
import { fillTemplate, type TemplateValues } from './fill-template';
import { parseTemplate } from './parse-template';

const carol = { 'to.first': 'Carol', 'to.name': 'Carol Klein', 'me.first': 'Romain', 'me.name': 'Romain Petit' };

const cases: [template: string, values: TemplateValues, filled: string][] = [
  ['Hi {{to.first|there}}, thanks!', carol, 'Hi Carol, thanks!'],
  ['Hi {{to.first|there}}, thanks!', {}, 'Hi there, thanks!'],
  ['Hi {{to.first|there}}, thanks!', { 'to.first': null }, 'Hi there, thanks!'],
  ['Hi {{to.first|there}}, thanks!', { 'to.first': ' \u200b ' }, 'Hi there, thanks!'],
  ['Hallo {{to.first|}}, danke!', {}, 'Hallo, danke!'],
  ['Hallo {{to.first|}}, danke!', carol, 'Hallo Carol, danke!'],
  ['Thanks {{to.first|}}', {}, 'Thanks'],
  ['{{to.first|}} thanks', {}, 'thanks'],
  ['Hi {{to.first}},', {}, 'Hi [name],'],
  // Never run together.
  ['Kind regards, {{me.first}}My note', carol, 'Kind regards, Romain My note'],
  ['Hi{{to.first}}', carol, 'Hi Carol'],
  ['Hi {{to.first}}{{me.first}}', carol, 'Hi Carol Romain'],
  ['Hi {{to.first}}[what they did]', carol, 'Hi Carol [what they did]'],
  ['for[what they did]and[what it changed](really)', {}, 'for [what they did] and [what it changed] (really)'],
  ['[what they did][what it changed]', {}, '[what they did] [what it changed]'],
  ['{{to.first}}2', carol, 'Carol 2'],
  // German genitives and Japanese titles follow a name without a space.
  ['{{to.first}}s Idee', carol, 'Carols Idee'],
  ['{{to.first}}さん', { 'to.first': '田中' }, '田中さん'],
  ['你好{{to.first}}', { 'to.first': '王小明' }, '你好王小明'],
  // A name can bring no blank, no line and no direction of its own.
  ['Hi {{to.first}}!', { 'to.first': 'Carol [EXT]\nKlein' }, 'Hi Carol EXT Klein!'],
  ['Hi {{to.first}}!', { 'to.first': '\u202eloraC\u202c' }, 'Hi loraC!'],
  ['Hi {{to.first|there}}!', { 'to.first': 'x'.repeat(101) }, 'Hi there!'],
  ['Hi {{to.first|there}}!', { 'to.first': '{{me.name}}' }, 'Hi me.name!'],
  ['שלום {{to.first|}}, תודה על [מה שעשית].', { 'to.first': 'דנה' }, 'שלום דנה, תודה על [מה שעשית].'],
  ['[[1]] {{{{x}}}}', {}, '[1] {{x}}'],
  ['', {}, ''],
];

describe('filling a template', () => {
  it.each(cases)('%j with %j becomes %j', (template, values, filled) => {
    expect(fillTemplate(template, values).text).toBe(filled);
  });

  it('tells where the blanks stand', () => {
    const { text, blanks } = fillTemplate('Hi {{to.first}}, you [what they did]: [what it changed].', carol);
    expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual(['[what they did]', '[what it changed]']);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '[what they did]',
      '[what it changed]',
      '{{to.first|there}}',
      '{{me.name}}',
      '{{to.name|}}',
      ' ',
      '\n',
    ),
    fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '.', '!', 'ß', '漢', 'ש', '_'), maxLength: 5 }),
  );
  const templates = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const names = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('Carol', '田中', 'O’Neil', '[x y]'),
  );

  it('finds by Tab exactly the blanks that it put', () => {
    fc.assert(
      fc.property(templates, names, names, (template, first, me) => {
        const values = { 'to.first': first, 'to.name': first, 'me.name': me };
        const { text, blanks } = fillTemplate(template, values);
        expect(findBlanks(text)).toEqual(blanks);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws and never loses a blank, whatever is typed', () => {
    const anything = fc.string({
      unit: fc.constantFrom(...'[]{}|. \naZ', 'to.first', '{{', '[a b]', '\u202e', '\ud800'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(anything, (template) => {
        const { blanks, text } = fillTemplate(template, carol);
        const asked = parseTemplate(template).pieces.filter(({ kind }) => kind === 'blank').length;
        expect(blanks.length).toBeGreaterThanOrEqual(asked);
        for (const { start, end } of blanks) expect(text.slice(start, end)).toMatch(/^\[.+\]$/u);
      }),
      { numRuns: 3_000 },
    );
  });
});
