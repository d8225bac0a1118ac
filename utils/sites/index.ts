import { converse } from './converse';
import { element } from './element';
import { fastmail } from './fastmail';
import { gmail } from './gmail';
import { googleChat } from './google-chat';
import { linkedin } from './linkedin';
import { thelounge } from './lounge';
import { mattermost } from './mattermost';
import { outlook } from './outlook';
import { proton } from './proton';
import { rocketchat } from './rocketchat';
import { roundcube } from './roundcube';
import { slack } from './slack';
import { sogo } from './sogo';
import { teams } from './teams';
import type { Site } from './types';
import { yahoo } from './yahoo';
import { zoho } from './zoho';
import { zulip } from './zulip';

/** All sites, those with a host of their own first: self-hosted ones are known by structure on any host. */
export const sites: readonly Site[] = [
  gmail,
  outlook,
  slack,
  teams,
  googleChat,
  element,
  proton,
  fastmail,
  yahoo,
  zoho,
  linkedin,
  roundcube,
  sogo,
  converse,
  thelounge,
  mattermost,
  zulip,
  rocketchat,
];
