import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshStore } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { syncContentScripts } from './content-scripts';
import { isSiteOn, isSiteOnNow, patternsOn, siteStatuses } from './site-list';
import { switchSite } from './switch-site';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

/** A browser in which the user granted these patterns. */
function granting(...origins: string[]) {
  const scripts = new Map<string, Script>();
  const granted = new Set(origins);
  // Browsers take a moment, within which the next turn must not begin.
  const put = async ([script]: Script[]) => {
    await new Promise((resolve) => setTimeout(resolve));
    if (script) scripts.set(script.id, script);
  };
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins: asked }: { origins: string[] }) => asked.every((one) => granted.has(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: vi.fn(put),
      updateContentScripts: vi.fn(put),
      unregisterContentScripts: vi.fn(async () => scripts.clear()),
      executeScript: vi.fn(async () => []),
    },
  });
  browser.tabs.query = vi.fn(async () => []);
  return { scripts, granted };
}

const on = async () => (await siteStatuses()).filter((site) => site.on).map(({ id }) => id);
const gmail = 'https://mail.google.com/*';
const office = 'https://post.office.example/*';

beforeEach(freshStore);

describe('which sites are on', () => {
  it.each([
    ['none, from the start', [], []],
    ['one that was granted', [gmail], ['gmail']],
    ['one of which some hosts were granted', ['https://outlook.live.com/*'], ['outlook']],
    ['a host that was granted by itself', [office], [office]],
    ['none, by a grant of everything', ['https://*/*'], []],
  ])('%s', async (_what, granted, ids) => {
    granting(...granted);
    expect(await on()).toEqual(ids);
  });

  it.each([
    [[gmail], 'https://mail.google.com/mail/u/0/#inbox', true],
    [[gmail], 'http://mail.google.com/', false],
    [[gmail], 'https://mail.google.com.evil.example/', false],
    [[gmail], 'https://evil.example/?https://mail.google.com/', false],
    [[office], 'https://post.office.example:8443/?_task=mail', true],
    [['http://127.0.0.1:8025/*'], 'http://127.0.0.1:8025/', true],
    [[], 'https://mail.google.com/', false],
  ])('with %j, %s: %s', async (granted, url, expected) => {
    granting(...granted);
    expect(await isSiteOn(url)).toBe(expected);
    expect(isSiteOnNow(url)).toBe(expected);
  });

  it('a page without a known address is not one of ours', async () => {
    granting(gmail);
    await patternsOn();
    expect(isSiteOnNow(undefined)).toBe(false);
  });
});

describe('switching a site', () => {
  it('keeps the permission and remembers the host', async () => {
    const { scripts } = granting(office);
    await switchSite({ site: null, origins: [office], on: true });
    expect(scripts.get('cues')?.matches).toEqual([office]);
    await switchSite({ site: office, origins: [office], on: false });
    expect(await on()).toEqual([]);
    expect(scripts.size).toBe(0);
    expect((await siteStatuses()).map(({ id }) => id)).toContain(office);
    await switchSite({ site: office, origins: [office], on: true });
    expect(await on()).toEqual([office]);
  });

  it('starts in pages that are open already, unless it runs there', async () => {
    granting(gmail);
    browser.tabs.query = vi.fn(async () => [{ id: 1 }, { id: 2 }]) as never;
    browser.tabs.sendMessage = vi.fn(async (tab: number) => (tab === 1 ? { value: null } : undefined)) as never;
    await switchSite({ site: 'gmail', origins: [gmail], on: true });
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [gmail], discarded: false });
    expect(vi.mocked(browser.scripting.executeScript).mock.calls.map(([{ target }]) => target.tabId)).toEqual([2]);
  });
});

describe('the content script', () => {
  it('is registered for what is on, changed with it, and taken away', async () => {
    const { scripts, granted } = granting(gmail);
    await syncContentScripts();
    expect(scripts.get('cues')).toMatchObject({ matches: [gmail], js: ['/content-scripts/cues.js'] });
    granted.add(office);
    await syncContentScripts();
    expect(scripts.get('cues')?.matches).toEqual([gmail, office]);
    granted.clear();
    await syncContentScripts();
    expect(scripts.size).toBe(0);
  });

  it('runs in frames of other pages for what others frame, elsewhere at the top alone', async () => {
    const chat = 'https://chat.google.com/*';
    const { scripts } = granting(gmail, chat);
    await syncContentScripts();
    expect(scripts.get('cues')).toMatchObject({ matches: [gmail], allFrames: false });
    expect(scripts.get('cues-in-frames')).toMatchObject({ matches: [chat], allFrames: true });
  });

  it('is registered once, however many starts come at once', async () => {
    granting(gmail);
    await Promise.all([syncContentScripts(), syncContentScripts(), syncContentScripts()]);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(browser.scripting.updateContentScripts).not.toHaveBeenCalled();
  });
});
