import { describe, expect, it } from 'vitest';
import { holidayRegions } from './holidays-of';
import { countryOfZone, regionChoices, regionName, searchRegions } from './regions';

const choices = regionChoices(await holidayRegions(), 'en');
const found = (typed: string) => searchRegions(choices, typed, 5).map(({ code }) => code);

describe('regions', () => {
  it.each([
    ['germ', 'DE'],
    ['bayern', 'DE-BY'],
    ['de-by', 'DE-BY'],
    ['timaru', 'NZ-CAN-TIMARU'],
    ['quebec', 'CA-QC'],
  ])('"%s" finds %s first', (typed, code) => {
    expect(found(typed)[0]).toBe(code);
  });
  it('lists nothing for what is no place', () => {
    expect(found('zzzz')).toEqual([]);
  });
  it.each([
    ['DE', 'Germany'],
    ['de-by', 'Bayern'],
    ['DE-XX', 'Germany'],
    ['QQ', 'QQ'],
  ])('%s is called %s', (code, name) => {
    expect(regionName(code, choices)).toBe(name);
  });
  it('offers the country of a zone that is of one country alone', () => {
    expect(countryOfZone('Asia/Tokyo', choices)?.code).toBe('JP');
    expect(countryOfZone('UTC', choices)).toBeUndefined();
  });
});
