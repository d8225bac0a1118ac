import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/utils/text/sentences';
import { upstreamOf } from './upstream';

function weighsOn(text: string, person: string): boolean {
  const tokens = sentencesOf(text)[0]?.tokens ?? [];
  const slot = tokens.findIndex((token) => token.text === person);
  expect(slot).toBeGreaterThan(-1);
  return upstreamOf(tokens, slot) !== null;
}

describe('words that weigh on somebody from before', () => {
  it.each([
    ['The only problem with Carol is the time.', 'Carol'],
    ['It was a bad idea to let him drive.', 'him'],
    ['I never liked or trusted her.', 'her'],
    ['It was an awful week with Dave.', 'Dave'],
  ])('are found in: %s', (text, person) => {
    expect(weighsOn(text, person)).toBe(true);
  });
  it.each([
    ['The problem Tom found is in the pump.', 'Tom'],
    ['I never heard from her.', 'her'],
    ['The plan is terrible and Carol knows.', 'Carol'],
    ['There was no problem with Dave.', 'Dave'],
    ['The weather is bad, so Dave stays.', 'Dave'],
    ['I would never call Marta rude.', 'Marta'],
  ])('are not found in: %s', (text, person) => {
    expect(weighsOn(text, person)).toBe(false);
  });
});
