import { type HoursFieldsDraft, hourKinds, hoursFieldsOf, hourValuesIn, noHours } from '@/components/hours/hours-draft';
import { isSame } from '@/utils/cards/facts';
import { CallFailed } from '@/utils/messages/call-failed';
import type { PersonFile, PersonForm } from '@/utils/messages/protocol';
import { isGeneralWay, valuesOf } from '@/utils/people/preferences';
import type { ContactChannel, Preference, PreferenceSource, PreferenceValue, RoleGroup } from '@/utils/people/types';
import {
  type DetailsDraft,
  detailsDraftOf,
  detailsIn,
  emptyDetails,
  toldIn,
  wishesIn,
  wishKinds,
} from './details/details-draft';
import { timedWayField, timedWayProblem } from './timed-ways-draft';

/** A person while being edited: every field as the form shows it. */
export interface PersonDraft extends DetailsDraft, HoursFieldsDraft {
  id: string | undefined;
  name: string;
  /** Divided by commas. */
  aliases: string;
  role: RoleGroup | '';
  title: string;
  careful: boolean;
  /** Addresses and site ids, one a line. */
  identities: string;
  channel: ContactChannel | '';
  /** One a line. */
  needs: string;
  /** Of what is new or changed; what stays keeps its own source and date. */
  source: PreferenceSource;
}

export const emptyDraft = (given: Partial<PersonDraft> = {}): PersonDraft => ({
  ...emptyDetails,
  ...noHours,
  id: undefined,
  name: '',
  aliases: '',
  role: '',
  title: '',
  careful: false,
  identities: '',
  channel: '',
  needs: '',
  source: 'told',
  ...given,
});

export function draftOf(file: PersonFile): PersonDraft {
  const { person, identities, preferences } = file;
  return {
    ...detailsDraftOf(file),
    ...hoursFieldsOf(preferences),
    id: person.id,
    name: person.name,
    aliases: person.aliases.join(', '),
    role: person.role ?? '',
    title: person.title,
    careful: person.careful,
    identities: identities.map((identity) => identity.value).join('\n'),
    channel: valuesOf(preferences, 'channel').find(isGeneralWay)?.channel ?? '',
    needs: valuesOf(preferences, 'need')
      .map((need) => need.text)
      .join('\n'),
    source: 'told',
  };
}

const cut = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((piece) => piece.trim())
    .filter(Boolean);

const lines = (text: string): string[] => cut(text, /\n/u);

/** Throws what to say beside a way whose hours cannot be read. */
function checkWays({ timedWays }: PersonDraft): void {
  for (const [place, way] of timedWays.entries()) {
    const problem = timedWayProblem(way);
    if (problem) throw new CallFailed({ ...problem, field: timedWayField(place) });
  }
}

const valuesIn = (draft: PersonDraft): PreferenceValue[] => [
  ...(draft.channel ? [{ kind: 'channel', channel: draft.channel } as const] : []),
  ...hourValuesIn(draft),
  ...lines(draft.needs).map((text): PreferenceValue => ({ kind: 'need', text })),
  ...wishesIn(draft),
];

const asked = new Set<PreferenceValue['kind']>([...hourKinds, 'need', ...wishKinds]);

/** What is sent to be saved; throws where hours cannot be read. A preference that did not change keeps where and when it was learned. */
export function formOf(draft: PersonDraft, known: readonly Preference[], today: string): PersonForm {
  // What the form has no field for stays as it is.
  const unasked = known.filter(({ value }) => !asked.has(value.kind));
  checkWays(draft);
  const details = draft.id === undefined ? toldIn(draft) : detailsIn(draft);
  const told = valuesIn(draft).map((value) => {
    const before = known.find((preference) => isSame(preference.value, value));
    return { value, source: before?.source ?? draft.source, date: before?.date ?? today };
  });
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    name: draft.name,
    aliases: cut(draft.aliases, /[,;\n]/u),
    role: draft.role || null,
    title: draft.title,
    careful: draft.careful,
    ...(details ? { details } : {}),
    identities: cut(draft.identities, /[,;\s]+/u),
    preferences: [...told, ...unasked.map(({ value, source, date }) => ({ value, source, date }))],
  };
}
