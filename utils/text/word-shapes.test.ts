import { expect, it } from 'vitest';
import { tokensOf } from './tokens';
import { holdsDigit, isInitial, opensAsName, opensWithCapital } from './word-shapes';

it.each([
  ['plan', { capital: false, name: false, initial: false, digit: false }],
  ['Plan', { capital: true, name: true, initial: false, digit: false }],
  ['PLAN', { capital: true, name: false, initial: false, digit: false }],
  ['Émile', { capital: true, name: true, initial: false, digit: false }],
  ['élan', { capital: false, name: false, initial: false, digit: false }],
  ['J', { capital: true, name: false, initial: true, digit: false }],
  ['9am', { capital: false, name: false, initial: false, digit: true }],
  ['Q3', { capital: true, name: false, initial: false, digit: true }],
])('reads the letters of %s', (text, shape) => {
  const [token] = tokensOf(text);
  if (!token) throw new Error('no word');
  expect({
    capital: opensWithCapital(token),
    name: opensAsName(token),
    initial: isInitial(token),
    digit: holdsDigit(token),
  }).toEqual(shape);
});
