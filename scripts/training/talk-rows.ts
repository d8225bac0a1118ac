import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edgeKinds } from '@/utils/checks/tone/reader-weights-format';
import type { EdgeKind } from '@/utils/checks/types';

/** What a sentence of a message does to somebody who is spoken of, or to its reader. */
export const talkLabels = ['verdict', 'hearsay', 'private', ...edgeKinds, 'none'] as const;
type TalkLabel = (typeof talkLabels)[number];

/** A sentence of a message of our own. */
export interface TalkRow {
  /** Sentences of one message stay in one fold. */
  group: string;
  label: TalkLabel;
  text: string;
}

const isLabel = (word: string): word is TalkLabel => (talkLabels as readonly string[]).includes(word);

/** All messages of `*.txt` in a folder: a line is a label and a sentence parted by a tab, and a blank line parts messages. */
export function readTalk(folder: string): TalkRow[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const messages = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/);
    return messages.flatMap((message, at) =>
      message.split('\n').flatMap((line): TalkRow[] => {
        if (line.trim() === '') return [];
        const [label = '', text = '', ...rest] = line.split('\t');
        if (!isLabel(label) || !text || rest.length > 0)
          throw new Error(`${file}, message ${at + 1}: not a row: ${line}`);
        return [{ group: `${file}:${at}`, label, text }];
      }),
    );
  });
}

/** Of a label: whether it is about the reader, not about somebody who is spoken of. */
export const isEdge = (label: string): label is EdgeKind => (edgeKinds as readonly string[]).includes(label);
