import type { Read } from './prose';
import { asks, need } from './told';
import type { Reading } from './types';

const limiting = /^(?:not|never|only|except|just) (?:before|after|on|in|during|at|when|while|if|over)\b/iu;
const mostWords = 9;

/** "Chat ok, but not in focus time": the way in general, or with its limit in the words of the user. */
function askedWith(text: string, read: Read, behind: Read | undefined): Reading | undefined {
  const [reading, ...others] = read.readings;
  const [way, ...more] = reading?.told ?? [];
  if (!behind || behind.readings.length > 0 || behind.joint !== 'but' || !way || others.length + more.length > 0)
    return undefined;
  const limit = text.slice(behind.start, behind.end).trim();
  const isWay = way.kind === 'preference' && (way.value.kind === 'channel' || way.value.kind === 'avoid');
  const isShort = limit.split(' ').length <= mostWords;
  const whole = text.slice(read.start, behind.end).trim();
  return isWay && isShort && limiting.test(limit) ? asks('channel', [way, need(whole)]) : undefined;
}

/** A way with a limit that is not understood is asked about together with it. */
export function withLimitsAsked(text: string, reads: readonly Read[]): Read[] {
  const asked = reads.map((read, at) => askedWith(text, read, reads[at + 1]));
  return reads.flatMap((read, at) => {
    if (at > 0 && asked[at - 1]) return [];
    const reading = asked[at];
    return [reading ? { ...read, end: reads[at + 1]?.end ?? read.end, readings: [reading] } : read];
  });
}
