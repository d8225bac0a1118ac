import type { FileProblem } from './types';

export type FileText = { ok: true; text: string; encoding: string } | { ok: false; problem: FileProblem };

/** A hundred thousand people of our own take about half of it. */
export const largestFile = 50 * 1024 * 1024;

/** How much is looked at to tell an encoding that has no mark. */
const sample = 4_096;

const marks: { encoding: string; bytes: number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Share of zero bytes among every second one. Half of what is written in Latin letters is zero in UTF-16. */
function zeros(bytes: Uint8Array, from: 0 | 1): number {
  const every = bytes.subarray(0, sample).filter((_byte, at) => at % 2 === from);
  return every.length === 0 ? 0 : every.filter((byte) => byte === 0).length / every.length;
}

function unmarked(bytes: Uint8Array): string | null {
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (odd > 0.3 && even < 0.1) return 'utf-16le';
  if (even > 0.3 && odd < 0.1) return 'utf-16be';
  return even + odd > 0 ? null : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A file's bytes as text: by its mark, else UTF-16 where every second byte is zero, else UTF-8, and what is no UTF-8 was
 * written by an older Windows program. What holds zeros otherwise is no text.
 */
export function textOf(bytes: Uint8Array): FileText {
  if (bytes.length > largestFile) return { ok: false, problem: 'large' };
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.encoding ?? unmarked(bytes);
  if (!encoding) return { ok: false, problem: 'binary' };
  const text = decoded(bytes, encoding);
  if (text !== null) return { ok: true, text, encoding };
  if (encoding !== 'utf-8' || marked) return { ok: false, problem: 'binary' };
  return { ok: true, text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}
