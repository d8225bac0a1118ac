import { describe, expect, it } from 'vitest';
import { kindOf, type Sender } from './sender';

const chromium = { id: 'abcd', root: 'chrome-extension://abcd/' };
const firefox = { id: 'attune@attune.example', root: 'moz-extension://0f0f-aa/' };
const tab = { id: 7 };
const mail = {
  id: 'abcd',
  url: 'https://mail.office.example/inbox',
  origin: 'https://mail.office.example',
  tab,
  frameId: 0,
};

const cases: [what: string, sender: Sender, own: typeof chromium, kind: string][] = [
  [
    'our popup',
    { id: 'abcd', url: 'chrome-extension://abcd/popup.html', origin: 'chrome-extension://abcd' },
    chromium,
    'view',
  ],
  [
    'our page in Firefox, which states no origin',
    { id: firefox.id, url: 'moz-extension://0f0f-aa/options.html' },
    firefox,
    'view',
  ],
  [
    'our sidebar in the iframe of a page',
    {
      id: 'abcd',
      url: 'chrome-extension://abcd/sidebar.html?tab=7',
      origin: 'chrome-extension://abcd',
      tab,
      frameId: 4,
    },
    chromium,
    'view',
  ],
  ['our content script at the top of a page', mail, chromium, 'frame'],
  ['our content script without a stated origin', { ...mail, origin: undefined }, chromium, 'frame'],
  ['our content script in a frame of a page', { ...mail, frameId: 3 }, chromium, 'frame'],
  ['a content script of no known frame', { ...mail, frameId: undefined }, chromium, 'stranger'],
  ['a sandboxed page', { ...mail, origin: 'null' }, chromium, 'stranger'],
  ['an origin that disagrees with the address', { ...mail, origin: 'chrome-extension://abcd' }, chromium, 'stranger'],
  ['a page that disagrees with its origin', { ...mail, url: 'chrome-extension://abcd/x.html' }, chromium, 'stranger'],
  ['another extension', { ...mail, id: 'efgh', url: 'chrome-extension://efgh/popup.html' }, chromium, 'stranger'],
  [
    'another extension that claims our address',
    { id: 'efgh', url: 'chrome-extension://abcd/popup.html' },
    chromium,
    'stranger',
  ],
  [
    'our address as the start of a host',
    { id: 'abcd', url: 'chrome-extension://abcd.evil.example/' },
    chromium,
    'stranger',
  ],
  [
    'our address as a user name',
    { id: 'abcd', url: 'https://chrome-extension:abcd@evil.example/', frameId: 0 },
    chromium,
    'stranger',
  ],
  ['no address', { id: 'abcd', tab, frameId: 0 }, chromium, 'stranger'],
  ['no id', { url: 'chrome-extension://abcd/popup.html' }, chromium, 'stranger'],
  ['nothing at all', {}, chromium, 'stranger'],
  ['a file', { id: 'abcd', url: 'file:///home/me/page.html', tab, frameId: 0 }, chromium, 'stranger'],
  ['a data page', { id: 'abcd', url: 'data:text/html,x', tab, frameId: 0 }, chromium, 'stranger'],
  [
    'a blob of a page',
    { id: 'abcd', url: 'blob:https://mail.office.example/1', tab, frameId: 0 },
    chromium,
    'stranger',
  ],
  ['a content script without a tab', { ...mail, tab: undefined }, chromium, 'stranger'],
];

describe('kindOf', () => {
  it.each(cases)('takes %s for what it is', (_what, sender, own, kind) => {
    expect(kindOf(sender, own).kind).toBe(kind);
  });
  it('tells the tab, the frame and the address of a content script', () => {
    expect(kindOf(mail, chromium)).toEqual({ kind: 'frame', tab: 7, frame: 0, url: mail.url });
  });
});
