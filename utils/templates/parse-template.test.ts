import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { longestTemplate, parseTemplate } from './parse-template';

const problemsOf = (text: string) =>
  parseTemplate(text).problems.map(({ key, start, end }) => [key.split('.').at(-1), text.slice(start, end)]);

describe('reading a template', () => {
  it('takes values, blanks and text apart', () => {
    expect(parseTemplate('Hi {{to.first|there}}, thanks for [what they did]!')).toEqual({
      pieces: [
        { kind: 'text', text: 'Hi ' },
        { kind: 'value', name: 'to.first', fallback: 'there' },
        { kind: 'text', text: ', thanks for ' },
        { kind: 'blank', label: 'what they did' },
        { kind: 'text', text: '!' },
      ],
      problems: [],
    });
  });

  it.each([
    ['{{to.first}}', [{ kind: 'value', name: 'to.first', fallback: null }]],
    ['{{ to.first | you all }}', [{ kind: 'value', name: 'to.first', fallback: 'you all' }]],
    ['{{to.first|}}', [{ kind: 'value', name: 'to.first', fallback: '' }]],
    ['{{me.name|a|b}}', [{ kind: 'value', name: 'me.name', fallback: 'a|b' }]],
  ])('reads the value %s', (text, pieces) => {
    expect(parseTemplate(text)).toEqual({ pieces, problems: [] });
  });

  it.each([
    ['[[1]]', '[1]'],
    ['{{{{to.first}}}}', '{{to.first}}'],
    ['a { b } c', 'a { b } c'],
    ['[[[[', '[['],
    ['}}', '}}'],
    ['{{{{{{{{', '{{{{'],
    ['', ''],
  ])('takes doubled signs as the signs themselves: %s', (text, plain) => {
    const { pieces } = parseTemplate(text);
    expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '?')).join('')).toBe(plain);
  });

  it.each([
    ['', [['empty', '']]],
    ['  \n', [['empty', '  \n']]],
    ['Hi {{to.first', [['valueOpen', '{{']]],
    ['Hi {{to.\nfirst}}', [['valueOpen', '{{']]],
    ['Hi {{boss}}', [['valueUnknown', '{{boss}}']]],
    ['Hi {{}}', [['valueUnknown', '{{}}']]],
    ['Hi {{constructor|x}}', [['valueUnknown', '{{constructor|x}}']]],
    ['for [what they did', [['blankOpen', '[']]],
    [
      'for [what\nthey did]',
      [
        ['blankOpen', '['],
        ['blankStray', ']'],
      ],
    ],
    ['what they did]', [['blankStray', ']']]],
    [
      '[a [nice one] here]',
      [
        ['blankNested', '['],
        ['blankStray', ']'],
      ],
    ],
    ['see [1]', [['blankUnclear', '[1]']]],
    ['see []', [['blankUnclear', '[]']]],
    ['see [ ]', [['blankUnclear', '[ ]']]],
    ['[EXTERNAL]', [['blankUnclear', '[EXTERNAL]']]],
  ])('tells what may be wrong in %j, and where', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('reads on behind a problem', () => {
    const { pieces } = parseTemplate('{{boss}} [1] [what they did]');
    expect(pieces.at(-1)).toEqual({ kind: 'blank', label: 'what they did' });
    expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')).toBe('{{boss}} [1] ');
  });

  it('says that a template is too long, and still reads it', () => {
    const { pieces, problems } = parseTemplate(`${'x'.repeat(longestTemplate)} [what they did]`);
    expect(problems[0]).toMatchObject({ key: 'templates.check.long', args: ['20016', '20000'] });
    expect(pieces.at(-1)).toEqual({ kind: 'blank', label: 'what they did' });
  });

  it.each(['[', ']', '{{', '[a', '{{x', '[[', '[what they did]', '{{to.first|x}}', ']]]', '}}}', '\u202e[', '{{{'])(
    'stays quick and tells few problems on 100 kB of %s',
    (piece) => {
      const before = threadTime();
      const { problems } = parseTemplate(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(threadTime() - before).toBeLessThan(1_000);
      expect(problems.length).toBeLessThanOrEqual(21);
    },
  );
});
