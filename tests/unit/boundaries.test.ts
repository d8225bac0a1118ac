import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Folder -> what it may import from this project, beside itself. `utils/words/types` holds types alone. */
const allowed: Record<string, string[]> = {
  'utils/words': [],
  'utils/text': [],
  'utils/conversation': ['utils/text'],
  'utils/people': ['utils/text', 'utils/conversation'],
  'utils/hours': ['utils/text', 'utils/conversation', 'utils/people'],
  'utils/capture': ['utils/text', 'utils/conversation', 'utils/people', 'utils/hours'],
  'utils/templates': ['utils/text', 'utils/conversation', 'utils/people'],
  'utils/checks': ['utils/text', 'utils/conversation', 'utils/people', 'utils/hours', 'utils/templates'],
  'utils/cues': ['utils/text', 'utils/conversation', 'utils/people', 'utils/hours', 'utils/templates', 'utils/checks'],
  'utils/records': [
    'utils/text',
    'utils/conversation',
    'utils/people',
    'utils/hours',
    'utils/templates',
    'utils/checks',
    'utils/cues',
  ],
  'utils/transfer': ['utils/text', 'utils/conversation', 'utils/people', 'utils/records'],
  'utils/cards': ['utils/text', 'utils/conversation', 'utils/people', 'utils/hours', 'utils/records', 'utils/transfer'],
  'utils/dom': ['utils/text', 'utils/conversation'],
  'utils/sites': ['utils/text', 'utils/conversation', 'utils/dom'],
  'utils/editors': ['utils/text', 'utils/conversation', 'utils/dom'],
  'utils/scrub': ['utils/conversation', 'utils/dom'],
  'utils/platform': [],
  'utils/messages': [
    'utils/text',
    'utils/conversation',
    'utils/people',
    'utils/hours',
    'utils/templates',
    'utils/checks',
    'utils/cues',
    'utils/records',
    'utils/transfer',
    'utils/cards',
    'utils/platform',
  ],
  'utils/store': [
    'utils/text',
    'utils/conversation',
    'utils/people',
    'utils/hours',
    'utils/templates',
    'utils/checks',
    'utils/cues',
    'utils/records',
    'utils/transfer',
    'utils/cards',
    'utils/messages',
    'utils/platform',
  ],
  components: [
    'utils/text',
    'utils/conversation',
    'utils/people',
    'utils/hours',
    'utils/capture',
    'utils/templates',
    'utils/checks',
    'utils/cues',
    'utils/records',
    'utils/transfer',
    'utils/cards',
    'utils/messages',
    'utils/platform',
  ],
};

/** Package -> the only folder that may import it. */
const keptTo: Record<string, string> = {
  'webextension-polyfill': 'utils/platform',
  idb: 'utils/store',
  '@noble/hashes': 'utils/text',
  '@scure/base': 'utils/cards',
  canonicalize: 'utils/cards',
  minisearch: 'utils/people',
  qr: 'utils/cards',
  'ical.js': 'utils/transfer',
  papaparse: 'utils/transfer',
};

/** Unit folders: a unit never imports a sibling unit, only the folder's shared files. */
const units: Record<string, RegExp> = {
  'utils/checks':
    /^\.\/(absent-person|wrong-ear|praise-absent|harsh|blame|passive-aggressive|absolutes|shouting|impatience|sarcasm|complaint-no-proposal|over-apology|unclear-ask|unanswered-question|sharper-than-usual|same-words-thanks|outside-hours|wrong-channel|unfilled-blank|wrong-greeting)$/,
  'utils/sites':
    /\.\/(converse|element|fastmail|gmail|google-chat|linkedin|lounge|mattermost|outlook|proton|rocketchat|roundcube|slack|sogo|teams|yahoo|zoho|zulip)$/,
  'utils/editors':
    /\.\/(textarea|contenteditable|tinymce|roosterjs|quill|ckeditor4|ckeditor5|lexical|prosemirror|draft-js|slate)$/,
  'components/people-page': /^\.\/(charter|everyone|files|kept|merge|my-card|person|remember|review|take-card)$/,
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );

const files = ['utils', 'components', 'entrypoints'].flatMap(filesUnder);
const folderOf = (file: string) => Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`));

function againstKeeper(file: string, path: string): string | undefined {
  const home = Object.entries(keptTo).find(([name]) => path === name || path.startsWith(`${name}/`))?.[1];
  return home && !file.startsWith(`${home}/`) ? `${file}: ${path} is kept to ${home}` : undefined;
}

function againstSibling(file: string, path: string): string | undefined {
  const sibling = Object.entries(units).some(([folder, unit]) => file.startsWith(`${folder}/`) && unit.test(path));
  return sibling && !file.endsWith('/index.ts') ? `${file}: unit imports sibling unit ${path}` : undefined;
}

function againstDirection(file: string, path: string): string | undefined {
  if (path.startsWith('../')) return `${file}: ${path} climbs; write @/...`;
  const folder = folderOf(file);
  const target = path.startsWith('@/') ? folderOf(`${path.slice(2)}/`) : undefined;
  if (!folder || !target || target === folder || target === 'utils/words') return undefined;
  return allowed[folder]?.includes(target) ? undefined : `${file}: ${path} is against the direction`;
}

const breaches = (file: string): string[] =>
  importsOf(file).flatMap((path) =>
    [againstKeeper, againstSibling, againstDirection].flatMap((rule) => rule(file, path) ?? []),
  );

describe('boundaries', () => {
  it('sees the imports it judges', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(importsOf('utils/checks/types.ts')).toContain('@/utils/conversation/types');
  });
  it('has no import against the direction of layers', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });
});
