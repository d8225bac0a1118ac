import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { savePerson } from '@/utils/store/people';
import { saveSettings } from '@/utils/store/settings';
import { listenToMenus } from './menus';

const carol = { name: 'C. Klein', address: 'carol@office.example', id: null };
const bob = { name: 'Bob', address: 'bob@office.example', id: null };

type Clicked = (click: { menuItemId: string; selectionText?: string }, tab?: { id: number }) => void;

function browserShowing(participants: object[] | null, self: object | null = null) {
  let clicked: Clicked = () => undefined;
  const openPopup = vi.fn(async () => undefined);
  Object.assign(browser, {
    contextMenus: { onClicked: { addListener: (listener: Clicked) => (clicked = listener) } },
    action: { openPopup },
  });
  const report = participants && {
    snapshot: { self, conversation: { participants }, drafts: [] },
    cues: [],
    focused: null,
  };
  browser.tabs.sendMessage = vi.fn(async () => (report ? { value: report } : undefined)) as never;
  listenToMenus();
  return { click: (...args: Parameters<Clicked>) => clicked(...args), openPopup };
}

const quickNote = async () => (await browser.storage.local.get('quick-note'))['quick-note'] ?? null;

beforeEach(freshStore);

describe('"Remember this about ..."', () => {
  it.each([
    ['the one person of the conversation', [carol], 'Carol Klein'],
    ['nobody yet where there are several', [carol, bob], null],
    ['nobody yet where the one is not kept', [bob], null],
    ['nobody yet on a page where we are not', null, null],
  ])('puts the selected words into the quick note, for %s', async (_whom, participants, name) => {
    await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
    const { click, openPopup } = browserShowing(participants);
    click({ menuItemId: 'remember', selectionText: 'prefers mornings' }, { id: 3 });
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
    expect(await quickNote()).toMatchObject({ text: 'prefers mornings', person: name && { name } });
  });

  it.each([
    ['home@office.example', null],
    ['desk@office.example', { name: 'Carol Klein' }],
  ])('on a page of %s keeps off who is of the other side', async (address, person) => {
    await saveSettings({ sides: { 'home@office.example': 'private', 'desk@office.example': 'work' } });
    await savePerson(fakeForm({ identities: ['carol@office.example'], details: { side: 'work' } }), press());
    const { click, openPopup } = browserShowing([carol], { name: null, address, id: null });
    click({ menuItemId: 'remember', selectionText: 'prefers mornings' }, { id: 3 });
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
    expect(await quickNote()).toMatchObject({ text: 'prefers mornings', person });
  });

  it('puts the selected words below a note that was being typed', async () => {
    const bobKept = { id: 'b', name: 'Bob' };
    await browser.storage.local.set({ 'quick-note': { text: 'likes tea', person: bobKept, at: 1 } });
    const { click, openPopup } = browserShowing([carol]);
    click({ menuItemId: 'remember', selectionText: 'prefers mornings' }, { id: 3 });
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
    expect(await quickNote()).toMatchObject({ text: 'likes tea\nprefers mornings', person: bobKept });
  });

  it('keeps the words where the popup cannot be opened', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { click, openPopup } = browserShowing(null);
    openPopup.mockRejectedValue(new Error('no window'));
    click({ menuItemId: 'remember', selectionText: 'prefers mornings' });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(await quickNote()).toMatchObject({ text: 'prefers mornings', person: null });
    expect(JSON.stringify(told.mock.calls)).not.toContain('mornings');
    told.mockRestore();
  });

  it('does nothing for another entry', async () => {
    const { click } = browserShowing([carol]);
    click({ menuItemId: 'other', selectionText: 'prefers mornings' }, { id: 3 });
    expect(await quickNote()).toBeNull();
  });
});
