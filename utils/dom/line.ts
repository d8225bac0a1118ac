/** A stretch of a line whose characters stand one by one in the page. */
export interface Run {
  /** Where it begins in the line. */
  at: number;
  length: number;
  /** A text node; an element whose whole is meant (an emoji's picture); null: the native field itself. */
  source: Text | Element | null;
  /** Where it begins in the source. */
  from: number;
}

export interface Line {
  text: string;
  runs: Run[];
  /** Something that is not the user's own was cut between the line before and this one. */
  gap: boolean;
}

export const makeLine = (gap = false): Line => ({ text: '', runs: [], gap });

/** Characters without width that editors leave behind; joiners stay, as emoji and scripts need them. */
const dropped = /[\u00AD\u200B\u2060\uFEFF]+/g;
const wideSpaces = /[\u00A0\u2007\u202F]/g;

function addRun(line: Line, words: string, source: Run['source'], from: number): void {
  if (!words) return;
  const last = line.runs.at(-1);
  const goesOn = last?.source === source && last.from + last.length === from && !(source && 'localName' in source);
  if (last && goesOn) last.length += words.length;
  else line.runs.push({ at: line.text.length, length: words.length, source, from });
  line.text += words.replace(wideSpaces, ' ');
}

/** Adds words that stand at `from` in `source`, without what has no width. */
export function addWords(line: Line, words: string, source: Run['source'], from: number): void {
  if (words.search(dropped) < 0) {
    addRun(line, words, source, from);
    return;
  }
  let done = 0;
  for (const gone of words.matchAll(dropped)) {
    addRun(line, words.slice(done, gone.index), source, from + done);
    done = gone.index + gone[0].length;
  }
  addRun(line, words.slice(done), source, from + done);
}

/** The part of a line from `start` to `end`. */
export function partOf(line: Line, start: number, end: number, gap = line.gap): Line {
  const runs = line.runs.flatMap((run) => {
    const from = Math.max(start, run.at);
    const to = Math.min(end, run.at + run.length);
    return from < to ? [{ ...run, at: from - start, length: to - from, from: run.from + from - run.at }] : [];
  });
  return { text: line.text.slice(start, end), runs, gap };
}

export const isBlank = (line: Line | undefined): boolean => !line?.text.trim();
