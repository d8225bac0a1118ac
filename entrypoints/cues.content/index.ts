import { defineContentScript } from '#imports';
import { documentsFrom } from '@/utils/dom/frames';
import { eraseLeftMarks } from '@/utils/dom/marks';
import { removeLeftDocks } from './dock';
import { shared } from './shared';
import { start } from './start';

export default defineContentScript({
  // Registered at run time, for the hosts that the user granted.
  registration: 'runtime',
  matches: [],
  main() {
    // Frames of the same origin are read from the top one; one pill and one sidebar a page are enough.
    if (window.top !== window) return;
    shared.attuneLife?.abort();
    const life = new AbortController();
    shared.attuneLife = life;
    removeLeftDocks(document);
    for (const each of documentsFrom(document)) eraseLeftMarks(each);
    start(life.signal, () => life.abort());
  },
});
