import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshStore, press } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { settings } from '@/utils/store/settings';
import { saveTemplate } from '@/utils/store/templates';
import { builtInTemplates } from '@/utils/templates/built-in';
import { listenToCommands } from './commands';
import { patternsOn } from './site-list';

const gmail = 'https://mail.google.com/*';
const onGmail = { id: 3, url: 'https://mail.google.com/mail/u/0/' };
const elsewhere = { id: 4 };

type Pressed = (command: string, tab?: { id: number; url?: string }) => void;

/** A browser in which Gmail is on; `answers` is what its content script says to a call. */
function browserWith(answers: Record<string, unknown>) {
  const sent: [tab: number, call: string, query: unknown][] = [];
  let pressed: Pressed = () => undefined;
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [gmail] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => one === gmail),
    },
    commands: { onCommand: { addListener: (listener: Pressed) => (pressed = listener) } },
    sidePanel: { open: vi.fn(async () => undefined) },
    action: { openPopup: vi.fn(async () => undefined) },
  });
  browser.tabs.sendMessage = (async (tab: number, { tabCall, query }: { tabCall: string; query: unknown }) => {
    sent.push([tab, tabCall, query]);
    return tab === onGmail.id && tabCall in answers ? { value: answers[tabCall] } : undefined;
  }) as typeof browser.tabs.sendMessage;
  listenToCommands(Promise.resolve());
  const { sidePanel, action } = browser as unknown as Record<string, Record<string, ReturnType<typeof vi.fn>>>;
  return {
    sent,
    press: (...args: Parameters<Pressed>) => pressed(...args),
    panel: sidePanel?.open,
    popup: action?.openPopup,
  };
}

const reporting = (language: string | null) => ({ snapshot: { drafts: [] }, cues: [], focused: null, language });

beforeEach(freshStore);

describe('insert-gratitude', () => {
  it.each([
    ['nothing that tells a language', null, 'gratitude-en-short'],
    ['an English draft', 'en', 'gratitude-en-short'],
    ['a German draft', 'de', 'gratitude-de-kurz'],
    ['a draft in a language without a template', 'fi', 'gratitude-en-short'],
  ])('inserts the template that fits %s', async (_what, draft, id) => {
    const { sent, press: pressKey } = browserWith({ reportNow: reporting(draft), insertTemplate: 'done' });
    pressKey('insert-gratitude', onGmail);
    await vi.waitFor(() => expect(sent.map(([, call]) => call)).toContain('insertTemplate'));
    const { text: expected, language } = builtInTemplates.find((one) => one.id === id) ?? expect.fail(id);
    expect(sent.at(-1)).toEqual([3, 'insertTemplate', { text: expected, language }]);
  });

  it('inserts the edited copy', async () => {
    await saveTemplate({ id: 'gratitude-en-short', name: 'Mine', language: 'en', text: 'Thanks!' }, press());
    const { sent, press: pressKey } = browserWith({ reportNow: null, insertTemplate: 'done' });
    pressKey('insert-gratitude', onGmail);
    await vi.waitFor(() => expect(sent.at(-1)).toEqual([3, 'insertTemplate', { text: 'Thanks!', language: 'en' }]));
  });

  it('opens the popup on a page where we are not', async () => {
    const { press: pressKey, popup } = browserWith({});
    pressKey('insert-gratitude', elsewhere);
    await vi.waitFor(() => expect(popup).toHaveBeenCalled());
  });
});

describe('open-sidebar', () => {
  it('toggles the sidebar where our content script runs', async () => {
    const { sent, press: pressKey, panel } = browserWith({ toggleSidebar: null });
    await patternsOn();
    pressKey('open-sidebar', onGmail);
    await vi.waitFor(() => expect(sent).toEqual([[3, 'toggleSidebar', {}]]));
    expect(panel).not.toHaveBeenCalled();
  });

  it("opens the browser's own panel elsewhere, in the very turn of the press", async () => {
    const { sent, press: pressKey, panel } = browserWith({});
    await patternsOn();
    pressKey('open-sidebar', elsewhere);
    // Nothing was awaited in between.
    expect(panel).toHaveBeenCalledWith({ tabId: 4 });
    expect(sent).toEqual([]);
  });

  it('opens the popup where the browser refuses the panel', async () => {
    const { press: pressKey, panel, popup } = browserWith({});
    panel?.mockRejectedValue(new Error('only in response to a user gesture'));
    await patternsOn();
    pressKey('open-sidebar', elsewhere);
    await vi.waitFor(() => expect(popup).toHaveBeenCalled());
  });
});

describe('blank-everything', () => {
  it('blanks, and at the second press shows again', async () => {
    const { press: pressKey } = browserWith({});
    pressKey('blank-everything', onGmail);
    await vi.waitFor(async () => expect((await settings()).blank).toBe(true));
    pressKey('blank-everything', onGmail);
    await vi.waitFor(async () => expect((await settings()).blank).toBe(false));
  });
});
