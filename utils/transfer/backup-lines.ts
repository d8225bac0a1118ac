import {
  type BackupProblem,
  type BackupRecord,
  type BackupStore,
  backupStores,
  largest,
  readBackup,
} from './backup-file';

/** Of one line, which is one record: notes hold 100,000 characters, and a merge all that was kept of somebody. */
const longestLine = 8 * 1024 * 1024;
const longestHead = 1_000;
/** Some thousands of records a time: enough to be quick, few enough to be sent in a message. */
const batch = 2_000;
const batchLength = 4 * 1024 * 1024;

/** Why a backup is refused; what was read of it before is not to be kept. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface BackupBatch {
  made: string;
  records: BackupRecord[];
}

const head = /^\{"format":"attune-backup","version":\d{1,6},"made":"[^"\\]{1,40}","records":\{"([a-z-]{1,20})":\[$/;
const between = /^\],"([a-z-]{1,20})":\[$/;

const isStore = (name: string | undefined): name is BackupStore => backupStores.some((store) => store === name);

/**
 * A backup with one record a line, read as it comes. Each batch is judged as a small backup of its own, by the head of the
 * file: nothing is trusted that a whole file would not be trusted with.
 */
class LineReader {
  private opening = '';
  private store: BackupStore | null = null;
  private lines: string[] = [];
  private length = 0;
  private over = false;

  *take(line: string): Generator<BackupBatch> {
    if (line === '' && this.over) return;
    if (this.over) throw new BackupRefused('shape');
    const [next] = [this.opening === '' ? head.exec(line) : between.exec(line)];
    if (next || line === ']}}') {
      yield* this.flush();
      this.enter(line, next?.[1]);
    } else {
      this.lines.push(line.replace(/,$/, ''));
      this.length += line.length;
      if (this.lines.length >= batch || this.length >= batchLength) yield* this.flush();
    }
  }

  end(): void {
    if (!this.over) throw new BackupRefused('shape');
  }

  private enter(line: string, name: string | undefined): void {
    if (this.opening === '') this.opening = line.slice(0, line.indexOf('"records":{') + '"records":{'.length);
    this.over = line === ']}}';
    if (!this.over && !isStore(name)) throw new BackupRefused('shape');
    this.store = isStore(name) ? name : null;
  }

  private *flush(): Generator<BackupBatch> {
    if (this.lines.length === 0) return;
    const read = readBackup(`${this.opening}"${this.store}":[${this.lines.join()}]}}`);
    this.lines = [];
    this.length = 0;
    if (!read.ok) throw new BackupRefused(read.problem);
    yield { made: read.made, records: read.records };
  }
}

/** Lines of a text that comes in pieces. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest.push(first);
    length += first.length;
    if (length > longestLine) throw new BackupRefused('large');
    for (const next of others) {
      yield rest.join('');
      rest = [next];
      length = next.length;
    }
  }
  yield rest.join('');
}

async function* readLines(first: string, lines: AsyncGenerator<string>): AsyncGenerator<BackupBatch> {
  const reader = new LineReader();
  yield* reader.take(first);
  for await (const line of lines) yield* reader.take(line);
  reader.end();
}

/** What was written by hand, by another program, or by Attune before there were lines. */
async function* readWhole(first: string, pieces: AsyncIterable<string>): AsyncGenerator<BackupBatch> {
  const texts = [first];
  let length = first.length;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > largest) throw new BackupRefused('large');
    texts.push(piece);
  }
  const read = readBackup(texts.join(''));
  if (!read.ok) throw new BackupRefused(read.problem);
  yield { made: read.made, records: read.records };
}

/**
 * A backup of any size, batch by batch; throws `BackupRefused`. What was read before that must not be kept, which is why
 * batches are put aside (`stageRestore`) till the last is there.
 */
export async function* readBackupPieces(pieces: AsyncIterable<string>): AsyncGenerator<BackupBatch> {
  const all = pieces[Symbol.asyncIterator]();
  const rest = { [Symbol.asyncIterator]: () => all };
  let start = '';
  for (let next = await all.next(); !next.done; next = await all.next()) {
    start += next.value;
    if (start.length > longestHead || start.includes('\n')) break;
  }
  const end = start.indexOf('\n');
  if (end < 0 || !head.test(start.slice(0, end))) return yield* readWhole(start, rest);
  const lines = linesOf(startingWith(start, rest));
  const { value: first = '' } = await lines.next();
  yield* readLines(String(first), lines);
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
