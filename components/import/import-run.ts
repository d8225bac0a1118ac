import { createSignal } from 'solid-js';
import { failureOf } from '@/components/live/failure';
import { createLongWork, isCancelled } from '@/components/live/long-work';
import { offerUndo } from '@/components/live/submit';
import { showToast } from '@/components/ui/toast';
import { say } from '@/utils/platform/say';
import type { CsvMapping } from '@/utils/transfer/csv-headings';
import { largestFile } from '@/utils/transfer/file-text';
import { fileWords, leftOverWords } from '@/utils/transfer/file-words';
import type { OpenedFile, ReadAs } from '@/utils/transfer/people-reading';
import type { FileProblem, LeftOver } from '@/utils/transfer/types';
import { putRows } from './put-rows';
import { readRows } from './read-rows';
import { openReading, type RemoteReading } from './remote-reading';
import { createReview } from './review-state';

type Stage = 'choose' | 'columns' | 'reading' | 'review' | 'putting';
type Table = Extract<OpenedFile, { kind: 'csv' }>;

const today = (): string => Temporal.Now.plainDateISO().toString();

const noteWords = (): Record<LeftOver['what'], string> =>
  Object.fromEntries(Object.entries(leftOverWords).map(([what, key]) => [what, say(key)])) as Record<
    LeftOver['what'],
    string
  >;

const bytesOf = async (from: File | string): Promise<Uint8Array> =>
  typeof from === 'string' ? new TextEncoder().encode(from) : new Uint8Array(await from.arrayBuffer());

const isTooLarge = (from: File | string): boolean => (typeof from === 'string' ? from.length : from.size) > largestFile;

const signalOf = <T>(value: T) => {
  const [read, write] = createSignal<T>(value);
  return { read, write: (next: T) => void write(() => next) };
};

/** One import, from the file to what it did. */
export class ImportRun {
  readonly work = createLongWork();
  readonly review = createReview();
  private readonly stages = signalOf<Stage>('choose');
  private readonly problems = signalOf<string | undefined>(undefined);
  private readonly names = signalOf('');
  private readonly tables = signalOf<Table | undefined>(undefined);
  private readonly mappings = signalOf<CsvMapping>([]);
  private readonly notes = signalOf(false);
  private reading: RemoteReading | undefined;
  private rows = 0;
  private readonly onDone: () => void;

  readonly stage = this.stages.read;
  /** Why a file was not taken, in the user's words. */
  readonly problem = this.problems.read;
  /** The file's name; empty for what was pasted. */
  readonly name = this.names.read;
  readonly table = this.tables.read;
  readonly mapping = this.mappings.read;
  readonly setMapping = this.mappings.write;
  /** What a person has no field for is kept as a note. */
  readonly asNote = this.notes.read;

  constructor(onDone: () => void) {
    this.onDone = onDone;
  }

  async open(from: File | string): Promise<void> {
    this.startOver();
    if (isTooLarge(from)) return this.refuse(say(fileWords.large));
    this.names.write(typeof from === 'string' ? '' : from.name);
    this.stages.write('reading');
    const mine = openReading();
    this.reading = mine;
    try {
      await this.opened(await this.work.run(async () => mine.open(await bytesOf(from))));
    } catch {
      // Where another file was chosen meanwhile, this one is of no interest any more.
      if (mine === this.reading) this.refuseFile('unknown');
    }
  }

  /** All rows anew, by what the columns are said to be now. */
  async read(): Promise<void> {
    const mine = this.reading;
    if (!mine) return this.startOver();
    this.stages.write('reading');
    try {
      const planned = await this.work.run((watch) => readRows(mine, this.readAs(), this.rows, watch));
      if (planned.length === 0) return this.refuseFile('none');
      this.review.show(planned);
      this.stages.write('review');
    } catch (error) {
      if (mine === this.reading) this.readingEnded(error);
    }
  }

  async keepAsNote(on: boolean): Promise<void> {
    this.notes.write(on);
    await this.read();
  }

  async putIn(): Promise<void> {
    this.stages.write('putting');
    try {
      const { undo, added, changed, left } = await this.work.run((watch) => putRows(this.review.chosen(), watch));
      this.startOver();
      offerUndo(say('importUi.done', String(added), String(changed)), undo);
      if (left.length > 0) this.problems.write(say('importUi.left', left.slice(0, 20).join(', ')));
      this.onDone();
    } catch (error) {
      showToast({ text: failureOf(error).text });
      this.stages.write('review');
    }
  }

  /** What was chosen for the rows is lost with it: other columns make other rows. */
  back(): void {
    if (this.table()) this.stages.write('columns');
    else this.startOver();
  }

  /** While it reads: back to where the reading was started from. */
  stopReading(): void {
    if (this.table()) this.work.cancel();
    else this.startOver();
  }

  startOver(): void {
    this.reading?.close();
    this.reading = undefined;
    this.tables.write(undefined);
    this.problems.write(undefined);
    this.review.show([]);
    this.stages.write('choose');
  }

  private async opened(file: OpenedFile): Promise<void> {
    if (file.kind === 'none') return this.refuseFile(file.problem);
    this.rows = file.rows;
    if (file.kind === 'vcard') return this.read();
    this.tables.write(file);
    this.setMapping(file.guess.mapping);
    this.stages.write('columns');
  }

  private readAs(): ReadAs {
    const source = this.table()?.guess.source;
    const guess = source ? { source, mapping: this.mapping() } : null;
    return { today: today(), guess, leftOver: this.asNote() ? noteWords() : null };
  }

  private readingEnded(error: unknown): void {
    if (!isCancelled(error)) this.refuse(failureOf(error).text);
    else this.back();
  }

  private refuseFile(found: FileProblem): void {
    this.refuse(say(fileWords[found]));
  }

  private refuse(why: string): void {
    this.startOver();
    this.problems.write(why);
  }
}
