import { type TimedWayDraft, timedWaysIn, timedWaysOf } from '@/components/people/timed-ways-draft';
import type { PersonFile } from '@/utils/messages/protocol';
import { valuesOf } from '@/utils/people/preferences';
import type {
  ChannelPurpose,
  ContactChannel,
  DetailsForm,
  Mark,
  Person,
  Preference,
  PreferenceValue,
  Relation,
  Side,
} from '@/utils/people/types';

type FeedbackHow = NonNullable<Extract<PreferenceValue, { kind: 'feedback' }>['how']>;
type ThanksHow = NonNullable<Extract<PreferenceValue, { kind: 'thanks' }>['how']>;

/** How they want to be reached, answered and thanked. */
interface Wishes {
  channelFor: Partial<Record<ChannelPurpose, ContactChannel>>;
  avoids: ContactChannel[];
  timedWays: TimedWayDraft[];
  feedbackHow: FeedbackHow | '';
  feedback: string;
  thanksHow: ThanksHow | '';
  thanks: string;
}

/** What is kept of a person beside name, role and hours, as the form shows it. */
export interface DetailsDraft extends Wishes {
  sayIt: string;
  pronouns: string;
  team: string;
  company: string;
  groups: string[];
  strengths: string[];
  needsHelpWith: string[];
  underPressure: string;
  howMet: string;
  /** One a line. */
  commonGround: string;
  goals: string;
  askedOfThem: string;
  relation: Relation | '';
  side: Side | '';
  marks: Mark[];
  /** Written, but not put to the others yet. */
  newMark: Mark;
}

export const emptyDetails: DetailsDraft = {
  sayIt: '',
  pronouns: '',
  team: '',
  company: '',
  groups: [],
  strengths: [],
  needsHelpWith: [],
  underPressure: '',
  howMet: '',
  commonGround: '',
  goals: '',
  askedOfThem: '',
  relation: '',
  side: '',
  marks: [],
  newMark: { text: '', until: '' },
  channelFor: {},
  avoids: [],
  timedWays: [],
  feedbackHow: '',
  feedback: '',
  thanksHow: '',
  thanks: '',
};

const asLines = (list: readonly string[] = []): string => list.join('\n');
const linesOf = (text: string): string[] => text.split('\n');

/** A text that is missing is an empty field. */
const untold = { sayIt: '', pronouns: '', team: '', company: '', underPressure: '', howMet: '' };

function toldOf(person: Person): Omit<DetailsDraft, keyof Wishes | 'newMark'> {
  const { sayIt, pronouns, team, company, underPressure, howMet } = { ...untold, ...person };
  const { groups = [], strengths = [], needsHelpWith = [], relation = '', side = '', marks = [] } = person;
  return {
    ...{ sayIt, pronouns, team, company, underPressure, howMet },
    ...{ groups, strengths, needsHelpWith, relation, side, marks },
    commonGround: asLines(person.commonGround),
    goals: asLines(person.goals),
    askedOfThem: asLines(person.askedOfThem),
  };
}

function wishesOf(preferences: readonly Preference[]): Wishes {
  const [feedback] = valuesOf(preferences, 'feedback');
  const [thanks] = valuesOf(preferences, 'thanks');
  const purposes = valuesOf(preferences, 'channel').flatMap(({ purpose, channel }) =>
    purpose ? [[purpose, channel] as const] : [],
  );
  return {
    channelFor: Object.fromEntries(purposes),
    avoids: valuesOf(preferences, 'avoid').flatMap(({ channel, blocks }) => (blocks ? [] : [channel])),
    timedWays: timedWaysOf(preferences),
    feedbackHow: feedback?.how ?? '',
    feedback: feedback?.text ?? '',
    thanksHow: thanks?.how ?? '',
    thanks: thanks?.text ?? '',
  };
}

export const detailsDraftOf = ({ person, preferences }: PersonFile): DetailsDraft => ({
  ...emptyDetails,
  ...toldOf(person),
  ...wishesOf(preferences),
});

const marksOf = ({ marks, newMark }: DetailsDraft): Mark[] =>
  newMark.text.trim() === '' ? [...marks] : [...marks, { ...newMark }];

/** What is empty takes away what was there, so that a form shows what will be kept. */
export const detailsIn = (draft: DetailsDraft): Required<DetailsForm> => ({
  sayIt: draft.sayIt,
  pronouns: draft.pronouns,
  team: draft.team,
  company: draft.company,
  groups: [...draft.groups],
  strengths: [...draft.strengths],
  needsHelpWith: [...draft.needsHelpWith],
  underPressure: draft.underPressure,
  howMet: draft.howMet,
  commonGround: linesOf(draft.commonGround),
  goals: linesOf(draft.goals),
  askedOfThem: linesOf(draft.askedOfThem),
  relation: draft.relation,
  side: draft.side,
  marks: marksOf(draft),
});

/** The details that say something: what a new person begins with. */
export function toldIn(draft: DetailsDraft): DetailsForm | undefined {
  const told = Object.entries(detailsIn(draft)).filter(([, value]) => [value].flat().some((one) => one !== ''));
  return told.length > 0 ? (Object.fromEntries(told) as DetailsForm) : undefined;
}

export function wishesIn(draft: DetailsDraft): PreferenceValue[] {
  const { feedbackHow, thanksHow } = draft;
  const [feedback, thanks] = [draft.feedback.trim(), draft.thanks.trim()];
  const values: PreferenceValue[] = [
    ...Object.entries(draft.channelFor).map(
      ([purpose, channel]): PreferenceValue => ({ kind: 'channel', channel, purpose: purpose as ChannelPurpose }),
    ),
    ...draft.avoids.map((channel): PreferenceValue => ({ kind: 'avoid', channel })),
    // Behind those that always hold, as what is said of some hours says more.
    ...timedWaysIn(draft.timedWays),
  ];
  if (feedbackHow || feedback)
    values.push({ kind: 'feedback', text: feedback, ...(feedbackHow ? { how: feedbackHow } : {}) });
  if (thanksHow || thanks) values.push({ kind: 'thanks', text: thanks, ...(thanksHow ? { how: thanksHow } : {}) });
  return values;
}

export const wishKinds: PreferenceValue['kind'][] = ['channel', 'avoid', 'feedback', 'thanks'];
