import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashNames } from './hashed-names';
import { nameIndexOf, plainNameIndex } from './name-index';
import { isOrdinaryWord } from './ordinary-words';

const people = [
  { ref: 'carol', name: 'Carol Ann Klein', aliases: ['Caro', 'the boss'] },
  { ref: 'sam1', name: 'Sam Okafor', aliases: [] },
  { ref: 'sam2', name: 'Petrov, Sam', aliases: [] },
  { ref: 'jurgen', name: 'Dr. Jürgen Müller', aliases: ['Jürgi'] },
  { ref: 'lena', name: 'Anna-Lena van den Berg', aliases: [] },
  { ref: 'wang', name: '王小明', aliases: [] },
  { ref: 'tanaka', name: '田中 太郎', aliases: [] },
  { ref: 'soren', name: 'Søren Łukasz', aliases: [] },
  { ref: 'team', name: 'Support Team', aliases: [] },
  { ref: 'label', name: 'The Landlord', aliases: [] },
  { ref: 'maria', name: 'María García López', aliases: [] },
  { ref: 'brien', name: "Pat O'Brien", aliases: [] },
];
const plain = plainNameIndex(people);
const hashed = nameIndexOf(hashNames(people, 'pepper'));

describe('whom a run of words may mean', () => {
  it.each([
    [['Carol'], ['carol']],
    [['carol', 'klein'], ['carol']],
    [['CAROL', 'ANN', 'KLEIN'], ['carol']],
    [['Carol', 'Ann'], ['carol']],
    [['Klein'], ['carol']],
    [['Klein', 'Carol'], []],
    [['Klein', 'Carol', 'Ann'], ['carol']],
    [['Carol', 'K'], ['carol']],
    [['Caro'], ['carol']],
    [['Caro', 'Klein'], ['carol']],
    [['the', 'boss'], ['carol']],
    [['Ann'], []],
    [['boss'], []],
    [['Sam'], ['sam1', 'sam2']],
    [['Sam', 'Okafor'], ['sam1']],
    [['Sam', 'Petrov'], ['sam2']],
    [['Petrov'], ['sam2']],
    [['Jürgen'], ['jurgen']],
    [['jurgen', 'muller'], ['jurgen']],
    [['Juergen', 'Mueller'], ['jurgen']],
    [['Mu\u0308ller'], ['jurgen']],
    [['Jürgi'], ['jurgen']],
    [['Dr'], []],
    [['anna', 'lena'], ['lena']],
    [['Anna-Lena'], ['lena']],
    [['anna'], []],
    [['Berg'], ['lena']],
    [['van', 'den', 'Berg'], ['lena']],
    [['van'], []],
    [['den'], []],
    [['王小明'], ['wang']],
    [['王', '小明'], ['wang']],
    [['王'], []],
    [['田中太郎'], ['tanaka']],
    [['田中', '太郎'], ['tanaka']],
    [['田中'], ['tanaka']],
    [['Soren'], ['soren']],
    [['Lukasz'], ['soren']],
    [['support'], []],
    [['Support', 'Team'], ['team']],
    [['the'], []],
    [['The', 'Landlord'], ['label']],
    [['Maria', 'Garcia'], ['maria']],
    [['María', 'López'], ['maria']],
    [["O'Brien"], ['brien']],
    [['O', 'Brien'], ['brien']],
    [['O’Brien'], ['brien']],
    [['\u3164Sam', 'Oka\u00adfor'], ['sam1']],
    [['nobody'], []],
    [[''], []],
    [[], []],
    [Array<string>(20).fill('sam'), []],
  ])('%j -> %j', (tokens, refs) => {
    expect(plain.find(tokens)).toEqual(refs);
    expect(hashed.find(tokens)).toEqual(refs);
  });

  it('holds no name, and under another salt no hash in common', () => {
    const { packed, salt } = hashNames(people, 'pepper');
    const written = JSON.stringify({ packed, salt }).toLowerCase();
    for (const word of ['carol', 'klein', 'sam', '王', 'boss', 'muller']) expect(written).not.toContain(word);
    const hashes = (text: string) => text.match(/.{16}/g)?.map((entry) => entry.slice(0, 12)) ?? [];
    const others = new Set(hashes(hashNames(people, 'other').packed));
    expect(hashes(packed).length).toBeGreaterThan(10);
    expect(hashes(packed).filter((hash) => others.has(hash))).toEqual([]);
  });

  it('finds nobody when nobody is kept', () => {
    expect(nameIndexOf(hashNames([], 'x')).find(['carol'])).toEqual([]);
  });

  it('finds everybody by the name and by each alias as given, hashed or not', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    const person = fc.record({ name: words, aliases: fc.array(words, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 4 }), (some) => {
        const kept = some.map((one, at) => ({ ref: String(at), ...one }));
        const [index, behindHashes] = [plainNameIndex(kept), nameIndexOf(hashNames(kept, 's'))];
        for (const { ref, name, aliases } of kept) {
          for (const told of [name, ...aliases]) {
            const refs = index.find([told]);
            expect(behindHashes.find([told])).toEqual(refs);
            if (/[a-z]/i.test(told)) expect(refs).toContain(ref);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('names that are words', () => {
  it.each(['Will', 'may', 'Mark', 'GRACE', 'Hope', 'Rose', 'Art', 'Bill', 'Paris'])('%s', (token) => {
    expect(isOrdinaryWord(token)).toBe(true);
  });
  it.each(['Carol', 'Sam', 'Priya', 'Okafor', 'Kenji', 'Tyler', ''])('not %s', (token) => {
    expect(isOrdinaryWord(token)).toBe(false);
  });
  it('goes by the language of the text', () => {
    expect(isOrdinaryWord('Ernst', 'de-AT')).toBe(true);
    expect(isOrdinaryWord('Jürgen', 'de')).toBe(false);
    expect(isOrdinaryWord('Weiß', 'de')).toBe(true);
    expect(isOrdinaryWord('Bill', 'de')).toBe(false);
    expect(isOrdinaryWord('Will', 'vi')).toBe(false);
  });
});
