import { describe, expect, it, vi } from 'vitest';
import { browser } from '@/utils/platform/browser';
import { callTab } from './tab-client';
import { type ServedTab, tabListener } from './tab-server';

const served: ServedTab = {
  reportNow: () => null,
  act: () => 'done',
  sayItToThem: () => null,
  insertTemplate: () => {
    throw new Error('no editor');
  },
  toggleSidebar: () => null,
  siteHere: () => ({ site: null }),
  leave: () => null,
  knowledgeChanged: () => null,
};
const background = { id: 'abcd' };
const ask = async (message: unknown, sender: object) => {
  const respond = vi.fn();
  const takes = tabListener(served, 'abcd')(message, sender, respond);
  if (takes) await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return takes ? respond.mock.calls[0]?.[0] : 'not taken';
};

describe('tabListener', () => {
  it.each([
    ['the background', { tabCall: 'act', query: {} }, background, { value: 'done' }],
    ['the background, about nothing', { tabCall: 'reportNow', query: {} }, background, { value: null }],
    ['the background, for what cannot be done', { tabCall: 'insertTemplate', query: {} }, background, {}],
    ['a script or page in a tab', { tabCall: 'act', query: {} }, { ...background, tab: { id: 1 } }, 'not taken'],
    ['another extension', { tabCall: 'act', query: {} }, { id: 'efgh' }, 'not taken'],
    ['a call that nobody knows', { tabCall: 'constructor', query: {} }, background, 'not taken'],
    ['a call for the background', { call: 'settings', query: {} }, background, 'not taken'],
  ])('answers %s as it may', async (_who, message, sender, answer) => {
    expect(await ask(message, sender)).toEqual(answer);
  });
});

describe('callTab', () => {
  it.each([
    ['a value', async () => ({ value: 'kept' }), { reached: true, value: 'kept' }],
    ['nothing', async () => undefined, { reached: false }],
    ['what could not be done', async () => ({}), { reached: false }],
    ['nobody there', async () => Promise.reject(new Error('Receiving end does not exist.')), { reached: false }],
  ])('tells %s', async (_what, answer, expected) => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(answer as never);
    expect(await callTab(3, 'act', { kind: 'close-sidebar' })).toEqual(expected);
    expect(send).toHaveBeenCalledWith(3, { tabCall: 'act', query: { kind: 'close-sidebar' } }, { frameId: 0 });
  });
});
