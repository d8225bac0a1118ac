// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressesShown, oneAddressShown, wordNodes } from './shown-words';

const shown = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};

describe('addresses are read node by node', () => {
  it.each([
    ['one alone', '<b>Eva.Lind@atelier.example</b>', ['eva.lind@atelier.example']],
    ['two apart', '<b>eva@atelier.example</b>, <b>rui@kunde.example</b>', ['eva@atelier.example', 'rui@kunde.example']],
    ['what neighbours give together is nobody', '<b>buero@atelier.example</b><b>Eva Lind</b>', []],
    ['a part of one is nobody', 'eva@atelier<b>.example</b>', []],
    ['a name before an address is no part of it', '<b>Eva</b><b>eva@atelier.example</b>', []],
  ])('%s', (_, html, addresses) => {
    expect(addressesShown(shown(html))).toEqual(addresses);
  });

  it('one of several is none', () => {
    expect(oneAddressShown(shown('a@x.example b@x.example'))).toBeNull();
  });
});

it('words are given by node, without what has no width and what is skipped', () => {
  const element = shown('<b>Noor</b>\u200B<i>skipped</i> and 3 others');
  expect(wordNodes(element, (each) => each.localName === 'i')).toEqual(['Noor', 'and 3 others']);
});
