import { browser } from '@/utils/platform/browser';
import type { PeopleReading } from '@/utils/transfer/people-reading';

type Call = 'open' | 'start' | 'next' | 'plan';

/** `PeopleReading`, held by a worker of ours. */
export type RemoteReading = {
  [K in Call]: (...given: Parameters<PeopleReading[K]>) => Promise<ReturnType<PeopleReading[K]>>;
} & { close: () => void };

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

export function openReading(): RemoteReading {
  const worker = new Worker(browser.runtime.getURL('/reading.js'));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) call?.resolve(data.value as never);
    else call?.reject(new Error(data.failed));
  });
  worker.addEventListener('error', ({ message }) => failAll(new Error(message)));
  const ask =
    (call: Call) =>
    (given?: unknown): Promise<never> => {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        const handed = given instanceof Uint8Array ? [given.buffer as ArrayBuffer] : [];
        worker.postMessage({ id, call, given }, handed);
      });
    };
  return {
    open: ask('open'),
    start: ask('start'),
    next: ask('next'),
    plan: ask('plan'),
    close() {
      worker.terminate();
      failAll(new Error('closed'));
    },
  };
}
