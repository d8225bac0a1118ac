import type { Cue } from '@/utils/cues/types';
import { readDraftText } from '@/utils/dom/draft-text';
import { findEditor } from '@/utils/editors';
import type { Editor } from '@/utils/editors/types';
import type { ActOutcome, NoteWish, TabAct, TabCalls } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { PageReading } from '@/utils/sites/read-snapshot';
import type { SiteDraft } from '@/utils/sites/types';
import { findBlanks } from '@/utils/templates/blanks';
import type { Span } from '@/utils/text/types';
import type { BlankKeys } from './blanks';
import { placeOf, placeWithin } from './drawing';
import { insertInto } from './insertion';
import { loadDrafting } from './load-drafting';
import type { Notice } from './notice';
import { recipientsField } from './recipients-field';
import type { Round } from './rounds';
import { spaced } from './spaced';

export interface Stage {
  latest(): Round | undefined;
  /** The page as it stands at this moment; `latest` waits for pauses. */
  read(): PageReading | undefined;
  /** The field that takes the typing, or took it last. */
  field(): HTMLElement | undefined;
  notice: Notice;
  blanks: BlankKeys;
  showAll(on: boolean): void;
  closeSidebar(): void;
}

type Template = Parameters<TabCalls['insertTemplate']>[0];

const draftOf = (stage: Stage, key: string): SiteDraft | undefined =>
  stage.latest()?.drafts.find((draft) => draft.key === key);

function noDraft(stage: Stage): ActOutcome {
  stage.notice.show({ text: say('page.noDraft') });
  return 'kept';
}

/** A caret where text may go in: where the user had it, else behind their own words, which may stand before a quote. */
function readyCaret(stage: Stage, field: HTMLElement, editor: Editor): void {
  if (editor.selected(field)) return;
  const draft = stage.latest()?.drafts.find((each) => each.field === field);
  const words = draft?.text ? readDraftText(field, draft.cuts) : undefined;
  const behind = words?.rangeOf(words.text.length, words.text.length);
  editor.select(field, behind ?? { start: 0, end: 0 });
}

/** Text as it goes in where the caret is. */
function spacedAt(field: HTMLElement, editor: Editor, text: string): ReturnType<typeof spaced> {
  const at = editor.selected(field) ?? { start: 0, end: 0 };
  const before = editor.read(field);
  return spaced(text, before.slice(0, at.start), before.slice(at.end));
}

/** Puts a template where the caret is, its first blank selected; Tab leads on from there. */
export async function insertTemplate(stage: Stage, template: Template): Promise<ActOutcome> {
  const field = stage.field();
  const editor = field && findEditor(field);
  if (!field || !editor) return noDraft(stage);
  readyCaret(stage, field, editor);
  // Recipients may have changed since the last round, and nobody may be greeted by another's name.
  const page = stage.read();
  const draft = page?.drafts.find((each) => each.field === field);
  const filled = (await loadDrafting())?.fillFor(template.text, draft, page?.snapshot.self ?? null);
  if (!filled) return 'kept';
  const { text, lead } = spacedAt(field, editor, filled.text);
  const [blank] = filled.blanks;
  const select = blank && { start: blank.start + lead, end: blank.end + lead };
  const outcome = await insertInto(field, text, stage.notice, select ? { select } : {});
  if (outcome === 'done' && blank) stage.blanks.follow(field, editor);
  return outcome;
}

/** In place of words, its first blank selected, if it has one; Tab leads on from there. */
async function putOver(stage: Stage, field: HTMLElement, text: string, over: Range | Span): Promise<ActOutcome> {
  const [blank] = findBlanks(text);
  const editor = findEditor(field);
  const outcome = await insertInto(field, text, stage.notice, { over, ...(blank && { select: blank }) });
  if (outcome === 'done' && blank && editor) stage.blanks.follow(field, editor);
  return outcome;
}

const cueOf = (stage: Stage, id: string | null): Cue | undefined => stage.latest()?.cues.find((cue) => cue.id === id);

async function replace(stage: Stage, act: Extract<TabAct, { kind: 'replace' }>): Promise<ActOutcome> {
  const draft = draftOf(stage, act.draft);
  const cue = cueOf(stage, act.cue);
  if (!draft || !cue) return 'kept';
  // A cue about what is missing has no words of the draft: its own go where it points.
  const over = cue.quote ? placeOf(draft, { ...cue, ...cue.over }) : placeWithin(draft, cue);
  const text = cue.quote ? act.text : spaced(act.text, draft.text.slice(0, cue.start), draft.text.slice(cue.end)).text;
  return over ? putOver(stage, draft.field, text, over) : 'kept';
}

async function insert(stage: Stage, act: Extract<TabAct, { kind: 'insert' }>): Promise<ActOutcome> {
  const field = act.draft === null ? stage.field() : draftOf(stage, act.draft)?.field;
  const editor = field && findEditor(field);
  if (!field || !editor) return noDraft(stage);
  readyCaret(stage, field, editor);
  return insertInto(field, spacedAt(field, editor, act.text).text, stage.notice);
}

async function sentencePlace(draft: SiteDraft, cue: Cue): Promise<ReturnType<typeof placeOf>> {
  const drafting = await loadDrafting();
  return drafting ? placeWithin(draft, drafting.sentencesAround(draft, cue)) : null;
}

async function focus(stage: Stage, act: Extract<TabAct, { kind: 'focus' }>): Promise<ActOutcome> {
  const draft = draftOf(stage, act.draft);
  const editor = draft && findEditor(draft.field);
  if (!draft || !editor) return 'kept';
  const cue = cueOf(stage, act.cue);
  const place = cue && ((act.sentence && (await sentencePlace(draft, cue))) || placeOf(draft, cue));
  editor.select(draft.field, place ?? editor.selected(draft.field) ?? { start: 0, end: 0 });
  draft.field.scrollIntoView({ block: 'nearest' });
  return 'done';
}

/** What is to be typed there the user has on the clipboard. */
function focusRecipients(stage: Stage, act: Extract<TabAct, { kind: 'focus-recipients' }>): ActOutcome {
  const draft = draftOf(stage, act.draft);
  const field = draft && recipientsField(draft);
  field?.focus();
  return field ? 'done' : 'kept';
}

/** A draft to the one whom a cue's words are about; the words go to our own document alone. */
export async function sayItToThem(stage: Stage, { draft, cue, name }: NoteWish): Promise<{ text: string } | null> {
  const text = draftOf(stage, draft)?.text;
  const place = cueOf(stage, cue);
  const drafting = await loadDrafting();
  if (text === undefined || !place || !drafting) return null;
  return { text: drafting.sayItToThem({ name, text, start: place.start, end: place.end }) };
}

export async function actOn(stage: Stage, act: TabAct): Promise<ActOutcome> {
  if (act.kind === 'replace') return replace(stage, act);
  if (act.kind === 'insert') return insert(stage, act);
  if (act.kind === 'focus') return focus(stage, act);
  if (act.kind === 'focus-recipients') return focusRecipients(stage, act);
  if (act.kind === 'show-all') stage.showAll(act.on);
  else stage.closeSidebar();
  return 'done';
}
