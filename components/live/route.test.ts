import { describe, expect, it } from 'vitest';
import { hashOf, routeIn } from './route';

describe('what the address of the people page says', () => {
  it.each([
    ['#/person/4f2', { id: 'person', rest: '4f2' }],
    ['#/everyone', { id: 'everyone', rest: '' }],
    ['', { id: '', rest: '' }],
    ['#person', { id: '', rest: '' }],
    ['#/person/%', { id: 'person', rest: '%' }],
    ['#/person/100%25%zz', { id: 'person', rest: '100%25%zz' }],
  ])('%j', (hash, route) => expect(routeIn(hash)).toEqual(route));

  it('gives back what was put into it', () => {
    const rest = 'a/b % ä?#';
    expect(routeIn(hashOf('person', rest))).toEqual({ id: 'person', rest });
  });
});
