import type { Health } from '@/utils/conversation/types';
import type { Pseudonyms } from './pseudonyms';
import { scrubPage } from './scrub-page';
import { decoded, scrubMark } from './scrub-words';
import type { Vocabulary } from './vocabulary';

export interface ReportParts {
  vocabulary: Vocabulary;
  /** Hosts that are sites' own; any other is the user's. */
  hosts: readonly string[];
  site: string | null;
  health: readonly Health[];
}

/** As much as a public form for bug reports takes, and a person can look through. */
const mostCharacters = 250_000;

const rankWords = (rank: number | null): string => (rank === null ? 'not seen' : `way ${rank + 1}`);

function addressLine(url: URL, { vocabulary, hosts }: ReportParts, names: Pseudonyms): string {
  const host = hosts.includes(url.hostname) ? url.hostname : 'host.example';
  const [path, search, hash] = [url.pathname, url.search, url.hash].map((part) =>
    scrubMark(decoded(part), vocabulary, names),
  );
  return `${url.protocol}//${host}${path}${search}${hash}`;
}

/** What the user may hand on, so that a site that changed can be read again: see `scrubPage`. */
export function scrubbedReport(document: Document, url: URL, parts: ReportParts): { text: string; cut: boolean } {
  const { html, cut, names } = scrubPage(document, parts.vocabulary, mostCharacters);
  const lines = [
    `site: ${parts.site ?? 'not known'}`,
    `address: ${addressLine(url, parts, names)}`,
    ...parts.health.map(({ need, rank }) => `${need}: ${rankWords(rank)}`),
  ];
  // Two hyphens would end the comment.
  const head = lines.map((line) => line.replace(/--+|[<>]/g, '-')).join('\n');
  return { text: `<!--\n${head}\n-->\n<!doctype html>${html}\n`, cut };
}
