import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Literals } from '@/utils/scrub/vocabulary';

const root = join(import.meta.dirname, '..');

/** Stands where a value is put in at run time, which is nobody's to know here. */
const gap = '\u0000';

const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const text = String.raw`'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|\`((?:\\.|[^\`\\])*)\``;
/** After these signs a slash begins a pattern and no division. */
const pattern = String.raw`(?<=[=(,:!&|?[{};\s])\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[a-z]*`;

const withGaps = (template: string): string => template.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, gap);

function literalsIn(code: string): Literals {
  const found = [...code.matchAll(new RegExp(`${comment}|${text}|${pattern}`, 'g'))];
  return {
    strings: found.flatMap(([, single, double, template]) => single ?? double ?? (template ? withGaps(template) : [])),
    patterns: found.flatMap(([, , , , body]) => body ?? []),
  };
}

const read = (folder: string): Literals[] =>
  globSync(`${folder}/*.ts`, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
    .map((path) => literalsIn(readFileSync(join(root, path), 'utf8').replace(/^import [\s\S]*?;$/gm, '')));

/** Every text and pattern that stands in the code which reads pages: what a scrubbed report may keep of a page. */
export function siteLiterals(): Literals {
  const sites = read('utils/sites');
  // Patterns of `utils/dom` hold words of many languages, by which quotes begin.
  const strings = [...sites, ...read('utils/dom')].flatMap((each) => each.strings);
  return { strings: [...new Set(strings)], patterns: [...new Set(sites.flatMap((each) => each.patterns))] };
}
