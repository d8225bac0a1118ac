import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface SourceFile {
  path: string;
  text: string;
}

function sources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !path.includes('node_modules'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

const shipped = sources('utils', 'components', 'entrypoints').filter(({ path }) => !/\.test\.tsx?$/.test(path));
const everything = [...sources('tests', 'scripts'), ...sources('utils', 'components', 'entrypoints')];

const lines = ({ text }: SourceFile) => text.trimEnd().split('\n').length;
const holding = (files: SourceFile[], pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Each rule: what it forbids in shipped code, and the files that may hold it with their reason. */
const forbidden: { what: string; pattern: RegExp; except?: string[] }[] = [
  { what: 'HTML from strings', pattern: /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write\(/ },
  { what: 'code from strings', pattern: /\beval\(|new Function\(/ },
  {
    what: 'a way to the network',
    pattern: /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/,
    // A script of our own package, which is all that the policy of the worker allows.
    except: ['entrypoints/background/line-reader.ts'],
  },
  { what: "the page's own storage", pattern: /\blocalStorage\b|\bsessionStorage\b|document\.cookie/ },
  {
    what: 'messages to the page',
    pattern: /\bpostMessage\(/,
    // Between a page of ours and a worker of ours, which has no page.
    except: ['entrypoints/reading.ts', 'components/import/remote-reading.ts'],
  },
  { what: 'switched-off checks of the tools', pattern: /biome-ignore|@ts-ignore|@ts-expect-error|\bas any\b|: any\b/ },
];

describe('house rules', () => {
  it.each(forbidden)('shipped code has no $what', ({ pattern, except = [] }) => {
    expect(holding(shipped, pattern).filter((path) => !except.includes(path))).toEqual([]);
  });

  it('no file is longer than 250 lines, and the median is at most 70', () => {
    expect(everything.filter((file) => lines(file) > 250).map(({ path }) => path)).toEqual([]);
    const sorted = shipped.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('names no path of a developer machine', () => {
    const own = 'tests/unit/house-rules.test.ts';
    const others = everything.filter(({ path }) => path !== own);
    expect(holding(others, /['"`(\s]\/(?:work|root|home)\//)).toEqual([]);
  });

  it('addresses in examples end in .example or .test', () => {
    const address = /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi;
    // One provider's rule for dots and plus signs can only be tried with that provider's names.
    const provider = ({ path }: SourceFile, found: string) =>
      path.startsWith('utils/people/') && /@(gmail|googlemail)\.com$/i.test(found);
    const real = everything.flatMap((file) =>
      [...file.text.matchAll(address)]
        .map(([found]) => found)
        .filter((found) => !/\.(example|test|local|invalid)$/i.test(found) && !provider(file, found))
        .map((found) => `${file.path}: ${found}`),
    );
    expect(real).toEqual([]);
  });
});
