import type { Health } from '@/utils/conversation/types';

export interface SiteStatus {
  id: string;
  name: string;
  /** How it is known that the site is read right; null: a host of the user's on which no client was recognised yet. */
  evidence: 'live' | 'captures' | 'attributes' | null;
  /** The name of what was recognised on a host of the user's; absent for sites with hosts of their own. */
  client?: string | null;
  /** Match patterns to be asked for. */
  origins: string[];
  /** Granted by the browser and not switched off by the user. */
  on: boolean;
}

/** A web app that is read, on hosts of its own or on any. */
export interface Client {
  id: string;
  name: string;
  evidence: NonNullable<SiteStatus['evidence']>;
}

/** Which site's code reads a page. */
export interface Recognised {
  /** Our content script is there, and the user did not switch the site off. */
  running: boolean;
  /** Null: none that we know. */
  site: Client | null;
}

/** How often one need of a site was met by its best way, by another and by none, and by which one last. */
export interface NeedHealth extends Health {
  best: number;
  other: number;
  none: number;
}

/** How well a site is read: numbers alone. */
export interface SiteHealth {
  /** The id of its `SiteStatus`. */
  id: string;
  /** Whose code read it. */
  client: string;
  lastRead: string;
  needs: NeedHealth[];
}

export interface ScrubbedReport {
  text: string;
  /** Parts of the page were left out, as it is too large. */
  cut: boolean;
}
