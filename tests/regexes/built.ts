import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pattern } from './collect';

const root = join(import.meta.dirname, '../..');

/** Where patterns are built when they are first needed: what needs them all. */
const needs: Record<string, (module: Record<string, unknown>) => void> = {
  'utils/text/passages.ts': ({ passagesIn }) => {
    if (typeof passagesIn === 'function') passagesIn('` > : “ „ « ‘ " \' <');
  },
};

/** A function that builds patterns for other files: they are evaluated with it. */
const builtFor: Record<string, readonly string[]> = {
  'utils/capture/facts/saying.ts': ['acquainted', 'manners', 'owed', 'plans', 'praised', 'skills'].map(
    (name) => `utils/capture/facts/${name}.ts`,
  ),
};

/** Each mark evaluates it once more. */
const evaluated = (path: string, mark: 'anew' | 'again') => import(`${pathToFileURL(join(root, path)).href}?${mark}`);

/** Evaluates a file anew and notes each pattern that it builds. */
export async function patternsBuiltIn(path: string): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Real = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    built.push({ at: path, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Real, {
    construct: (_, [source, flags]) => note(new Real(source, flags)),
    apply: (_, __, [source, flags]) => note(new Real(source, flags)),
  });
  try {
    const module = await evaluated(path, 'anew');
    needs[path]?.(module);
    for (const other of builtFor[path] ?? []) await evaluated(other, 'again');
  } finally {
    globalThis.RegExp = Real;
  }
  return built;
}
