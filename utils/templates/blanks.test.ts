import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { findBlanks, nextBlank } from './blanks';

const blanksIn = (text: string) => findBlanks(text).map(({ start, end }) => text.slice(start, end));

describe('blanks in a draft', () => {
  it.each([
    ['Thanks for [what they did].', ['[what they did]']],
    ['[what they did] and [what it changed]', ['[what they did]', '[what it changed]']],
    ['Hi [name],', ['[name]']],
    ['Danke für [Anlass] am [Datum]!', ['[Anlass]', '[Datum]']],
    ['([what they did])', ['[what they did]']],
    ['谢谢你[做了什么]', ['[做了什么]']],
    ['谢谢你 [做了什么]', ['[做了什么]']],
    ['תודה על [מה שעשית]', ['[מה שעשית]']],
    ['“[what they did]”', ['[what they did]']],
    ["[what you're good at, or not]", ["[what you're good at, or not]"]],
    ['[what\nthey did]', []],
    [`[${'long words '.repeat(20)}]`, []],
  ])('finds what asks to be filled in: %j', (text, expected) => {
    expect(blanksIn(text)).toEqual(expected);
  });

  it.each([
    'see [1] and [12]',
    '[x] done',
    '[ ] open',
    '[EXTERNAL] Hello',
    '[EXTERNAL SENDER] Hello',
    'he said so [sic]',
    '[PROJ-12] is fixed',
    'list[index] and rows[first row]',
    '[our handbook](https://handbook.example)',
    '![a chart](chart.png)',
    '[our handbook][1]',
    '[[what they did]]',
    '[image.png]',
    '[image: Inline image 1]',
    '[mailto:ana@team.example]',
    '[10:42] ana: hi',
    '[]',
    '[...]',
    '[key=value pairs]',
    '[Quoted text hidden]',
    '[snip]',
    'unclosed [what they did',
    'unopened what they did]',
  ])('leaves alone what is in brackets for another end: %s', (text) => {
    expect(blanksIn(text)).toEqual([]);
  });

  it('goes on to the next blank from where the caret is', () => {
    const text = 'I saw [what they did]; then [what it changed].';
    const first = nextBlank(text, 0);
    expect(first).toEqual({ start: 6, end: 21 });
    expect(nextBlank(text, 6)).toEqual(first);
    expect(nextBlank(text, 7)).toEqual({ start: 28, end: 45 });
    expect(nextBlank(text, 29)).toBeUndefined();
  });

  it.each([
    '['.repeat(100_000),
    '[a '.repeat(33_000),
    ']['.repeat(50_000),
    `[${'a '.repeat(50_000)}]`,
    '[a b]'.repeat(20_000),
  ])('stays quick on hostile text %#', (text) => {
    const before = threadTime();
    findBlanks(text);
    expect(threadTime() - before).toBeLessThan(1_000);
  });
});
