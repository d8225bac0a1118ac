import { defineContentScript } from '#imports';
import { documentsFrom } from '@/utils/dom/frames';
import { eraseLeftMarks } from '@/utils/dom/marks';
import { isCutOff } from '@/utils/messages/frame-client';
import { removeLeftDocks } from './dock';
import { shared } from './shared';
import { start } from './start';

/** Whether the page around is of another origin, and so cannot be read from here, nor this from there. */
function isForeignFrame(): boolean {
  try {
    return !window.top?.document;
  } catch {
    return true;
  }
}

/** One run a page: a newer one takes the place of the one before it. */
function run(): void {
  shared.attuneLife?.abort();
  const life = new AbortController();
  shared.attuneLife = life;
  removeLeftDocks(document);
  for (const each of documentsFrom(document)) eraseLeftMarks(each);
  try {
    start({ signal: life.signal, end: () => life.abort(), anew: run });
  } catch (error) {
    life.abort();
    // An update in the very moment of the start: the newer version begins a run of its own.
    if (!isCutOff()) throw error;
  }
}

export default defineContentScript({
  // Registered at run time, for the hosts that the user granted.
  registration: 'runtime',
  matches: [],
  main() {
    // Frames of the same origin are read from the top one; what others frame is read where it is.
    if (window.top === window || isForeignFrame()) run();
  },
});
