import { describe, expect, it } from 'vitest';
import { asHtml } from './paste';

describe('a line that is pasted as HTML', () => {
  it.each([
    ['signs of HTML stay signs', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['tags stay words', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['spaces at its ends stay', ' a ', '&nbsp;a&nbsp;'],
    ['two spaces stay two', 'a  b', 'a &nbsp;b'],
    ['an empty line stays empty', '', ''],
  ])('%s', (_what, line, html) => {
    expect(asHtml(line)).toBe(html);
  });
});
