import type { linesFor } from '@/components/capture/meant-lines';

export type LineReader = typeof linesFor;

interface Lent {
  /** There once `line-reader.js` ran here. */
  attuneLineReader?: LineReader;
}

export const lent = globalThis as typeof globalThis & Lent;

declare function importScripts(file: string): void;

const file = '/line-reader.js';
const isWorker = typeof document === 'undefined';

/** A background that is a document, as in Firefox. */
const loadAsPage = () =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} did not load`)));
    document.head.append(script);
  });

/** A worker may load later only what it has loaded once while it was being installed (Service Workers, `importScripts`). */
export function keepLineReader(): void {
  if (isWorker) addEventListener('install', () => importScripts(file));
}

/** Letters that are typed while it loads wait for the same load. */
let loading: Promise<void> | undefined;
const loadOnce = (): Promise<void> => {
  loading ??= loadAsPage();
  return loading;
};

/** The grammar of quick notes: two thirds of the code, and of use here only while a line is typed, so no start waits for it. */
export async function lineReader(): Promise<LineReader> {
  if (!lent.attuneLineReader) await (isWorker ? importScripts(file) : loadOnce());
  if (!lent.attuneLineReader) throw new Error(`${file} gave nothing`);
  return lent.attuneLineReader;
}
