import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from '@/utils/checks/tone/weights-format';
import { packWeights } from './training/pack-weights';
import { readerTexts } from './training/reader-corpus';
import { learnReader, readerCourse } from './training/reader-recipe';
import { learn, learntTexts, prepare, sizes } from './training/recipe';
import { talkTexts } from './training/talk-corpus';
import { learnTalk, talkVectors } from './training/talk-recipe';
import { hasLabelled } from './training/texts';
import { trainWords } from './training/words-file';
import { printFolds } from './training/words-folds';

const folder = join(import.meta.dirname, '../utils/checks/tone');

function write(file: string, type: string, from: string, name: string, packed: object): void {
  const source = `import type { ${type} } from './${from}';\n\n/** Made by \`npm run train\`; never edited by hand. */\nexport const ${name}: ${type} = ${JSON.stringify(packed)};\n`;
  writeFileSync(join(folder, file), source);
  console.error(`${file}: ${source.length} bytes of weights`);
}

/** The same texts give the same files, byte for byte. */
async function train(): Promise<void> {
  const texts = learntTexts();
  const tone = packWeights(
    learn(await prepare(texts), () => true),
    sizes,
  );
  write('weights.ts', 'PackedWeights', 'weights-format', 'toneWeights', tone);
  const talk = talkTexts();
  // How rare a word is, and the lexicon, are those of the tone model.
  const learnt = learnTalk(talk, unpack(tone), await talkVectors(talk));
  write('talk-weights.ts', 'PackedTalk', 'talk-weights-format', 'talkWeights', learnt);
  const reader = readerTexts();
  const course = readerCourse(reader, unpack(tone));
  write('reader-weights.ts', 'PackedReader', 'reader-weights-format', 'readerWeights', learnReader(course));
  console.error(
    `${texts.length} texts of tone, ${talk.length} sentences of talk, ${reader.length} texts of tone to the reader`,
  );
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
