import { passagesIn } from './passages';
import { runsIn } from './runs';
import type { Span } from './types';

/** Stands in place of what is not the writer's own prose; no phrase holds it, and it is no space either. */
export const veil = '\uFFFC';

function veiled(text: string, spans: readonly Span[]): string {
  let read = '';
  let done = 0;
  for (const { start, end } of spans) {
    read += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, veil);
    done = end;
  }
  return done === 0 ? text : read + text.slice(done);
}

/** The text at its own length and offsets, with everything veiled that is not the user's own words. */
export function ownWords(text: string): string {
  const prose = veiled(text, passagesIn(text));
  return veiled(prose, runsIn(prose));
}
