import type { SearchField } from '@/utils/people/search-types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const words = {
  name: 'findUi.in.name',
  aliases: 'findUi.in.aliases',
  identities: 'findUi.in.identities',
  title: 'findUi.in.title',
  team: 'findUi.in.team',
  company: 'findUi.in.company',
  groups: 'findUi.in.groups',
  strengths: 'findUi.in.strengths',
  more: 'findUi.in.more',
  notes: 'findUi.in.notes',
} satisfies Record<SearchField, WordKey>;

/** Where somebody was found. */
export const placeLabel = (field: SearchField): string => say(words[field]);
