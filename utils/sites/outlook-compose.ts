import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, holds, nearest, queryAll, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import type { Cuts } from '@/utils/dom/cuts';
import { readDraftText } from '@/utils/dom/draft-text';
import { readVisibleText } from '@/utils/dom/visible-text';
import { isAddress, makeParticipant, oneAddressIn, readAddressList } from './address';
import { around, composeKey, noRecipients, recipientFields, rootAround } from './compose';
import { outlookCuts } from './outlook-cuts';
import { firstAnswer, firstElements, type Ranked } from './ranked';
import type { Report, SiteDraft } from './types';

// The number differs with each compose; the label beside it is localised (seen live 2026-09).
const editors: Ranked = [
  '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
  '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
];
const wells = '[role="group"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])';
const message = '[id^="UniqueMessageBody_"]';
const foreign = `${wells}, ${message}`;
const send = 'button[id$="__primaryActionButton"], [data-testid="ComposeSendButton"]';
const subject = '[id$="_SUBJECT"]:is(input, textarea)';
const chip = '[class*="_EType_RECIPIENT_ENTITY"]';
const anyChip: Ranked = [chip, '[contenteditable="false"]', '[role="button"][aria-label]'];
const fieldIds = { to: '_TO', cc: '_CC', bcc: '_BCC' } as const;

/** Parts of a compose: nothing of the draft's own text, and nothing of a message that is read beside it. */
const aroundEditor = (root: Element, selector: string, editor: Element): Element[] =>
  around(root, selector, editor).filter((element) => !nearest(element, message));

/** The one well of a field; where two go by its id, of whatever role, nobody can tell which is this compose's. */
function wellOf(root: Element, editor: Element, field: keyof typeof fieldIds): Element[] {
  const found = aroundEditor(root, `[id$="${fieldIds[field]}"]`, editor);
  return found.length === 1 && found.every((well) => fits(well, '[role="group"]')) ? found : [];
}

/** A label may be presence and name instead of the address, so it counts only where it holds an address. */
function readChip(element: Element): Participant[] {
  const shown = wordsOf(element);
  const label = attribute(element, 'aria-label') ?? '';
  const address = oneAddressIn(label) ?? oneAddressIn(attribute(element, 'title')) ?? (isAddress(shown) ? shown : null);
  const named = readAddressList(label).people[0]?.name ?? null;
  const person = makeParticipant(shown.includes('@') ? named : shown || named, address);
  return person.name || person.address ? [person] : [];
}

interface WellReading {
  people: Participant[];
  unclear: boolean;
}

/** Words in the well beside the chips: typed and not resolved yet, or a note such as "and 3 others". */
function typedBeside(well: Element, chips: Element[]): string {
  const isChip: Cuts = (element) => chips.includes(element);
  const boxes = queryAll(well, '[role="textbox"], [contenteditable="true"]').filter(
    (box) => !chips.some((each) => holds(each, box)),
  );
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && holds(other, box)));
  const fields = queryAll(well, 'input:not([type="hidden"])').map(typedIn);
  return [...outer.map((box) => readVisibleText(box, isChip)), ...fields].join(', ');
}

function readWell(well: Element): WellReading {
  const chips = anyChip.map((selector) => queryAll(well, selector)).find((found) => found.length > 0) ?? [];
  const outer = chips.filter((each) => !chips.some((other) => other !== each && holds(other, each)));
  const people = outer.map(readChip);
  const typed = readAddressList(typedBeside(well, outer).replace(/[\s,;]+$|^[\s,;]+/g, ''));
  return {
    people: [...people.flat(), ...typed.people],
    unclear: typed.rest || people.some((each) => each.length === 0),
  };
}

/** A chip outside the fields that were found: then they are not what they were, and somebody may be missing. */
const hasStrays = (root: Element, editor: Element): boolean =>
  aroundEditor(root, chip, editor).some((each) => !nearest(each, wells));

function readRecipients(
  root: Element,
  editor: Element,
  report: Report,
): Pick<SiteDraft, 'recipients' | 'recipientsKnown'> {
  const [to] = wellOf(root, editor, 'to');
  report('recipients', to ? 0 : null);
  if (!to) return { recipients: noRecipients(), recipientsKnown: false };
  const readings = recipientFields.map((field) => wellOf(root, editor, field).map(readWell));
  const [first = [], cc = [], bcc = []] = readings.map((each) => each.flatMap(({ people }) => people));
  const unclear = readings.flat().some((reading) => reading.unclear);
  if (hasStrays(root, editor)) return { recipients: noRecipients(), recipientsKnown: false };
  return { recipients: { to: first, cc, bcc }, recipientsKnown: !unclear };
}

const holdsSome = (root: Element, editor: Element, selector: string): boolean =>
  aroundEditor(root, selector, editor).length > 0;

function rootOfCompose(editor: Element, all: readonly Element[], report: Report): Element | undefined {
  const to = '[role="group"][id$="_TO"]';
  return firstAnswer(
    'compose root',
    [
      () => rootAround(editor, all, (root) => holdsSome(root, editor, to) && holdsSome(root, editor, send)),
      () => rootAround(editor, all, (root) => holdsSome(root, editor, to)),
      () => rootAround(editor, all, (root) => attribute(root, 'id')?.startsWith('docking_InitVisiblePart_') ?? false),
      () => rootAround(editor, all, (root) => holdsSome(root, editor, send)),
    ],
    report,
  );
}

function readDraft(editor: Element, all: readonly Element[], report: Report): SiteDraft[] {
  const root = rootOfCompose(editor, all, report);
  if (!root) return [];
  const [line] = aroundEditor(root, subject, editor);
  return [
    {
      key: composeKey(root),
      ...readRecipients(root, editor, report),
      subject: line ? typedIn(line) : null,
      text: readDraftText(editor, outlookCuts).text,
      editor: 'roosterjs',
      root,
      field: editor as HTMLElement,
      cuts: outlookCuts,
    },
  ];
}

export function readOutlookDrafts(document: Document, report: Report): SiteDraft[] {
  const isEditor = (element: Element) => !nearest(element, foreign);
  if (!queryAll(document, editors.join()).some(isEditor)) return [];
  const found = firstElements('editor', document, editors, report, isEditor);
  const outer = found.filter((editor) => !found.some((other) => other !== editor && holds(other, editor)));
  return outer.flatMap((editor) => readDraft(editor, outer, report));
}
