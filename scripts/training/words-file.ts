import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnWords, wordsModels } from './words-recipe';

const file = join(import.meta.dirname, '../../utils/capture/learnt/weights.ts');

/** Learns what reads plain words from the rows of this project, and writes it; the same rows give the same file. */
export function trainWords(): void {
  const parts = wordsModels.map((model) => {
    const packed = learnWords(model, model.rows());
    return `export const ${model.name}Weights: PackedModel = ${JSON.stringify(packed)};\n`;
  });
  const source = `import type { PackedModel } from '@/utils/text/linear-model';\n\n// Made by \`npm run train\`; never edited by hand.\n${parts.join('')}`;
  writeFileSync(file, source);
  console.error(`${wordsModels.map(({ name }, at) => `${name} ${parts[at]?.length}`).join(', ')} bytes of weights`);
}
