import { query } from '@/utils/dom/clean-dom';
import { documentsFrom } from '@/utils/dom/frames';
import { isOwnHost, siteCards } from './catalogue';
import { readTeamsDrafts } from './teams-compose';
import { readTeamsConversation, readTeamsSelf } from './teams-conversation';
import { editors, message, title, topic } from './teams-parts';
import { rosterName } from './teams-roster';
import type { Site } from './types';

const parts = [editors[0] ?? '', message, `${title}, ${topic}, ${rosterName}`];

export const teams: Site = {
  ...siteCards.teams,
  // A company's proxy serves Teams under a name of its own; there two parts of it must be together.
  matches: (url, document) => {
    const all = documentsFrom(document);
    const found = parts.filter((part) => all.some((each) => query(each, part) !== null));
    return found.length > 1 || (found.length === 1 && isOwnHost(siteCards.teams, url));
  },
  self: readTeamsSelf,
  readConversation: readTeamsConversation,
  readDrafts: readTeamsDrafts,
};
