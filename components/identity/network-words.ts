import { named } from '@/components/people/named';
import { type FoldingKind, foldingOf } from '@/utils/people/identity';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const networks: Record<string, WordKey> = {
  slack: 'identityUi.network.slack',
  teams: 'identityUi.network.teams',
  gchat: 'identityUi.network.gchat',
  xmpp: 'identityUi.network.xmpp',
  irc: 'identityUi.network.irc',
  zulip: 'identityUi.network.zulip',
  mattermost: 'identityUi.network.mattermost',
  rocketchat: 'identityUi.network.rocketchat',
  matrix: 'identityUi.network.matrix',
  linkedin: 'identityUi.network.linkedin',
};

/** What an address or id is of: mail, or which chat. */
export function networkLabel({ kind, value }: Pick<Identity, 'kind' | 'value'>): string {
  if (kind === 'address') return say('identityUi.ids.mail');
  const network = value.slice(0, value.indexOf(':'));
  return say((Object.hasOwn(networks, network) && networks[network]) || 'identityUi.network.other');
}

const foldingWords = {
  dots: 'identityUi.folding.dots',
  signs: 'identityUi.folding.signs',
  tags: 'identityUi.folding.tags',
  named: 'identityUi.folding.named',
} satisfies Record<FoldingKind, WordKey>;

/** What makes no difference in such an address; undefined where the provider is not known for it. */
export function foldingLabel({ kind, value }: Pick<Identity, 'kind' | 'value'>): string | undefined {
  const folding = kind === 'address' ? foldingOf(value) : undefined;
  return folding && say(foldingWords[folding.kind], named(folding.domain));
}
