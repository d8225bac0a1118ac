import type { SiteStatus } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';
import { hostOf, siteAt, takesIn } from '@/utils/platform/match-patterns';
import { defaultSettings, type Settings } from '@/utils/records/setting';
import { siteCatalogue } from '@/utils/sites/catalogue';
import { settings } from '@/utils/store/settings';
import { siteHealth } from '@/utils/store/site-health';

/** A site with those of its patterns that the browser granted. */
export interface GrantedSite {
  status: SiteStatus;
  granted: string[];
}

const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map(isGranted));
  return patterns.filter((_, at) => answers[at]);
}

const known = siteCatalogue.filter(({ origins }) => origins.length > 0);
const knownPatterns = new Set(known.flatMap(({ origins }) => origins));

/** `https://mail.office.example/*` names one host; `https://*\/*` is a grant of everything and turns no site on. */
const isOneHost = (pattern: string): boolean => /^(https?|\*):\/\/[^/*]+\//.test(pattern);

/** What the user decided. A store that cannot be opened must not take the sites away. */
const decided = (): Promise<Settings> => settings().catch(() => defaultSettings);

async function withState(site: Omit<SiteStatus, 'on'>, sitesOff: readonly string[]): Promise<GrantedSite> {
  const granted = await grantedOf(site.origins);
  return { status: { ...site, on: granted.length > 0 && !sitesOff.includes(site.id) }, granted };
}

/** Hosts of the user's, each with what was recognised there the last time. */
async function hostsOf(patterns: readonly string[]): Promise<Omit<SiteStatus, 'on'>[]> {
  const read = await siteHealth().catch(() => []);
  return patterns.map((pattern) => {
    const client = siteCatalogue.find(({ id }) => id === read.find((each) => each.id === pattern)?.client);
    const evidence = client?.evidence ?? null;
    return { id: pattern, name: hostOf(pattern), evidence, client: client?.name ?? null, origins: [pattern] };
  });
}

/** The sites we know, then each host that the user turned on by itself; such a host's pattern is its id. */
export async function grantedSites(): Promise<GrantedSite[]> {
  const { sitesOff, origins } = await decided();
  const all = (await browser.permissions.getAll()).origins ?? [];
  const own = [...new Set([...origins, ...all.filter(isOneHost)])].filter((pattern) => !knownPatterns.has(pattern));
  const hosts = own.length > 0 ? await hostsOf(own) : [];
  return Promise.all([...known, ...hosts].map((site) => withState(site, sitesOff)));
}

export const siteStatuses = async (): Promise<SiteStatus[]> => (await grantedSites()).map(({ status }) => status);

/** As last asked in this life of the worker; it is asked at each start and after every change. */
let lastKnown: string[] | undefined;

/** Patterns of all that is granted and not switched off. */
export async function patternsOn(): Promise<string[]> {
  lastKnown = (await grantedSites()).flatMap(({ status, granted }) => (status.on ? granted : []));
  return lastKnown;
}

/** Under whose permission and switch a page stands. */
export const statusAt = async (url: string): Promise<SiteStatus | undefined> => siteAt(url, await siteStatuses());

export const isSiteOn = async (url: string): Promise<boolean> =>
  (await patternsOn()).some((pattern) => takesIn(pattern, url));

/** Without a wait, where one would cost the press of the user; undefined: not known yet in this life of the worker. */
export const isSiteOnNow = (url: string | undefined): boolean | undefined =>
  lastKnown?.some((pattern) => url !== undefined && takesIn(pattern, url));
