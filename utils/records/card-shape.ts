import * as v from 'valibot';
import type { Card, CardParts } from '@/utils/people/card';
import { channelPurposes } from '@/utils/people/choices';
import { tidyName } from '@/utils/people/name-text';
import { preferencePlace } from '@/utils/people/preferences';
import { contactChannel, hoursBlock, someDays } from './shapes';

/** Tighter than what a record may hold: a card is read at a glance, and it must fit into a message. */
export const cardLimits = { name: 200, text: 300, many: 12, blocks: 50 };

/** Once more, because what is taken out may leave letters beside each other that Unicode writes as one. */
export const tidyLine = (text: string): string => tidyName(tidyName(text));

const tidy = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => tidyLine(text) === text),
  );

const line = tidy(cardLimits.text);
const wish = v.pipe(
  v.string(),
  v.maxLength(cardLimits.text),
  v.check((text) => tidyLine(text) === text),
);

const some = <T extends v.GenericSchema>(item: T, most = cardLimits.many) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(most));

/** Days once each and in order, so that one block has one form. */
const isInOrder = (days: readonly number[]) =>
  days.length > 0 && days.every((day, at) => at === 0 || day > (days[at - 1] ?? 0));

const block = v.pipe(
  hoursBlock,
  v.check(({ days }) => isInOrder(days)),
);
const blocks = some(block, cardLimits.blocks);

const timedWay = v.strictObject({ channel: contactChannel, blocks });
const channel = v.union([
  v.strictObject({ channel: contactChannel, purpose: v.exactOptional(v.picklist(channelPurposes)) }),
  timedWay,
]);
const avoided = v.union([contactChannel, timedWay]);

const channelIn = (one: v.InferOutput<typeof avoided>) => (typeof one === 'string' ? one : one.channel);

const isOncePerPurpose = (channels: v.InferOutput<typeof channel>[]) =>
  new Set(channels.map((each) => preferencePlace({ kind: 'channel', ...each }))).size === channels.length;

const wishOf = <How extends string>(...ways: [How, ...How[]]) =>
  v.pipe(
    v.strictObject({ how: v.exactOptional(v.picklist(ways)), text: wish }),
    v.check((said) => 'how' in said || said.text !== ''),
  );

export const cardParts = {
  name: v.exactOptional(tidy(cardLimits.name)),
  sayIt: v.exactOptional(line),
  pronouns: v.exactOptional(line),
  /** By form alone: this browser's list of zones may be older than the sender's. */
  zone: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z][\w+/-]{0,63}$/))),
  work: v.exactOptional(blocks),
  focus: v.exactOptional(blocks),
  best: v.exactOptional(blocks),
  daysOff: v.exactOptional(
    v.pipe(
      someDays,
      v.check((days) => isInOrder(days)),
    ),
  ),
  channels: v.exactOptional(v.pipe(some(channel), v.check(isOncePerPurpose))),
  avoid: v.exactOptional(
    v.pipe(
      some(avoided),
      v.check((all) => new Set(all.map(channelIn)).size === all.length),
    ),
  ),
  feedback: v.exactOptional(wishOf('in-writing', 'in-person')),
  thanks: v.exactOptional(wishOf('in-public', 'in-private')),
  needs: v.exactOptional(some(line)),
  strengths: v.exactOptional(some(line)),
  needsHelpWith: v.exactOptional(some(line)),
  underPressure: v.exactOptional(line),
} satisfies Record<keyof CardParts, unknown>;

const inWholeSeconds = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function isInstant(text: string): boolean {
  try {
    return inWholeSeconds.test(text) && Temporal.Instant.from(text).toString() === text;
  } catch {
    return false;
  }
}

export const cardShape = v.strictObject({
  made: v.pipe(v.string(), v.check(isInstant)),
  ...cardParts,
}) satisfies v.GenericSchema<unknown, Card>;
