import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '@/tests/harness/build';
import type { BrowserKind } from '@/tests/harness/types';

interface BuiltManifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  omnibox?: { keyword: string };
  commands: Record<string, { suggested_key?: { default: string; mac?: string } }>;
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_security_policy: { extension_pages: string };
  content_scripts?: unknown[];
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { data_collection_permissions: object; strict_min_version: string } };
  minimum_chrome_version?: string;
}

function readBuilt(browser: BrowserKind): BuiltManifest {
  const file = join(builtFolder(browser), 'manifest.json');
  if (!existsSync(file)) throw new Error(`Nothing is built for ${browser}: run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const browsers: BrowserKind[] = ['chromium', 'firefox'];
const ours = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'];

/** Keys that Chromium keeps for itself: a command that suggests one gets none, without a word. */
const takenInChromium = ['A', 'B', 'I', 'N', 'T'].map((key) => `Alt+Shift+${key}`);

describe.each(browsers)('the built manifest for %s', (browser) => {
  const manifest = readBuilt(browser);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('requires no host and names no page to run on', () => {
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('asks for exactly these permissions', () => {
    expect(manifest.permissions).toEqual(browser === 'chromium' ? [...ours, 'sidePanel'] : ours);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('lets its pages load nothing but its own files, and connect to nobody', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
        const [name, ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
    });
  });

  it('shows pages the sidebar and nothing else', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['sidebar.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'chromium' ? { use_dynamic_url: true } : {}),
      },
    ]);
  });

  it('suggests at most four keys, none twice and none that Chromium keeps', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key: key }) => (key ? [key.default] : []));
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => takenInChromium.includes(key))).toEqual([]);
    expect(manifest.commands['insert-gratitude']?.suggested_key?.default).toBe('Alt+Shift+G');
  });

  it('listens in the address bar behind one short word', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'at' });
  });

  it('runs one background file', () => {
    const { service_worker: worker, scripts } = manifest.background;
    expect(browser === 'chromium' ? worker : scripts?.join()).toBe('background.js');
  });

  it('starts only where Temporal is native', () => {
    const oldest = manifest.minimum_chrome_version ?? manifest.browser_specific_settings?.gecko.strict_min_version;
    expect(oldest).toBe(browser === 'chromium' ? '144' : '140.0');
  });
});

describe('the built manifest for firefox', () => {
  it('declares that no data is collected', () => {
    expect(readBuilt('firefox').browser_specific_settings?.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});
