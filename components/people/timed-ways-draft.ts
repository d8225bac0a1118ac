import { parseWhen, writeWhen } from '@/utils/hours/when';
import { contactChannels } from '@/utils/people/choices';
import { valuesOf } from '@/utils/people/preferences';
import type { ContactChannel, Preference, PreferenceValue } from '@/utils/people/types';
import type { Words } from '@/utils/words/types';

type Kind = 'channel' | 'avoid';

/** A way to reach somebody, or to leave alone, at some hours of the week, while it is edited. */
export interface TimedWayDraft {
  /** "avoid call" */
  way: `${Kind} ${ContactChannel}`;
  /** As typed: "before 10". */
  when: string;
}

export const timedWayChoices: TimedWayDraft['way'][] = (['avoid', 'channel'] as const).flatMap((kind) =>
  contactChannels.map((channel): TimedWayDraft['way'] => `${kind} ${channel}`),
);

export const kindIn = ({ way }: Pick<TimedWayDraft, 'way'>): Kind => (way.startsWith('avoid') ? 'avoid' : 'channel');
export const channelIn = ({ way }: Pick<TimedWayDraft, 'way'>): ContactChannel =>
  contactChannels.find((channel) => way.endsWith(` ${channel}`)) ?? 'mail';

export const timedWaysOf = (told: readonly Pick<Preference, 'value'>[]): TimedWayDraft[] =>
  [...valuesOf(told, 'avoid'), ...valuesOf(told, 'channel')].flatMap(({ kind, channel, blocks }) =>
    blocks ? [{ way: `${kind} ${channel}` as const, when: writeWhen(blocks) }] : [],
  );

/** Which field an error of a line stands beside. */
export const timedWayField = (place: number): string => `timed-way-${place}`;

/** What is wrong with what was typed; a line without a time says nothing yet. */
export function timedWayProblem({ when }: TimedWayDraft): Words | undefined {
  const read = parseWhen(when);
  return read.ok ? undefined : read.problem;
}

/** One value for each way, with the hours of all its lines. Lines that cannot be read are left out. */
export function timedWaysIn(ways: readonly TimedWayDraft[]): PreferenceValue[] {
  return [...Map.groupBy(ways, ({ way }) => way).values()].flatMap((same): PreferenceValue[] => {
    const blocks = same.map(({ when }) => parseWhen(when)).flatMap((read) => (read.ok ? read.blocks : []));
    const [first] = same;
    return first && blocks.length > 0 ? [{ kind: kindIn(first), channel: channelIn(first), blocks }] : [];
  });
}
