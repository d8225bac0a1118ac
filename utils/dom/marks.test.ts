// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { take } from './clean-dom';
import { type Marks, makeMarks } from './marks';

/** Stands in for what jsdom lacks. */
class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let ending: AbortController;
let marks: Marks;
let words: Text;
const highlights = new Map<string, FakeHighlight>();

beforeEach(() => {
  Object.assign(take(document, 'defaultView') ?? {}, { Highlight: FakeHighlight, CSS: { highlights } });
  document.body.innerHTML = '<div contenteditable="true"></div>';
  words = document.createTextNode('You idiot. Never mind.');
  document.body.firstElementChild?.append(words);
  ending = new AbortController();
  marks = makeMarks(ending.signal);
});

afterEach(() => ending.abort());

const underlined = (): string[] => [...highlights.values()].flatMap((each) => [...each]).map(String);

function underline(...parts: string[]): void {
  const ranges = parts.map((part) => {
    const range = document.createRange();
    const start = words.data.indexOf(part);
    range.setStart(words, start);
    range.setEnd(words, start + part.length);
    return range;
  });
  marks.show(ranges);
}

function type(at: number, letters: string): void {
  words.insertData(at, letters);
  words.parentElement?.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('underlined words', () => {
  it.each([
    ['before them', 0, 'Well, '],
    ['behind them', 10, ' Sorry.'],
    ['beside them', 9, ', really'],
  ])('stay so when something is typed %s', (_, at, letters) => {
    underline('idiot');
    type(at, letters);
    expect(underlined()).toEqual(['idiot']);
  });
  it.each([
    ['within them', 6, 'x'],
    ['onto their end', 9, 'ic'],
    ['onto their start', 4, 'super'],
  ])('are let go when something is typed %s', (_, at, letters) => {
    underline('idiot');
    type(at, letters);
    expect(underlined()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
  it('do not keep others from staying', () => {
    underline('idiot', 'Never mind');
    type(6, 'x');
    expect(underlined()).toEqual(['Never mind']);
  });
  it('are let go when they are cut away', () => {
    underline('idiot');
    words.deleteData(4, 3);
    words.parentElement?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(underlined()).toEqual([]);
  });
  it('end with us', () => {
    underline('idiot');
    ending.abort();
    expect(underlined()).toEqual([]);
  });
  it('stay where an earlier run of ours ends late', () => {
    underline('idiot');
    const later = new AbortController();
    marks = makeMarks(later.signal);
    underline('Never mind');
    ending.abort();
    expect(underlined()).toEqual(['Never mind']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    later.abort();
    expect(underlined()).toEqual([]);
  });
});
