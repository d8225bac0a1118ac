import { readFileSync } from 'node:fs';
import { isForeign } from './pages';
import type { SeenRequest, Traces } from './types';

interface NetLogEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

/** A log that was cut off by the end of the browser lacks its closing brackets. */
function parseLog(text: string): { constants: { logEventTypes: Record<string, number> }; events: NetLogEvent[] } {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.replace(/,\s*$/, '')}]}`);
  }
}

const isNetwork = (url: string): boolean => /^(?:https?|wss?|ftp):/.test(url);

/**
 * Chromium's own log of every request it made, with who asked: nothing escapes it, not even a worker's first
 * request or a favicon.
 */
export function requestsOf(logFile: string, base: string): Pick<Traces, 'extensionRequests' | 'foreignRequests'> {
  const log = parseLog(readFileSync(logFile, 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const seen = log.events
    .filter((event) => event.type === start)
    .map(({ params }): SeenRequest => ({ url: params?.url ?? '', by: params?.initiator ?? '' }))
    .filter(({ url }) => isNetwork(url));
  return {
    extensionRequests: seen.filter(({ by }) => by !== '' && `${by}/` === base),
    foreignRequests: seen.filter(({ url, by }) => isForeign(url, by)),
  };
}

/**
 * What nobody caught, from the browser's own log: pages, views, content scripts, and the worker through all its lives
 * (a debugger that holds a worker changes when it ends).
 */
export const errorsOf = (logFile: string): string[] =>
  [...readFileSync(logFile, 'utf8').matchAll(/CONSOLE:\d+\] "(Uncaught [\s\S]*?)", source: (\S*)/g)].map(
    ([, said, source]) => `${source}: ${said}`,
  );
