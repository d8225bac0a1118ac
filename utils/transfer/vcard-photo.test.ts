import { describe, expect, it } from 'vitest';
import { readVcards } from './read-vcard';
import type { PersonDraft } from './types';
import { writeVcards } from './write-vcard';

const bytes = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ';
const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Bob Marsh', ...lines, 'END:VCARD', ''].join('\r\n');
const photoOf = (text: string) => [...readVcards(text, '2026-11-22')].map(({ draft, photo }) => [draft.name, photo]);

describe('the photo of a card', () => {
  it.each([
    ['vCard 3', `PHOTO;ENCODING=b;TYPE=PNG:${bytes}`, 'png'],
    ['vCard 2.1', `PHOTO;PNG;BASE64:${bytes}`, 'png'],
    ['vCard 4', `PHOTO:data:image/png;base64,${bytes}`, 'png'],
    ['what hides its comma', `PHOTO:data:image/png;base64\\,${bytes}`, 'png'],
    ['folded lines', `PHOTO;ENCODING=b;TYPE=JPEG:${bytes.slice(0, 20)}\r\n ${bytes.slice(20)}`, 'jpeg'],
  ])('is read from %s', (_what, line, kind) => {
    expect(photoOf(card(line))).toEqual([['Bob Marsh', `data:image/${kind};base64,${bytes}`]]);
  });

  it.each([
    ['an address of the web', 'PHOTO;VALUE=uri:https://pictures.example/bob.jpg'],
    ['a file', 'PHOTO:file:///bob.jpg'],
    ['what is no picture', `PHOTO:data:text/html;base64,${bytes}`],
    ['what is no base64', 'PHOTO;ENCODING=b;TYPE=PNG:<script>alert(1)</script>'],
    ['nothing', 'PHOTO:'],
  ])('is not %s', (_what, line) => {
    expect(photoOf(card(line))).toEqual([['Bob Marsh', undefined]]);
  });

  it.each(['3.0', '4.0'] as const)('comes back from our own file of version %s', (version) => {
    const [{ draft } = { draft: {} as PersonDraft }] = [...readVcards(card(), '2026-11-22')];
    const data = `data:image/webp;base64,${bytes.repeat(40).slice(0, 1_600)}`;
    const text = [...writeVcards([{ ...draft, uid: 'bob' }], version, new Map([['bob', data]]))].join('');
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(photoOf(text)).toEqual([['Bob Marsh', data]]);
    expect([...writeVcards([{ ...draft, uid: 'ann' }], version, new Map([['bob', data]]))].join('')).not.toContain(
      'PHOTO',
    );
  });
});
