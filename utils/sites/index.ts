import { element } from './element';
import { gmail } from './gmail';
import { googleChat } from './google-chat';
import { mattermost } from './mattermost';
import { outlook } from './outlook';
import { rocketchat } from './rocketchat';
import { roundcube } from './roundcube';
import { slack } from './slack';
import { teams } from './teams';
import type { Site } from './types';
import { zulip } from './zulip';

/** All sites, those with a host of their own first: self-hosted ones are known by structure on any host. */
export const sites: readonly Site[] = [
  gmail,
  outlook,
  slack,
  teams,
  googleChat,
  element,
  roundcube,
  mattermost,
  zulip,
  rocketchat,
];
