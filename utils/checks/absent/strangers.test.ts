import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/utils/text/sentences';
import { strangersIn } from './strangers';

const kindsIn = (text: string) =>
  sentencesOf(text)
    .flatMap((sentence) => strangersIn(sentence))
    .map(({ kind, named }) => `${kind}: ${named}`);

describe('people who are not kept', () => {
  it.each([
    ['I met Ingrid Sorel at the fair.', 'named: Ingrid Sorel'],
    ['Please ask Dr Vantour about it.', 'named: Dr Vantour'],
    ['Haldane was late.', 'maybe: Haldane'],
    ['Our new deputy signs it.', 'role: Our new deputy'],
    ['The guy from accounting called.', 'role: The guy'],
    ['Her husband called.', 'role: Her husband'],
    ['That clown from sales called.', 'epithet: That clown'],
    ['We heard President Lincoln speak.', 'public: President Lincoln'],
    ['My mother called.', 'own-kin: My mother'],
    ['I saw Aunt Ingrid.', 'own-kin: Aunt Ingrid'],
  ])('are seen in: %s', (text, expected) => {
    expect(kindsIn(text)).toContain(expected);
  });
  it.each([
    'The parcel went to Ingrid Street.',
    'Order a lazy Susan for the ward.',
    'The memory manager is slow.',
    'The lead time is short.',
    'Jenkins is red again.',
    'Ingrid, could you sign it?',
    'In March we met.',
    'The meeting is on Monday.',
  ])('are not seen in: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
