import { describe, expect, it } from 'vitest';
import { firstNameOf } from './first-name';
import { initialsOf } from './initials';
import { partsOfName } from './name-parts';

const byName = (name: string, address: string | null = null) => firstNameOf({ name, address, id: null });
const byAddress = (address: string) => firstNameOf({ name: null, address, id: null });

describe('first name by the name shown', () => {
  it.each([
    ['Carol Klein', 'Carol'],
    ['Carol', 'Carol'],
    ['Klein, Carol', 'Carol'],
    ['Klein, Carol (IT)', 'Carol'],
    ['KLEIN, Carol Ann', 'Carol'],
    ['van den Berg, Carol', 'Carol'],
    ['Klein, Dr. Carol', 'Carol'],
    ['Dr. Carol Klein', 'Carol'],
    ['Prof. Dr. Carol Klein', 'Carol'],
    ['Frau Carol Klein', 'Carol'],
    ['Carol Klein, PhD', 'Carol'],
    ['Carol Klein Jr.', 'Carol'],
    ['Carol Klein, Sales', 'Carol'],
    ['Carol Klein (she/her)', 'Carol'],
    ['Carol Klein [Team Example]', 'Carol'],
    ['Carol Klein | Team Example', 'Carol'],
    ['Carol Klein - Team Example', 'Carol'],
    ['Carol Klein via Docs', 'Carol'],
    ['"Klein, Carol"', 'Carol'],
    ["'Carol Klein'", 'Carol'],
    ['🌻 Carol Klein 🌻', 'Carol'],
    ['CAROL KLEIN', 'Carol'],
    ['carol klein', 'Carol'],
    ['KLEIN Carol', 'Carol'],
    ['NGUYEN Van An', 'Van'],
    ['Anna-Lena Berg', 'Anna-Lena'],
    ['anna-lena berg', 'Anna-Lena'],
    ['Jean-Pierre Dupont', 'Jean-Pierre'],
    ['J. Robert Okafor', 'Robert'],
    ['JP Okafor', 'JP'],
    ["D'Arcy Okafor", "D'Arcy"],
    ['DeShawn Okafor', 'DeShawn'],
    ['MaryAnn Okafor', 'MaryAnn'],
    ['Zoë Klein', 'Zoë'],
    ['Ægir Jónsson', 'Ægir'],
    ['Jack Ma', 'Jack'],
    ['Wei Du', 'Wei'],
    ['Wei Zhang (张伟)', 'Wei'],
    ['Wei Zhang 张伟', 'Wei'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['عبد الله محمد', 'عبد الله'],
    ['דנה כהן', 'דנה'],
    ['Анна Берг', 'Анна'],
    ['अनिल कुमार', 'अनिल'],
    ['\u200bCarol\u200b Klein', 'Carol'],
    ['\u202eCarol Klein\u202c', 'Carol'],
    ['Carol\nKlein', 'Carol'],
    ['carol.klein', 'Carol'],
    ['carol.klein@team.example', 'Carol'],
    ['王小明', '王小明'],
    ['田中 太郎', '田中 太郎'],
    ['김민수', '김민수'],
  ])('%s -> %s', (name, first) => {
    expect(byName(name)).toBe(first);
  });

  it.each([
    '',
    ' ',
    '\u200b\u202e',
    'RomainMy',
    'RomainMy Petit',
    'Mr. Klein',
    'Frau Dr. Klein',
    'C. Klein',
    'ck42',
    'Carol2 Klein',
    'QA',
    'HR',
    'Support Team',
    'Acme Newsletter',
    'Marketing',
    'Bäckerei Klein GmbH',
    'Everyone',
    'me',
    'ich',
    'García López, María',
    'Carol Klein, Berlin',
    '12345',
    '!!!',
    'x'.repeat(60),
    '王'.repeat(60),
  ])('%s -> none', (name) => {
    expect(byName(name)).toBeNull();
  });

  it('trusts an unclear order once the address bears it out', () => {
    expect(byName('García López, María', 'maria.garcia@team.example')).toBe('María');
    expect(byName('Carol Klein, Berlin', 'carol.klein@team.example')).toBeNull();
  });
});

describe('first name by the address', () => {
  it.each([
    ['carol.klein@team.example', 'Carol'],
    ['carol_klein@team.example', 'Carol'],
    ['carol.m.klein@team.example', 'Carol'],
    ['carol.klein2@team.example', 'Carol'],
    ['carol.klein+list@team.example', 'Carol'],
    ['CAROL.KLEIN@team.example', 'Carol'],
    ['anna-lena.berg@team.example', 'Anna-Lena'],
    ['jo.smith@team.example', 'Jo'],
    ['dev.patel@team.example', 'Dev'],
  ])('%s -> %s', (address, first) => {
    expect(byAddress(address)).toBe(first);
  });

  it.each([
    'carol@team.example',
    'c.klein@team.example',
    'ckl.team@team.example',
    'ck42@team.example',
    '42.klein@team.example',
    'carol-klein@team.example',
    'info@team.example',
    'no-reply@team.example',
    'noreply.carol@team.example',
    'customer.care@team.example',
    'human.resources@team.example',
    'data-protection@team.example',
    'team.berlin@team.example',
    'sales2@team.example',
    'kontakt.berlin@team.example',
    '',
    '@',
  ])('%s -> none', (address) => {
    expect(byAddress(address)).toBeNull();
  });

  it.each(['info@team.example', 'no-reply@team.example', 'notifications@team.example', 'hr@team.example'])(
    'greets nobody at the shared mailbox %s, whoever wrote from it',
    (address) => {
      expect(byName('Carol Klein', address)).toBeNull();
    },
  );
});

describe('parts of a name', () => {
  it.each([
    ['Ludwig van Beethoven', ['Ludwig'], ['van', 'Beethoven']],
    ['Maria de la Cruz', ['Maria'], ['de', 'la', 'Cruz']],
    ['Van Morrison', ['Van'], ['Morrison']],
    ['Carol Ann Klein', ['Carol', 'Ann'], ['Klein']],
    ['Klein, Carol Ann', ['Carol', 'Ann'], ['Klein']],
    ['Mr. Klein', [], ['Klein']],
    ['Carol', ['Carol'], []],
    ['LEE Jiwon', ['Jiwon'], ['LEE']],
  ])('%s', (name, given, family) => {
    expect(partsOfName(name)).toMatchObject({ given, family });
  });
});

describe('initials', () => {
  it.each([
    ['Carol Klein', 'CK'],
    ['Klein, Carol', 'CK'],
    ['Dr. Carol Ann Klein', 'CK'],
    ['carol', 'C'],
    ['Ludwig van Beethoven', 'LB'],
    ['Mr. Klein', 'K'],
    ['王小明', '王'],
    ['דנה כהן', 'דכ'],
    ['Support Team', 'S'],
    ['42', '4'],
    ['🌻', '🌻'],
    ['👩‍🚀', '👩'],
    ['', '?'],
    ['\u200b', '?'],
  ])('%j -> %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
