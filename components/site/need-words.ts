import type { Health } from '@/utils/conversation/types';
import type { WordKey } from '@/utils/words/types';

interface NeedWords {
  name: WordKey;
  /** What it leads to where it was not seen. */
  means: WordKey;
}

const people = 'ui.site.health.means.people';

/** By the names under which sites report; see `firstAnswer`. */
const words: Record<string, NeedWords> = {
  self: { name: 'ui.site.health.need.self', means: 'ui.site.health.means.self' },
  recipients: { name: 'ui.site.health.need.recipients', means: 'ui.site.health.means.recipients' },
  'message recipients': { name: 'ui.site.health.need.messageRecipients', means: people },
  sender: { name: 'ui.site.health.need.sender', means: people },
  author: { name: 'ui.site.health.need.author', means: people },
  message: { name: 'ui.site.health.need.message', means: people },
  messages: { name: 'ui.site.health.need.messages', means: people },
  editor: { name: 'ui.site.health.need.editor', means: 'ui.site.health.means.draft' },
  'compose root': { name: 'ui.site.health.need.composeRoot', means: 'ui.site.health.means.recipients' },
  'reading pane': { name: 'ui.site.health.need.readingPane', means: people },
  title: { name: 'ui.site.health.need.title', means: people },
  members: { name: 'ui.site.health.need.members', means: 'ui.site.health.means.recipients' },
  'member count': { name: 'ui.site.health.need.memberCount', means: 'ui.site.health.means.recipients' },
  chat: { name: 'ui.site.health.need.chat', means: people },
  'other person': { name: 'ui.site.health.need.otherPerson', means: people },
};

const unnamed: NeedWords = { name: 'ui.site.health.need.unnamed', means: people };

export const hasNeedWords = (need: string): boolean => Object.hasOwn(words, need);
export const needWords = (need: string): NeedWords => (hasNeedWords(need) && words[need]) || unnamed;

/** What is missing for the user, in words; that no message is open is nothing to tell. */
export const unseenNeeds = (health: readonly Health[]): WordKey[] =>
  health
    .filter(({ need, rank }) => rank === null && needWords(need).means !== people)
    .map(({ need }) => needWords(need).name);

/** By which way a need was met, in words. */
export const wayWords = ({ rank }: Pick<Health, 'rank'>): WordKey => {
  if (rank === null) return 'ui.site.health.none';
  return rank === 0 ? 'ui.site.health.best' : 'ui.site.health.other';
};
