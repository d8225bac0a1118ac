import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyCard, cardWith, fullParts, readCards, smallParts } from '@/tests/unit/cards/cards';
import { said } from '@/tests/unit/cards/said';
import { threadTime } from '@/tests/unit/thread-time';
import type { CardKeys } from '@/utils/people/card';
import { asPictured } from './armour';
import { cardFileName, cardText } from './card-text';
import { newKeys } from './keys';
import { cardLines } from './lines';
import { packCard } from './packed';

let keys: CardKeys;
let packed: string;
let text: string;
const card = cardWith(fullParts);

beforeAll(async () => {
  keys = await newKeys();
  packed = await packCard(card, keys);
  text = cardText(cardLines(card, said), packed);
});

const lines = (change: (line: string) => string) => (given: string) => given.split('\n').map(change).join('\n');
const rewrapped = (width: number) => (given: string) =>
  given.replace(/\n/g, ' ').replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');

/** What mail programs, chats and people make of a text on its way. */
const ways: [string, (given: string) => string][] = [
  ['nothing', (given) => given],
  ['Windows line ends', (given) => given.replaceAll('\n', '\r\n')],
  ['old Mac line ends', (given) => given.replaceAll('\n', '\r')],
  ['line separators', (given) => given.replaceAll('\n', '\u2028')],
  ['a quote', lines((line) => `> ${line}`)],
  ['a quote of a quote of a quote', lines((line) => `> >> ${line}`)],
  ['a quote with bars', lines((line) => `| ${line}`)],
  ['a quote that was wrapped again', (given) => rewrapped(40)(lines((line) => `> ${line}`)(given))],
  ['a quote with initials', lines((line) => `Mira> ${line}`)],
  ['a quote with initials and digits', lines((line) => `  M2 > ${line}`)],
  ['indented code', lines((line) => `    ${line}`)],
  ['a fence', (given) => `\`\`\`\n${given}\n\`\`\``],
  ['one long line', (given) => given.replaceAll('\n', ' ')],
  ['no line ends at all', (given) => given.replaceAll('\n', '')],
  ['lines of 30', rewrapped(30)],
  ['an empty line between all', lines((line) => `${line}\n`)],
  ['blanks at the ends', lines((line) => `${line}  \t`)],
  ['hard blanks', (given) => given.replaceAll(' ', '\u00a0')],
  ['long dashes', (given) => given.replaceAll('-----', '—–—')],
  ['dashes gone', (given) => given.replaceAll('-----', '')],
  ['curly quotes', (given) => given.replaceAll('"', '”').replaceAll("'", '’')],
  ['zero-width blanks', (given) => given.replace(/([A-Z2-7]{10})/g, '$1\u200b')],
  ['soft hyphens', (given) => given.replace(/([A-Z2-7]{20})/g, '$1\u00ad')],
  ['a byte order mark', (given) => `\ufeff${given}`],
  ['small letters', (given) => given.toLowerCase()],
  ['HTML', lines((line) => `<div class="x">${line.replaceAll(' ', '&nbsp;')}<br/></div>`)],
  ['a quote in HTML', lines((line) => `&gt; ${line}<br>`)],
  ['stars of bold text', (given) => given.replace(/(-{5}.*-{5})/g, '*$1*')],
  [
    'words around it',
    (given) => `Hi Ana,\n\nhere is my card: ${given}\nBest -- Mira\n> On Friday you wrote: BEGIN with it`,
  ],
  ['words beside the markers', (given) => given.replace('-----BEGIN', 'my card: -----BEGIN')],
  ['a word before it that begins as the block does', (given) => given.replace('-----BEGIN', 'AE -----BEGIN')],
  ['only the block', (given) => given.slice(given.indexOf('-----BEGIN'))],
  ['the lines for people changed', (given) => given.replace('Europe/Dublin', 'Asia/Tokyo')],
];

describe('findCards', () => {
  it.each(ways)('reads a card through %s', async (_what, way) => {
    expect(await readCards(way(text))).toEqual([{ ok: true, card, key: keys.publicKey }]);
  });

  it('reads 1,000 generated cards out of text, file and picture', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard, fc.constantFrom(...ways.slice(0, 20)), async (any, [, way]) => {
        const one = await packCard(any, null);
        const expected = [{ ok: true, card: any, key: null }];
        const asText = cardText(cardLines(any, said), one);
        expect(await readCards(way(asText))).toEqual(expected);
        const bytes = new TextEncoder().encode(asText);
        expect(await readCards(new TextDecoder().decode(bytes))).toEqual(expected);
        expect(await readCards(asPictured(one))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('never takes another card than was signed, whatever sign of it is changed', async () => {
    const places = fc.nat(text.length - 1);
    await fc.assert(
      fc.asyncProperty(places, fc.string({ unit: 'grapheme', maxLength: 2 }), async (at, sign) => {
        for (const read of await readCards(text.slice(0, at) + sign + text.slice(at + 1))) {
          if (read.ok) expect(read).toEqual({ ok: true, card, key: keys.publicKey });
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('is damaged for each letter of the block that is another', async () => {
    const start = text.indexOf('CARD-----') + 10;
    const places = [...text.slice(start, text.indexOf('-----END') - 1).matchAll(/[A-Z2-7]/g)].map(
      ({ index }) => start + index,
    );
    expect(places.length).toBe(packed.length);
    for (const at of places) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const read = await readCards(text.slice(0, at) + other + text.slice(at + 1));
      expect(read).toEqual([{ ok: false, problem: 'damaged' }]);
    }
  }, 60_000);

  it('wraps the block at 72', () => {
    const block = text.slice(text.indexOf('-----BEGIN')).trimEnd().split('\n');
    expect(Math.max(...block.map((line) => line.length))).toBe(72);
    expect(block.slice(1, -1).every((line) => /^[A-Z2-7]{1,72}$/.test(line))).toBe(true);
  });

  it('reads several cards at once, each once', async () => {
    const second = cardWith(smallParts);
    const other = cardText(cardLines(second, said), await packCard(second, null));
    const thread = `${text}\nOn Friday you wrote:\n${lines((line) => `> ${line}`)(other)}\n${text}`;
    expect((await readCards(thread)).map((read) => read.ok && read.card)).toEqual([card, second]);
  });

  it.each([
    ['half of it', (given: string) => given.slice(0, -120), 'cut'],
    ['a line gone', (given: string) => given.replace(/\n[A-Z2-7]{72}/, ''), 'damaged'],
    [
      'two letters swapped',
      (given: string) => given.replace(/\n([A-Z2-7])([A-Z2-7])(?=[A-Z2-7]{70})/, '\n$2$1'),
      'damaged',
    ],
    ['a word within', (given: string) => given.replace(/(\n[A-Z2-7]{72})/, '$1\nhello'), 'damaged'],
    ['nothing within', (given: string) => given.replace(/[A-Z2-7]{20,}\n/g, ''), 'damaged'],
  ])('says what is wrong with %s', async (_what, way, problem) => {
    expect(way(text)).not.toBe(text);
    expect(await readCards(way(text))).toEqual([{ ok: false, problem }]);
  });

  const begin = '-----BEGIN ATTUNE CARD-----\n';
  const end = '\n-----END ATTUNE CARD-----\n';

  it.each([
    ['nothing', '', 0],
    ['a letter', 'Dear Ana, here is my card.', 0],
    ['an end alone', end, 0],
    ['100,000 beginnings', begin.repeat(100_000), 1],
    ['50,000 cards without anything', (begin + end).repeat(50_000), 1],
    ['4 MB of signs of a quote', `BEGIN${'>'.repeat(4_000_000)}`, 0],
    ['3 MB of open tags within', `${begin}${'<'.repeat(3_000_000)}${end}`, 1],
    ['3 MB of open entities within', `${begin}${'&a'.repeat(1_500_000)}${end}`, 1],
    ['3 MB of blanks before a marker', `${' '.repeat(3_000_000)}${begin}A${end}`, 1],
    ['50 MB', 'x'.repeat(50 * 1024 * 1024), 0],
  ])('takes no card from %s, within a second', async (_what, hostile, found) => {
    const begun = threadTime();
    const read = await readCards(hostile);
    expect(threadTime() - begun).toBeLessThan(1_000);
    expect(read.map(({ ok }) => ok)).toEqual(Array(found).fill(false));
  });

  it('reads no more than twelve cards', async () => {
    const blocks = Array.from({ length: 15 }, (_, at) => `${begin}${'A'.repeat(at + 1)}${end}`);
    expect(await readCards(blocks.join(''))).toHaveLength(12);
  });
});

describe('cardFileName', () => {
  it.each([
    ['Mira Sol', 'mira-sol.attune-card.txt'],
    ['Siobhán Ní Bhriain', 'siobhan-ni-bhriain.attune-card.txt'],
    ['../../etc/passwd', 'etc-passwd.attune-card.txt'],
    ['日本語', 'attune-card.txt'],
  ])('of %s is %s', (name, file) => {
    expect(cardFileName(cardWith({ name }))).toBe(file);
  });
});

describe('cardLines', () => {
  it('says a card in words', () => {
    expect(cardLines(card, said)).toEqual([
      'How to work well with me',
      'Name: Siobhán Ní Bhriain',
      'How to say my name: shi-VAWN nee VREE-in',
      'Pronouns: she/her',
      'Time zone: Europe/Dublin',
      'Working hours: Mon-Fri 08:30-12:30; Mon-Thu 13:30-17:00',
      'In focus, so please rather not then: Tue, Thu 08:30-10:30',
      'Best times to ask: Mon-Fri 10:30-12:00',
      'Off every week: Wed',
      'How to reach me: quick questions: chat; long matters: mail; urgent matters: call; feedback: in person; chat on Tue, Thu after 14:00 (my time)',
      'Please not by: mail; call before 10:00 (my time)',
      'Feedback: in person; soon after, with one example; I may need a day to think about it',
      'Thanks: just between us; a short line says it',
      'What helps me: an agenda the day before; decisions in writing; a heads-up before the plan changes',
      'Good to ask me about: billing; database migrations; calm words in incidents',
      'I am glad of help with: German texts; saying no early',
      'When a lot is going on: I get short in chat. It is not about you; ask me again in the afternoon.',
      '',
      'The block below tells Attune the same, so please copy it whole. Only the block is read.',
    ]);
  });
});
