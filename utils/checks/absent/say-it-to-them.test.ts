import { describe, expect, it } from 'vitest';
import { sayItToThem } from './say-it-to-them';

const about = (text: string, name = 'Carol Klein') => sayItToThem({ name, text, start: 0, end: text.length });
const blank = '[what happened]. It [what it led to]. Could you [what you would like]?';

describe('a draft about somebody, said to them', () => {
  it.each([
    ['Carol sent the sheet on Friday.', 'You sent the sheet on Friday.'],
    ['Carol was late on Monday and Tuesday, she is so lazy.', 'You were late on Monday and Tuesday.'],
    ['She did not answer my mail, what an idiot.', 'You did not answer my mail.'],
    ['Carol Klein has not sent her figures.', 'You have not sent your figures.'],
    ['Carol is hopeless; she left the gate open.', 'You left the gate open.'],
    ['Carol told me in March, because I asked her in February.', 'You told me in March.'],
  ])('keeps the plain fact of: %s', (text, fact) => {
    expect(about(text)).toBe(`Hi Carol,\n\n${fact} It [what it led to]. Could you [what you would like]?`);
  });
  it('keeps what came of it', () => {
    expect(about('Carol missed the Tuesday delivery, so I ordered 40 bags anew.')).toBe(
      'Hi Carol,\n\nYou missed the Tuesday delivery. So I ordered 40 bags anew. Could you [what you would like]?',
    );
  });
  it.each([
    'Carol is so lazy.',
    'Carol never answers my mails.',
    'I heard Carol was fired.',
    'Carol always forgot the keys.',
    'Carol lied to the guests.',
    'I can’t stand Carol.',
    'Carol told you that the roof is done.',
    'Carol has been awful to the trainees.',
  ])('leaves a blank for: %s', (text) => {
    expect(about(text)).toBe(`Hi Carol,\n\n${blank}`);
  });
  it('reads only the sentences that raised it', () => {
    const text = 'Bob opened the gate. Carol is a pain. Carol came at ten.';
    const start = text.indexOf('Carol is');
    expect(sayItToThem({ name: 'Carol', text, start, end: start + 15 })).toBe(`Hi Carol,\n\n${blank}`);
  });
  it('greets by title and name, and nobody where no name is known', () => {
    expect(about('Dr Voss is a pain.', 'Dr Lena Voss')).toMatch(/^Hi Dr Lena Voss,\n/);
    expect(about('He is a pain.', '')).toBe(`Hi,\n\n${blank}`);
  });
});
