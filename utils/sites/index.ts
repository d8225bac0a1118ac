import { gmail } from './gmail';
import { outlook } from './outlook';
import { roundcube } from './roundcube';
import { slack } from './slack';
import type { Site } from './types';

/** All sites, those with a host of their own first: self-hosted ones are known by structure on any host. */
export const sites: readonly Site[] = [gmail, outlook, slack, roundcube];
