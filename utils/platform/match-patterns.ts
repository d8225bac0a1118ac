import { MatchPattern } from 'wxt/utils/match-patterns';

/** Browsers leave the port of a page out of the reckoning, also where a pattern names one. */
export function takesIn(pattern: string, url: string): boolean {
  try {
    // The page as a text: the library holds a URL against `Location`, which a worker lacks.
    return new MatchPattern(pattern.replace(/^([^/]*\/\/[^/:]+):\d+\//, '$1/')).includes(url);
  } catch {
    return false;
  }
}

/** The site whose match patterns take in this page. */
export const siteAt = <T extends { origins: readonly string[] }>(url: string, sites: readonly T[]): T | undefined =>
  sites.find((site) => site.origins.some((pattern) => takesIn(pattern, url)));

/** What the user knows a pattern by. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\//, '').replace(/\/[\s\S]*/, '');

/** The pattern to be asked for on a page of an unknown host. Without the port: Firefox takes none, and Chromium then means all. */
export const patternOf = (url: URL): string | null =>
  url.protocol === 'https:' || url.protocol === 'http:' ? `${url.protocol}//${url.hostname}/*` : null;
