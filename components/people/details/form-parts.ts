import type { Component } from 'solid-js';
import { hoursFieldNames } from '@/components/hours/hours-draft';
import type { PersonDraft } from '@/components/people/person-draft';
import { AddressFields, ChannelField, NeedsField, SourceField, WhoFields } from '@/components/people/person-fields';
import { timedWayField, timedWaysIn } from '@/components/people/timed-ways-draft';
import { cityOf } from '@/utils/hours/zones';
import type { WordKey } from '@/utils/words/types';
import { AboutFields } from './about-fields';
import { BothWaysFields } from './both-ways-fields';
import { avoidLabel, channelForLabel, markLabel, relationLabel } from './detail-words';
import type { DraftForm } from './draft-form';
import { HoursFields } from './hours-fields';
import { NameFields } from './name-fields';
import { preferenceLabel } from './preference-words';
import { ReachFields } from './reach-fields';
import { StateFields } from './state-fields';

/** Some fields that belong together. */
interface FormPart {
  View: Component<DraftForm>;
  /** As `checkPerson` names them: a field of the form, or the kind of a preference. */
  fields: readonly string[] | ((draft: PersonDraft) => readonly string[]);
}

const parts = {
  who: { View: WhoFields, fields: ['name', 'title'] },
  addresses: { View: AddressFields, fields: ['identities'] },
  channel: { View: ChannelField, fields: [] },
  needs: { View: NeedsField, fields: ['need'] },
  names: { View: NameFields, fields: ['aliases', 'sayIt', 'pronouns', 'team', 'company', 'groups'] },
  reach: {
    View: ReachFields,
    fields: ({ timedWays }: PersonDraft) => [
      'feedback',
      'thanks',
      ...timedWays.map((_, place) => timedWayField(place)),
    ],
  },
  hours: { View: HoursFields, fields: hoursFieldNames },
  about: { View: AboutFields, fields: ['strengths', 'underPressure', 'howMet', 'commonGround', 'goals'] },
  bothWays: { View: BothWaysFields, fields: ['askedOfThem', 'needsHelpWith'] },
  state: { View: StateFields, fields: ['marks'] },
  source: { View: SourceField, fields: [] },
} satisfies Record<string, FormPart>;

export type PartId = keyof typeof parts;
export const partOf = (id: PartId): FormPart => parts[id];

export function fieldsOf(id: PartId, draft: PersonDraft): readonly string[] {
  const { fields } = partOf(id);
  return typeof fields === 'function' ? fields(draft) : fields;
}

/** In sight at once. */
export const firstParts: PartId[] = ['who', 'addresses', 'channel', 'needs'];

interface PartGroup {
  id: PartId;
  title: WordKey;
  /** What it holds, in a few words. */
  aside(draft: PersonDraft): string[];
}

/** The rest, each opened by a press. */
export const partGroups: PartGroup[] = [
  {
    id: 'names',
    title: 'details.part.names',
    aside: ({ aliases, pronouns, team, company, groups }) => [pronouns, team, company, ...groups, aliases],
  },
  {
    id: 'reach',
    title: 'details.part.reach',
    aside: ({ channelFor, avoids, timedWays }) => [
      ...Object.entries(channelFor).map(([purpose, channel]) =>
        channelForLabel(purpose as keyof typeof channelFor, channel),
      ),
      ...avoids.map(avoidLabel),
      ...timedWaysIn(timedWays).map((value) => preferenceLabel(value)),
    ],
  },
  {
    id: 'hours',
    title: 'details.part.hours',
    aside: ({ zone, work, daysOff }) => [
      zone && cityOf(zone),
      work,
      daysOff.length > 0 ? preferenceLabel({ kind: 'days-off', days: daysOff }) : '',
    ],
  },
  {
    id: 'about',
    title: 'details.part.about',
    aside: ({ strengths, howMet, goals }) => [...strengths, howMet, goals],
  },
  {
    id: 'bothWays',
    title: 'details.part.needs',
    aside: ({ askedOfThem, needsHelpWith }) => [askedOfThem, ...needsHelpWith],
  },
  {
    id: 'state',
    title: 'details.part.state',
    aside: ({ marks, relation }) => [...marks.map((mark) => markLabel(mark)), relation && relationLabel(relation)],
  },
];
