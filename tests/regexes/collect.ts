import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '../..');

export interface Pattern {
  /** File and line, or the file that built it. */
  at: string;
  source: string;
  flags: string;
}

interface Found {
  literals: Pattern[];
  /** Places where a pattern is built from parts. */
  built: string[];
}

const shippedFiles = (): string[] =>
  ['utils', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: Node & { name?: string };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node of a syntax tree. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) yield* nodesOf(part);
}

const isBuilding = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && callee?.type === 'Identifier' && callee.name === 'RegExp';

function readFile(path: string, found: Found): void {
  const text = readFileSync(join(root, path), 'utf8');
  for (const node of nodesOf(parseSync(path, text).program)) {
    const at = `${path}:${text.slice(0, node.start).split('\n').length}`;
    if (node.regex) found.literals.push({ at, source: node.regex.pattern, flags: node.regex.flags });
    else if (isBuilding(node)) found.built.push(at);
  }
}

/** Every regular expression written in shipped code, by its syntax tree, and where others are built. */
export function patternsInCode(): Found {
  const found: Found = { literals: [], built: [] };
  for (const path of shippedFiles()) readFile(path, found);
  return found;
}
