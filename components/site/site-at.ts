import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteStatus } from '@/utils/messages/protocol';

const takesIn = (pattern: string, url: URL): boolean => {
  try {
    return new MatchPattern(pattern).includes(url.href);
  } catch {
    return false;
  }
};

/** The site whose match patterns take in this page. */
export const siteAt = (url: URL, sites: readonly SiteStatus[]): SiteStatus | undefined =>
  sites.find((site) => site.origins.some((pattern) => takesIn(pattern, url)));

/** The pattern to be asked for on a page of an unknown host. Without the port: Firefox takes none, and Chromium then means all. */
export const patternOf = (url: URL): string | null =>
  url.protocol === 'https:' || url.protocol === 'http:' ? `${url.protocol}//${url.hostname}/*` : null;
