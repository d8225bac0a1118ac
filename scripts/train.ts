import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWeights } from './training/pack-weights';
import { learn, learntTexts, prepare, sizes } from './training/recipe';
import { hasLabelled } from './training/texts';
import { trainWords } from './training/words-file';
import { printFolds } from './training/words-folds';

const file = join(import.meta.dirname, '../utils/checks/tone/weights.ts');

/** The same texts give the same file, byte for byte. */
async function train(): Promise<void> {
  const texts = learntTexts();
  const packed = packWeights(
    learn(await prepare(texts), () => true),
    sizes,
  );
  const source = `import type { PackedWeights } from './weights-format';\n\n/** Made by \`npm run train\`; never edited by hand. */\nexport const toneWeights: PackedWeights = ${JSON.stringify(packed)};\n`;
  writeFileSync(file, source);
  console.error(`${texts.length} texts, ${source.length} bytes of weights`);
}

async function trainAll(): Promise<void> {
  trainWords();
  if (hasLabelled()) return train();
  console.error('The labelled texts are not here (ATTUNE_DATA), so the tone was not learnt.');
  process.exitCode = 2;
}

const [task] = process.argv.slice(2);
if (task === 'folds') printFolds();
else if (task === 'words') trainWords();
else await trainAll();
