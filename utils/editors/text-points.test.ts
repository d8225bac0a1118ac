// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPoints } from './text-points';

const field = document.createElement('div');
const html = (source: string) => {
  field.innerHTML = source;
  return readPoints(field);
};

beforeEach(() => document.body.replaceChildren(field));

describe('the text of a rich field', () => {
  it.each([
    ['lines as blocks', '<div>a</div><div>b</div>', 'a\nb'],
    ['a first line without a block', 'a<div>b</div>', 'a\nb'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['line breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['the break that keeps a last line open', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['an empty last line', '<p>a</p><p><br></p>', 'a\n'],
    ['blocks in blocks', '<div><div>a</div></div><ul><li>b</li><li>c</li></ul>', 'a\nb\nc'],
    ['source line breaks', '<p>a\nb</p>', 'a b'],
    ['source line breaks that count', '<p style="white-space: pre-wrap">a\nb</p>', 'a\nb'],
    ['a line that a mark of no width keeps open', '<div>a</div><div>\ufeff<br></div><div>b</div>', 'a\n\nb'],
    ['nothing', '', ''],
  ])('has %s', (_what, source, text) => {
    expect(html(source).text).toBe(text);
  });

  it.each([
    'a<div>b</div>',
    '<div>one <b>two</b> three</div><div><br></div><div>four</div>',
    '<p>a</p><p><br></p>',
    'a<br><br>b',
    '<div>a</div><div>\ufeff<br></div><div>b</div>',
  ])('leads from each offset to its place and back: %s', (source) => {
    const points = html(source);
    for (let offset = 0; offset <= points.text.length; offset += 1) {
      const range = points.rangeOf({ start: offset, end: offset });
      expect(range && points.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
    }
  });

  it('knows a caret that stands between nodes', () => {
    const points = html('<div>ab</div><div><br></div><div>cd</div>');
    const [first, empty, last] = field.children;
    expect(first && points.offsetOf(first, 1)).toBe(2);
    expect(empty && points.offsetOf(empty, 0)).toBe(3);
    expect(last && points.offsetOf(last, 0)).toBe(4);
    expect(points.offsetOf(field, 3)).toBe(6);
    expect(points.offsetOf(field, 0)).toBe(0);
  });

  it('gives the words of a span', () => {
    expect(html('<div>one <b>two</b></div><div>three</div>').rangeOf({ start: 4, end: 10 })?.toString()).toBe('twoth');
  });
});
