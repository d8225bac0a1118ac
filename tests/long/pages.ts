import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from '@/tests/unit/sites/expectation';
import { cases } from '@/tests/unit/sites/page-changes';
import { readPage } from '@/tests/unit/sites/read-page';

export type SavedPage = (typeof cases)[number];

const folder = join(process.env.ATTUNE_DATA ?? '../shared', 'captures');

/** Real pages that were captured; none on a machine that has not got them. What nobody noted of one is as it is read unchanged. */
function captures(): SavedPage[] {
  const list = join(folder, 'expected.json');
  if (!existsSync(list)) return [];
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: Record<string, Expectation> };
  return Object.entries(files).map(([name, wanted]) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const read = JSON.parse(JSON.stringify(readPage(html, wanted.url))) as Expectation['expect'];
    return { name, html, wanted: { ...wanted, expect: { ...read, ...wanted.expect } } };
  });
}

/** Our own pages, those of the live clients saved from them, and the captures. */
export const savedPages: readonly SavedPage[] = [...cases, ...captures()];
