import type { PreferenceValue } from '@/utils/people/types';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { dayBlocks, openBlocks, readStretches, type Stretch } from './stretches';
import { asks, best, focus, need } from './told';
import type { Reading, Told } from './types';

const most = 6;

/** "No calls before 10": how, and when. Each place where the one may end and the other begin is tried. */
function parted(text: string): { how: Told; when: readonly Stretch[] } | undefined {
  const words = text.split(' ');
  const isFew = words.length <= 9;
  for (let at = 1; isFew && at < words.length; at++) {
    const [front, back] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const found = pair(front, back) ?? pair(back, front);
    if (found) return found;
  }
  return undefined;
}

function pair(how: string, when: string): { how: Told; when: readonly Stretch[] } | undefined {
  // "Call her Monday" is something to do.
  if (/^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(when)) return undefined;
  const bare = when.replace(/^(?:on|in|at|during|only|from|between)(?: the)? (?=\p{L})/u, '').replace(/ only$/u, '');
  const [way, ...others] = readStretches(bare);
  if (!way || others.length > 0) return undefined;
  const told = readChannelText(how)?.told;
  const [only, ...more] = told ?? [];
  return only && more.length === 0 ? { how: only, when: way } : undefined;
}

const isWholeDays = (way: readonly Stretch[]) => way.every(({ start, end }) => start === null && end === null);

function answers(value: PreferenceValue, how: Told, way: readonly Stretch[], text: string): Told[] {
  if (value.kind !== 'avoid') return isWholeDays(way) ? [how, need(text)] : [how, best(openBlocks(way))];
  return isWholeDays(way) ? [need(text), how] : [focus(dayBlocks(way)), need(text)];
}

/** A channel at some hours only is nothing that is kept as such, so it is asked what of it is meant. */
export function readTimedChannel({ plain, spelt }: Clause): Reading | undefined {
  if (plain.length > 80) return undefined;
  const found = parted(plain);
  if (found?.how.kind !== 'preference') return undefined;
  return asks('hours', answers(found.how.value, found.how, found.when, spelt).slice(0, most));
}
