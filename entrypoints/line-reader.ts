import { defineUnlistedScript } from '#imports';
import { linesFor } from '@/components/capture/meant-lines';
import { lent } from './background/line-reader';

/** Loaded by the background once a line is typed into the address bar. */
export default defineUnlistedScript(() => {
  lent.attuneLineReader = linesFor;
});
