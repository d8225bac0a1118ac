import { remembered } from '@/utils/text/remembered';
import { trimSigns } from '@/utils/text/trim-signs';
import { type Folding, foldings } from './mail-providers';
import { seenName } from './name-text';
import type { Identity } from './types';

/** An address or site id as read: `value` is kept and shown, `key` is what is compared. */
export interface ReadIdentity extends Pick<Identity, 'kind' | 'value'> {
  key: string;
  raw: string;
}

const siteId = /^(slack|teams|gchat|xmpp|irc|zulip|mattermost|rocketchat|matrix|linkedin):(\S.*)$/i;

/** Of these networks the ids know no case; those of Slack and Teams do. */
const caseless = new Set(['xmpp', 'irc', 'matrix']);

/** RFC 5321 in the part that people use: no quoted local parts, and a domain of at least two labels or an address literal. */
const address =
  /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u;
const longestAddress = 254;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As it is written most often: nothing of it goes. */
const isBare = /^[a-z\d][\w.+-]{0,63}@[a-z\d.-]{1,250}[a-z\d]$/;

/** `mailto:`, angle brackets, points and commas around an address go. */
function bareAddress(raw: string): string {
  if (isBare.test(raw)) return raw.toLowerCase();
  const inAngles = /<([^<>]+)>\s*$/.exec(raw)?.[1] ?? raw;
  const [link, rest = ''] =
    inAngles.split(/^\s*mailto:/i).length > 1 ? ['', inAngles.replace(/^\s*mailto:/i, '')] : [inAngles];
  const text = link === '' ? decoded(rest.split('?')[0] ?? '') : link;
  return trimSigns(seenName(text), /['"(<\s]/, /['")>\s.,;]/).toLowerCase();
}

/** `bücher.example` and `xn--bcher-kva.example` are one domain. */
function asciiDomain(domain: string): string {
  // Nothing to write otherwise, and thousands of addresses are compared at once.
  if (/^[a-z\d.-]+$/.test(domain)) return domain;
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return domain;
  }
}

/** What stands before the domain of such a provider is the name. A hyphen in it may stand for an underscore, so it stays. */
function byNamedDomain(local: string, domain: string): [local: string, domain: string] {
  const [name = '', ...rest] = domain.split('.');
  const under = rest.join('.');
  return foldings[under]?.named && !name.includes('-') ? [name, under] : [local, domain];
}

function foldLocal(local: string, { tag, ignored }: Folding): string {
  const untagged = local.split(tag)[0] || local;
  const plain = ignored ? untagged.replace(ignored, '') : untagged;
  return plain || untagged;
}

function addressKey(value: string): string {
  const at = value.lastIndexOf('@');
  const [local, domain] = byNamedDomain(value.slice(0, at), asciiDomain(value.slice(at + 1)));
  const folding = foldings[domain];
  return folding ? `${foldLocal(local, folding)}@${folding.domain ?? domain}` : `${local}@${domain}`;
}

function readSiteId(raw: string): ReadIdentity | undefined {
  const match = siteId.exec(seenName(raw));
  const [, prefix = '', rest = ''] = match ?? [];
  if (!match) return undefined;
  const site = prefix.toLowerCase();
  // A Jabber address may carry the device it is used from.
  const bare = site === 'xmpp' ? rest.replace(/\/[\s\S]*/, '') : rest;
  const value = `${site}:${bare.trim()}`;
  return { kind: 'site', value, key: caseless.has(site) ? value.toLowerCase() : value, raw };
}

/** Undefined: neither an address nor a site's id. */
export function readIdentity(raw: string): ReadIdentity | undefined {
  const site = readSiteId(raw);
  if (site) return site;
  const value = bareAddress(raw);
  if (value.length > longestAddress || !address.test(value) || value.includes('..')) return undefined;
  return { kind: 'address', value, key: addressKey(value), raw };
}

/** Whether a key depends on what is known of a provider, which may be more than it was when the key was stored. */
export function isFolded(value: string): boolean {
  const domain = value.slice(value.lastIndexOf('@') + 1);
  return Object.hasOwn(foldings, domain) || foldings[domain.slice(domain.indexOf('.') + 1)]?.named === true;
}

/** The few people on a page are compared at every pause, and reading a domain costs more than all else of it. */
const compared = remembered((raw: string) => ({ key: readIdentity(raw)?.key ?? seenName(raw).toLowerCase() }));

/** What to compare by: two addresses of one mailbox have the same key. */
export const identityKey = (raw: string): string => compared(raw).key;

export type FoldingKind = 'dots' | 'signs' | 'tags' | 'named';

/** What its provider makes no difference by in an address, and the provider's domain; undefined where that is not known. */
export function foldingOf(value: string): { kind: FoldingKind; domain: string } | undefined {
  const at = value.lastIndexOf('@');
  const [, domain] = byNamedDomain(value.slice(0, at), asciiDomain(value.slice(at + 1)));
  const folding = at > 0 && Object.hasOwn(foldings, domain) ? foldings[domain] : undefined;
  if (!folding) return undefined;
  if (folding.named) return { kind: 'named', domain };
  if (!folding.ignored) return { kind: 'tags', domain };
  return { kind: '-'.replace(folding.ignored, '') === '' ? 'signs' : 'dots', domain };
}
