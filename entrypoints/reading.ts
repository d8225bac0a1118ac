import { defineUnlistedScript } from '#imports';
import { PeopleReading } from '@/utils/transfer/people-reading';

interface Asked {
  id: number;
  call: keyof PeopleReading;
  given: never;
}

/** A worker that reads files of people beside the page, so that the page stays quick. It reaches neither page nor store. */
export default defineUnlistedScript(() => {
  const reading = new PeopleReading();
  addEventListener('message', ({ data: { id, call, given } }: MessageEvent<Asked>) => {
    try {
      postMessage({ id, value: reading[call](given) });
    } catch (error) {
      postMessage({ id, failed: String(error) });
    }
  });
});
