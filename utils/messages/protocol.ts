import type { Counts } from '@/utils/checks/craft/usual';
import type { Baseline, CheckId, EarlierThanks, KnownPerson } from '@/utils/checks/types';
import type { Participant, Snapshot } from '@/utils/conversation/types';
import type { LedgerCount, LedgerEntry } from '@/utils/cues/ledger';
import type { Answer, AnswerScope, Cue, GivenAnswer } from '@/utils/cues/types';
import type { KnownHours } from '@/utils/hours/types';
import type { HashedNames } from '@/utils/people/hashed-names';
import type { Moment, Note } from '@/utils/people/types';
import type { Settings } from '@/utils/records/setting';
import type { Template } from '@/utils/templates/types';
import type { WordKey } from '@/utils/words/types';
import type { CaptureCalls } from './capture-calls';
import type { CardCalls } from './card-calls';
import type { FindCalls } from './find-calls';
import type { IdentityCalls } from './identity-calls';
import type { KeepingCalls } from './keeping-calls';
import type { PeopleCalls } from './people-calls';
import type { PhotoCalls } from './photo-calls';
import type { ReviewCalls } from './review-calls';
import type { Client, Recognised, ScrubbedReport, SiteHealth, SiteStatus } from './site-answers';
import type { StoreState, UsageState } from './store-answers';
import type { TransferCalls } from './transfer-calls';

export type { Namesake, ParticipantCard, PersonFile, PersonForm } from './people-calls';
export type { Client, NeedHealth, Recognised, ScrubbedReport, SiteHealth, SiteStatus } from './site-answers';
export type { ApartEntry, MergeEntry, RestorePreview, StoreState, UsageState } from './store-answers';

/** Every call is answered by one of these; an Error would not survive the way. */
export type Answered<T> = { ok: true; value: T } | { ok: false; error: CallError };

export interface CallError {
  /** What went wrong, in the user's words; never holds what they wrote. */
  key: WordKey;
  args?: string[];
  /** The field at fault, where one is. */
  field?: string;
}

/** What the content script makes of the page; held by the content script, asked for through the background. */
export interface FrameReport {
  tab: number;
  snapshot: Snapshot;
  /** Best first, of all drafts. */
  cues: Cue[];
  /** The draft in which the caret is or was last; null: none. */
  focused: string | null;
  /** Of what is written in that draft, or else of what it answers; null or absent where neither shows one. */
  language?: string | null;
  /** The focus is in a frame that this content script does not read. */
  elsewhere?: true;
}

/** Extension page -> background. Answers come only after the transaction is done. */
export interface ViewCalls
  extends FindCalls,
    KeepingCalls,
    PeopleCalls,
    PhotoCalls,
    IdentityCalls,
    ReviewCalls,
    CardCalls,
    TransferCalls,
    CaptureCalls {
  saveNote(note: NoteForm): Note;
  saveMoment(moment: Pick<Moment, 'person' | 'kind' | 'channel' | 'text'> & { by?: string }): Moment;
  /** Answers with a handle for `undo`, good for ten seconds. */
  removeRecord(query: {
    store: 'person' | 'identity' | 'preference' | 'note' | 'moment' | 'template' | 'answer' | 'merge' | 'apart';
    id: string;
  }): { undo: string };
  /** `left`: people and other things that were changed since and stay as they are. */
  undo(query: { undo: string }): { restored: number; left: number };
  templates(query: Record<never, never>): Template[];
  saveTemplate(template: Pick<Template, 'name' | 'language' | 'text'> & { id?: string }): Template;
  settings(query: Record<never, never>): Settings;
  saveSettings(change: Partial<Settings>): Settings;
  answers(query: Record<never, never>): (Answer & { personName: string | null })[];
  answerCue(query: CueAnswer): Answer;
  /** How often each check spoke up, by month. */
  ledger(query: Record<never, never>): LedgerEntry[];
  clearLedger(query: Record<never, never>): { undo: string };
  usageState(query: Record<never, never>): UsageState;
  wipeUsage(query: Record<never, never>): { undo: string; removed: number };
  /** `until` in epoch milliseconds, null ends it. */
  snooze(query: { until: number | null }): Settings;
  sites(query: Record<never, never>): SiteStatus[];
  /** After the page asked for the permission in a user gesture. `site` null: a host typed by the user, recognised by structure. */
  switchSite(query: { site: string | null; origins: string[]; on: boolean }): SiteStatus[];
  /** What is known by its structure on any host. */
  clients(query: Record<never, never>): Client[];
  /** Which site's code reads the page of a tab, by the page's structure. */
  recognise(query: { tab: number }): Recognised;
  /** Gives the permission for a host of the user's own back to the browser, and forgets the host. */
  forgetHost(query: { origin: string }): SiteStatus[];
  siteHealth(query: Record<never, never>): SiteHealth[];
  /** Of the open tabs that show a page of these, the one looked at last. */
  lastTabAt(query: { origins: string[] }): { id: number } | null;
  /** The structure of a tab's page without a word of it; null: the browser lets us read nothing there. */
  scrubbedReport(query: { tab: number }): ScrubbedReport | null;
  storeState(query: Record<never, never>): StoreState;
  /** After `emptied`: goes on with what is there, so that snapshots are taken of it again. */
  keepAsIs(query: Record<never, never>): StoreState;
  addSamples(query: Record<never, never>): { added: number };
  removeSamples(query: Record<never, never>): { undo: string; removed: number };
  /**
   * The tab whose page frames the asking view; null: none does. Asked of the background, as Firefox gives a framed page
   * of the extension no `tabs`.
   */
  framingTab(query: Record<never, never>): { id: number; url: string | null } | null;
  /** Null: no content script of ours is on that tab. */
  reportOf(query: { tab: number }): FrameReport | null;
  actInTab(query: { tab: number; act: TabAct }): ActOutcome;
  /** See `sayItToThem` of `TabCalls`. */
  sayItToThem(query: { tab: number } & NoteWish): { text: string } | null;
}

/** What is left out of a note that is kept already stays as it was. */
export interface NoteForm {
  id?: string;
  person: string;
  text: string;
  /** The address or site id by which the page shows the person, if one does. */
  by?: string;
  mayShow?: boolean;
  /** Empty: it stays. */
  until?: string;
  /** The day on which the user said that it stays; empty: they take that back. */
  kept?: string;
}

/** An answer to a cue, which gives the mark for the scopes `once` and `message`. `check` null: all checks, in one message. */
export interface CueAnswer {
  check: CheckId | null;
  scope: AnswerScope;
  person: string | null;
  mark: string | null;
  /** See `MessageMark`; absent: not so. */
  session?: boolean;
}

/** A note to be made of what a cue is about, to the person of that name. */
export interface NoteWish {
  draft: string;
  cue: string;
  name: string;
}

/** What a content script may know to run the checks. */
export interface FrameKnowledge {
  names: HashedNames;
  people: KnownPerson[];
  settings: Pick<
    Settings,
    'off' | 'raised' | 'listed' | 'snoozedUntil' | 'blank' | 'usage' | 'safeEars' | 'selfIds'
  > & { myHours: KnownHours | null };
  /** The user's usual with those on the page; empty until it was switched on. */
  baselines: { person: string; baseline: Baseline }[];
  earlierThanks: EarlierThanks[];
  answers: GivenAnswer[];
  /** Salt for marks of answers. */
  salt: string;
}

/** Hashes of a hundred thousand people are 12 MB, and most questions find them unchanged: then `names` are empty. */
export interface SentKnowledge extends FrameKnowledge {
  namesMark: string;
  sameNames: boolean;
}

/** Content script -> background. */
export interface FrameCalls {
  /** `have`: the mark of the names that the page has already; they are not sent again. */
  knowledgeFor(query: { participants: Participant[]; accounts?: string[]; have?: string }): SentKnowledge;
  /** Passed on to open views as an event; nothing of it is stored. */
  report(report: Omit<FrameReport, 'tab'>): null;
  answerCue(query: CueAnswer): null;
  /** What became of cues since the last time: counts alone. */
  countCues(query: { counts: LedgerCount[] }): null;
  /** A draft was sent, as far as the page showed: counts of it and hashes of its thanks, never its text. */
  noteSent(query: { recipients: Participant[]; counts: Counts; shingles: string[] }): null;
  /** Puts the part of the content script that only drafts need into the calling page; false: the page took none. */
  loadDrafting(query: Record<never, never>): boolean;
  /** Opens the browser's own panel where the frame cannot load; false: the browser refused. */
  openPanel(query: Record<never, never>): boolean;
}

/** What a view asks of the page, each on a press of the user. */
export type TabAct =
  | { kind: 'replace'; draft: string; cue: string; text: string }
  | { kind: 'insert'; draft: string | null; text: string }
  /** `sentence`: all of the sentences that the cue's words stand in. */
  | { kind: 'focus'; draft: string; cue: string | null; sentence?: true }
  | { kind: 'focus-recipients'; draft: string }
  | { kind: 'show-all'; on: boolean }
  | { kind: 'close-sidebar' };

/** `clipboard`: the editor did not take it, so it was copied. `kept`: nothing done, draft as before. */
export type ActOutcome = 'done' | 'clipboard' | 'kept';

/** Background -> content script of one tab. */
export interface TabCalls {
  reportNow(query: Record<never, never>): Omit<FrameReport, 'tab'> | null;
  act(act: TabAct): ActOutcome;
  /** A draft to the one whom a cue's words are about, made of the sentence round them; null: they changed since. */
  sayItToThem(wish: NoteWish): { text: string } | null;
  /** Template text still with its values and blanks; filled where the recipient is known. */
  insertTemplate(template: { text: string; language: string }): ActOutcome;
  toggleSidebar(query: Record<never, never>): null;
  /** The site whose structure the page has now. */
  siteHere(query: Record<never, never>): { site: string | null };
  /** The user switched the site off: everything of ours goes at once. */
  leave(query: Record<never, never>): null;
  /**
   * Knowledge changed (a save, an answer, a setting, the site's switch): ask again. An answer of `errors.siteOff` means
   * that the user switched this site off: take everything away and fall silent.
   */
  knowledgeChanged(query: Record<never, never>): null;
}

/** Background or content script -> all open views. */
export type ViewEvent =
  | { event: 'report'; report: FrameReport }
  | { event: 'tab-gone'; tab: number }
  | { event: 'records-changed' }
  /** Something new was told of how a site is read. */
  | { event: 'health-changed' }
  | { event: 'settings-changed'; settings: Settings };
