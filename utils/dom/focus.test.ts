// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { focusedField } from './focus';

const focus = (html: string, selector: string): string | null => {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return focusedField(document)?.id ?? null;
};

describe('the field that takes the typing', () => {
  it.each([
    ['a textarea', '<textarea id="a"></textarea>', '#a', 'a'],
    ['a text input', '<input id="a">', '#a', 'a'],
    ['no password', '<input id="a" type="password">', '#a', null],
    ['no button', '<button id="a"></button>', '#a', null],
    ['a rich field', '<div id="a" contenteditable="true" tabindex="0"></div>', '#a', 'a'],
    [
      'the host, not a part of it',
      '<div id="a" contenteditable="true"><p id="b" contenteditable="true" tabindex="0"></p></div>',
      '#b',
      'a',
    ],
    ['nothing', '<p id="a"></p>', '#a', null],
  ])('is %s', (_, html, selector, id) => {
    expect(focus(html, selector)).toBe(id);
  });

  it('is found in a frame', () => {
    document.body.innerHTML = '<iframe tabindex="0"></iframe>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = '<textarea id="in"></textarea>';
    document.querySelector('iframe')?.focus();
    inner.querySelector('textarea')?.focus();
    expect(focusedField(document)?.id).toBe('in');
  });

  it('is found in an open shadow root', () => {
    document.body.innerHTML = '<section></section>';
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('textarea'), { id: 'in' }));
    root?.querySelector('textarea')?.focus();
    expect(focusedField(document)?.id).toBe('in');
  });
});
