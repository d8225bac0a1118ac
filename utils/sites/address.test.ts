import { describe, expect, it } from 'vitest';
import { addressesIn, eachOnce, makeParticipant, oneAddressIn, readAddressList, withoutSelf } from './address';

const shown = ({ name, address }: { name: string | null; address: string | null }) =>
  `${name ?? '-'} <${address ?? '-'}>`;

describe('a list of addresses', () => {
  it.each<[words: string, people: string[], rest: boolean]>([
    ['Bob Builder <Bob@X.example>', ['Bob Builder <bob@x.example>'], false],
    ['"Klein, Carol" <c@x.example>, bob@x.example,', ['Klein, Carol <c@x.example>', '- <bob@x.example>'], false],
    ['a@x.example; b@x.example', ['- <a@x.example>', '- <b@x.example>'], false],
    ['Team: a@x.example, b@x.example;', ['- <a@x.example>', '- <b@x.example>'], false],
    ['Jörg Ü <jörg@exämple.test>', ['Jörg Ü <jörg@exämple.test>'], false],
    ['"c@x.example" <c@x.example>', ['- <c@x.example>'], false],
    ['', [], false],
    ['Car', [], true],
    ['Bob <bob>', [], true],
    ['a@x.example, Car', ['- <a@x.example>'], true],
    ['Klein, Carol <c@x.example>', ['Carol <c@x.example>'], true],
    ['x <a@x.example> <b@x.example>', ['x b@x.example <a@x.example>'], true],
  ])('%s', (words, people, rest) => {
    const list = readAddressList(words);
    expect(list.people.map(shown)).toEqual(people);
    expect(list.rest).toBe(rest);
  });
});

describe('an address within words', () => {
  it.each([
    ['Google Account: Ida (Ida@x.example)', ['ida@x.example']],
    ['Von: a@x.example', ['a@x.example']],
    ['“a@x.example” and <b@x.example>', ['a@x.example', 'b@x.example']],
    ['meet @ noon', []],
  ])('%s', (words, found) => {
    expect(addressesIn(words)).toEqual(found);
  });

  it('is none where there are several', () => {
    expect(oneAddressIn('a@x.example b@x.example')).toBeNull();
    expect(oneAddressIn('A@x.example a@x.example')).toBe('a@x.example');
  });
});

describe('a participant', () => {
  it('has no name that is an address', () => {
    expect(makeParticipant('ceo@x.example', 'mallory@evil.example').name).toBeNull();
    expect(makeParticipant('  Ida\n Holm ', 'Ida@X.example')).toEqual({
      name: 'Ida Holm',
      address: 'ida@x.example',
      id: null,
    });
  });

  it('stands once, with a name where one was shown', () => {
    const people = [
      makeParticipant(null, 'a@x.example'),
      makeParticipant('A', 'a@x.example'),
      makeParticipant('A', null),
    ];
    expect(eachOnce(people).map(shown)).toEqual(['A <a@x.example>', 'A <->']);
  });

  it('is the user by address, and by name only where nothing else is shown', () => {
    const own = [makeParticipant('Ida', 'ida@x.example')];
    const people = [
      makeParticipant('me', 'IDA@x.example'),
      makeParticipant('Ida', null),
      makeParticipant('Ida', 'other@x.example'),
      makeParticipant('Bob', null),
    ];
    expect(withoutSelf(people, own).map(shown)).toEqual(['Ida <other@x.example>', 'Bob <->']);
  });
});
