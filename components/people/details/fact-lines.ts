import Ban from 'lucide-solid/icons/ban';
import CalendarOff from 'lucide-solid/icons/calendar-off';
import Flag from 'lucide-solid/icons/flag';
import HandHeart from 'lucide-solid/icons/hand-heart';
import HeartHandshake from 'lucide-solid/icons/heart-handshake';
import LifeBuoy from 'lucide-solid/icons/life-buoy';
import Mail from 'lucide-solid/icons/mail';
import MessageCircle from 'lucide-solid/icons/message-circle';
import Phone from 'lucide-solid/icons/phone';
import Sparkles from 'lucide-solid/icons/sparkles';
import Sprout from 'lucide-solid/icons/sprout';
import Users from 'lucide-solid/icons/users';
import Wind from 'lucide-solid/icons/wind';
import type { Icon } from '@/components/ui/button';
import type { PersonFile } from '@/utils/messages/protocol';
import { isGeneralWay } from '@/utils/people/preferences';
import type { ContactChannel, Person, Preference, PreferenceValue } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { relationLabel } from './detail-words';
import { preferenceLabel } from './preference-words';

/** One thing that is known, in one line. */
export interface FactLine {
  icon: Icon;
  /** What it is, where the words alone do not say. */
  label?: string;
  text: string;
  /** Where it is known from; what the user keeps by themselves has none. */
  preference?: Preference;
}

export const channelIcons: Record<ContactChannel, Icon> = {
  mail: Mail,
  chat: MessageCircle,
  call: Phone,
  'in-person': Users,
};

type Kind = PreferenceValue['kind'];

const iconOf = (value: PreferenceValue): Icon => {
  if (value.kind === 'channel') return channelIcons[value.channel];
  if (value.kind === 'avoid') return Ban;
  if (value.kind === 'days-off') return CalendarOff;
  return value.kind === 'feedback' ? HeartHandshake : HandHeart;
};

const lineOf = (preference: Preference): FactLine => ({
  icon: iconOf(preference.value),
  text: preferenceLabel(preference.value),
  preference,
});

const ofKinds = (file: PersonFile, kinds: Kind[]): Preference[] =>
  kinds.flatMap((kind) => file.preferences.filter(({ value }) => value.kind === kind));

const isGeneral = ({ value }: Preference): boolean => isGeneralWay(value);

/** The way for anything that has none of its own. */
export const generalChannel = (file: PersonFile): Preference | undefined => file.preferences.find(isGeneral);

/** All ways to reach them: the general one first, then those for special things, what to leave alone, and wishes. */
export function reachLines(file: PersonFile): FactLine[] {
  const all = ofKinds(file, ['channel', 'avoid', 'feedback', 'thanks']);
  return [...all.filter(isGeneral), ...all.filter((one) => !isGeneral(one))].map(lineOf);
}

/** What is so every week, whatever the clock shows now. */
export const daysOffLines = (file: PersonFile): FactLine[] => ofKinds(file, ['days-off']).map(lineOf);

export const needLines = (file: PersonFile): FactLine[] => ofKinds(file, ['need']).map(lineOf);

function told(icon: Icon, key: WordKey, value: string | readonly string[] | undefined): FactLine[] {
  const texts = [value ?? []].flat();
  return texts.length > 0 ? [{ icon, label: say(key), text: texts.join(', ') }] : [];
}

export const bothWaysLines = ({ askedOfThem, needsHelpWith }: Person): FactLine[] => [
  ...told(Flag, 'details.askedOfThem', askedOfThem),
  ...told(LifeBuoy, 'details.needsHelpWith', needsHelpWith),
];

export function aboutLines(person: Person): FactLine[] {
  const { strengths, underPressure, howMet, commonGround, goals, groups, relation } = person;
  return [
    ...told(Sparkles, 'details.strengths', strengths),
    ...told(Wind, 'details.underPressure', underPressure),
    ...told(Sprout, 'details.commonGround', commonGround),
    ...told(Flag, 'details.goals', goals),
    ...told(HeartHandshake, 'details.howMet', howMet),
    ...told(Users, 'details.groups', groups),
    ...told(HandHeart, 'details.relationLabel', relation && relationLabel(relation)),
  ];
}
