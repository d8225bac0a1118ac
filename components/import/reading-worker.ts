import { PeopleReading } from '@/utils/transfer/people-reading';

/** Reads files of people beside the page, so that the page stays quick. It reaches neither page, store nor network. */
const reading = new PeopleReading();

addEventListener('message', ({ data }: MessageEvent<{ id: number; call: keyof PeopleReading; given: never }>) => {
  try {
    postMessage({ id: data.id, value: reading[data.call](data.given) });
  } catch (error) {
    postMessage({ id: data.id, failed: String(error) });
  }
});
