import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds of the browser's own clock. */
  ts?: number;
  /** Microseconds of the processor that this thread had. */
  tdur?: number;
  args?: { name?: string };
}

const mark = 'attune: from here on';

/** A piece of work ended before this moment does not count. */
export const countFromHere = (view: Page): Promise<unknown> => view.evaluate((name) => performance.mark(name), mark);

export const startThreadTime = (view: Page): Promise<void> =>
  view.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });

/**
 * The longest pieces of work of the page's main thread since `countFromHere`, longest first: milliseconds the
 * processor gave to each. By the clock on the wall a piece lasts longer by whatever else the machine did meanwhile,
 * which `longtask` entries cannot tell apart.
 */
export async function stopThreadTime(view: Page): Promise<number[]> {
  const trace = await view.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const from = traceEvents.find(({ name }) => name === mark);
  if (!from?.ts) throw new Error('the trace of the browser does not hold the mark that was set');
  const begun = from.ts;
  return traceEvents
    .filter(({ pid, tid, ts = 0 }) => pid === from.pid && tid === from.tid && ts >= begun)
    .flatMap(({ name, tdur }) => (name.endsWith('RunTask') && tdur ? [tdur / 1000] : []))
    .sort((a, b) => b - a);
}
