// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cutsBy, cutsNothing } from './cuts';
import { readDraftText } from './draft-text';

const place = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild;
  if (!(field instanceof HTMLElement)) throw new Error('no field');
  return field;
};

afterEach(() => {
  document.body.innerHTML = '';
});

const rich: [form: string, html: string, text: string][] = [
  ['lines of Gmail', '<div>one<div>two</div><div><br></div><div>three</div></div>', 'one\ntwo\n\nthree'],
  ['paragraphs of TinyMCE', '<div><p>one</p><p>&nbsp;</p><p>two<br data-mce-bogus="1"></p></div>', 'one\n\ntwo'],
  ['an empty TinyMCE', '<div><p><br data-mce-bogus="1"></p></div>', ''],
  ['paragraphs of Quill', '<div><p>one</p><p><br></p><p>two</p></div>', 'one\n\ntwo'],
  ['breaks alone', '<div>one<br>two<br><br>three<br></div>', 'one\ntwo\n\nthree'],
  ['a break right before a block', '<div>one<br><div>two</div></div>', 'one\ntwo'],
  ['inline marks', '<div>o<b>n</b>e <i>two</i></div>', 'one two'],
  ['white space of the source', '<div>\n  <p>one\n   two</p>\n  <p> three </p>\n</div>', 'one two\nthree'],
  ['a space between inline elements', '<div><b>one </b> <i> two</i></div>', 'one two'],
  ['typed double spaces', '<div>one &nbsp;two</div>', 'one  two'],
  ['characters without width', '<div>o\u200bn\ufeffe\u00ad\u00a0two</div>', 'one two'],
  ['joiners of emoji', '<div>ok 👩\u200d💻</div>', 'ok 👩\u200d💻'],
  ['emoji that are pictures', '<div>ok <img alt="🙂" src="about:blank"> now<img alt="logo"></div>', 'ok 🙂 now'],
  ['what is not shown', '<div>a<span style="display: none">b</span><span hidden>c</span><style>d</style></div>', 'a'],
  ['carets of TinyMCE', '<div>a<span data-mce-bogus="all">b</span></div>', 'a'],
  [
    'lists and tables',
    '<div><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table></div>',
    'a\nb\nc\nd',
  ],
  ['preformatted text', '<div><pre>a  b\n c</pre>d</div>', 'a  b\n c\nd'],
  ['white space that the field keeps', '<div style="white-space: pre-wrap">a  b\nc</div>', 'a  b\nc'],
];

describe('a rich field is read as lines', () => {
  it.each(rich)('%s', (_, html, text) => {
    const field = place(html);
    const before = field.outerHTML;
    expect(readDraftText(field, cutsNothing).text).toBe(text);
    expect(field.outerHTML).toBe(before);
  });

  it('reads text that nests very deep', () => {
    const field = document.createElement('div');
    let inner: Element = field;
    for (let depth = 0; depth < 2_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'deep';
    expect(readDraftText(field, cutsNothing).text).toBe('deep');
  });
});

const cuts = cutsBy({ whole: 'blockquote, .sig', ends: '#rest' });
const cutCases: [what: string, html: string, text: string][] = [
  [
    'a quote with what leads in to it',
    '<div>Yes.<p>On 2026-11-17 08:01, Klein, Carol wrote:</p><blockquote>x</blockquote></div>',
    'Yes.',
  ],
  ['text between quotes stays', '<div>a<blockquote>x</blockquote>b<blockquote>y</blockquote><p>c</p></div>', 'a\nb\nc'],
  ['a signature', '<div><p>a</p><div class="sig">-- <br>Alice</div></div>', 'a'],
  [
    'all from the mark of a full quote on',
    '<div><p>a</p><div><hr><b id="rest">From: x</b>Hello</div> quoted</div>',
    'a',
  ],
  [
    'words typed into the line that leads in',
    '<div><p>Fine, Bob.On 2026-11-17 08:01, Carol wrote:</p><blockquote>x</blockquote></div>',
    'Fine, Bob.',
  ],
  [
    'words glued to it without an end',
    '<div><p>thanksOn 2026-11-17 08:01, Carol wrote:</p><blockquote>x</blockquote></div>',
    'thanks',
  ],
  [
    'a question above a quote stays',
    '<div><p>You asked two things:</p><blockquote>x</blockquote></div>',
    'You asked two things:',
  ],
];

describe('what is not the user’s own is cut from a rich field', () => {
  it.each(cutCases)('%s', (_, html, text) => {
    expect(readDraftText(place(html), cuts).text).toBe(text);
  });

  it('takes exactly the line that the site is known to have made', () => {
    const known = cutsBy({ whole: 'blockquote', attribution: 'bob@x.example @ 17 Nov rakstīja' });
    const field = place('<div><p>thanks bob@x.example @ 17 Nov rakstīja</p><blockquote>x</blockquote></div>');
    expect(readDraftText(field, known).text).toBe('thanks');
  });

  it('takes own words out of a known line that was saved with them', () => {
    const known = cutsBy({ whole: 'blockquote', attribution: 'Fine, Bob.On 2026-11-17 08:01, Carol wrote:' });
    const field = place('<div><p>Fine, Bob.On 2026-11-17 08:01, Carol wrote:</p><blockquote>x</blockquote></div>');
    expect(readDraftText(field, known).text).toBe('Fine, Bob.');
  });
});

const plain: [what: string, value: string, text: string][] = [
  ['a reply above', 'Yes.\n\nOn 2026-11-17 08:01, Carol wrote:\n> a\n> b\n', 'Yes.'],
  ['a reply below', 'Am 2026-11-17 08:01, schrieb Klein, Carol:\n\n> a\n> \n> b\n\nYes.', 'Yes.'],
  ['a Vietnamese one', 'Vào ngày 2026-11-17 08:01, Klein, Carol viết:\n> a\nRồi.', 'Rồi.'],
  ['a Chinese one', '在 2026-11-17 08:01，Klein, Carol 写道：\n\n> a\n好。', '好。'],
  ['a Hebrew one', ':כתב Carol, 2026-11-17 08:01 בתאריך\n> a\nok', 'ok'],
  ['answers between', 'Hi,\n> one?\nyes\n> two?\nno\n-- \nAlice', 'Hi,\nyes\nno'],
  [
    'a signature above the quote',
    'Yes.\n\n-- \nAlice\n\nOn 2026-11-17 08:01, Carol wrote:\n> a\nbelow',
    'Yes.\n\nbelow',
  ],
  ['a line of hyphens is no signature', 'a\n--\nb', 'a\n--\nb'],
  [
    'a wrapped attribution',
    'Yes.\n\nOn Mon, 16 Nov 2026 at 09:12, Alice Example Longname of Town\n<alice@x.example> wrote:\n> a',
    'Yes.',
  ],
  ['a forwarded message', 'FYI\n\n-------- Originalnachricht --------\nBetreff: x\nDatum: y\n\nHello', 'FYI'],
  ['a divider of the user’s own', 'a\n-------- b --------\nc', 'a\n-------- b --------\nc'],
  ['own words that end in a colon', 'Two things:\n> a\nyes', 'Two things:\nyes'],
];

describe('plain text is read without quotes and signature', () => {
  it.each(plain)('%s', (_, value, text) => {
    const field = place('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = value;
    expect(readDraftText(field, cutsNothing).text).toBe(text);
  });
});

const wordAt = (field: HTMLElement, words: string, by = cuts) => {
  const { text, rangeOf } = readDraftText(field, by);
  const start = text.indexOf(words);
  return rangeOf(start, start + words.length);
};

describe('words are found again in the page', () => {
  it.each([
    ['in one node', '<div><p>Carol is lazy.</p></div>', 'lazy', 'lazy'],
    ['over marks', '<div><p>Carol is <b>la</b>zy.</p></div>', 'is lazy', 'is lazy'],
    ['past cut characters', '<div>Ca\u200brol</div>', 'Carol', 'Ca\u200brol'],
    ['behind white space of the source', '<div>\n  a\n   b  c</div>', 'b c', 'b  c'],
    ['over lines', '<div><div>one</div><div>two</div></div>', 'one\ntwo', 'onetwo'],
  ])('%s', (_, html, words, covered) => {
    expect(String(wordAt(place(html), words))).toBe(covered);
  });

  it('gives an emoji’s picture as a whole', () => {
    const range = wordAt(place('<div>a <img alt="🙂"> b</div>'), '🙂');
    expect((range as Range).cloneContents().querySelector('img')).not.toBeNull();
  });

  it('gives no range over a cut part', () => {
    expect(wordAt(place('<div><p>a</p><blockquote>x</blockquote><p>b</p></div>'), 'a\nb')).toBeNull();
  });

  it('gives no range once the words have changed', () => {
    const field = place('<div>Carol is lazy.</div>');
    const { rangeOf } = readDraftText(field, cuts);
    field.firstChild?.replaceWith('Bob');
    expect(rangeOf(0, 5)).toBeNull();
  });

  it('gives offsets in a textarea, past what was cut', () => {
    const field = place('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = '\n\n> quoted lazy\nCarol is lazy.';
    expect(wordAt(field, 'lazy')).toEqual({ start: 25, end: 29 });
    field.value = 'other';
    expect(readDraftText(field, cuts).rangeOf(3, 9)).toEqual({ start: 3, end: 5 });
  });

  it('tells where the caret stands', () => {
    const field = place('<div><p>ab</p><blockquote>x</blockquote><p>cd</p></div>');
    const { offsetOf } = readDraftText(field, cuts);
    const last = field.lastElementChild?.firstChild;
    const quote = field.querySelector('blockquote')?.firstChild;
    if (!last || !quote) throw new Error('no text');
    expect(offsetOf({ node: last, offset: 1 })).toBe(4);
    expect(offsetOf({ node: quote, offset: 1 })).toBeNull();
    expect(offsetOf({ node: field, offset: 2 })).toBe(3);
  });

  it('reads a frame by its body', () => {
    const frame = place('<iframe></iframe>') as HTMLIFrameElement;
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<p>inside</p>';
    expect(String(wordAt(frame, 'side'))).toBe('side');
  });
});

describe('named elements that stand in front of DOM members', () => {
  it('do not change what is read', () => {
    const field = place(
      '<form><input name="childNodes"><input name="firstChild"><input name="nextSibling"><input name="localName"><p>words</p></form>',
    );
    expect(readDraftText(field, cutsNothing).text).toBe('words');
  });
});
