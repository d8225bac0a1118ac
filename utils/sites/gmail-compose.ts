import type { Participant, Recipients } from '@/utils/conversation/types';
import { attribute, fits, nearest, parentOf, queryAll, tagOf, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { isShown } from '@/utils/dom/shown';
import { eachOnce, isAddress, makeParticipant, readAddressList } from './address';
import { around, closestRoot, composeKey, noRecipients, recipientFields, rootAround } from './compose';
import { gmailCuts } from './gmail-cuts';
import { firstAnswer, firstElements, type Ranked } from './ranked';
import type { Report, SiteDraft } from './types';

// `g_editable` marks Gmail's editor in captures from 2016 to 2026; the label beside it is localised.
const editors: Ranked = ['[g_editable="true"]', '.Am.Al.editable[contenteditable="true"]'];
// Window, full screen, inline reply and popped-out tab all wrap the compose so (InboxSDK, gmail.js `div.M9`).
const roots: Ranked = ['.M9', '[role="region"][data-compose-id]', '[role="dialog"]'];

type Field = (typeof recipientFields)[number];

interface FieldReading {
  people: Participant[];
  /** Words that are no address yet, or a chip that shows neither name nor address. */
  unclear: boolean;
}

/** A chip since 2021-10. A contact without a readable address is kept by name. */
function readChip(chip: Element): Participant[] {
  const id = attribute(chip, 'data-hovercard-id') ?? '';
  const name = attribute(chip, 'data-name') ?? wordsOf(chip);
  const person = makeParticipant(name, isAddress(id) ? id : null);
  return person.address || person.name ? [person] : [];
}

const chipsIn = (area: Element): Element[] =>
  queryAll(area, '[role="option"]:is([data-hovercard-id], [data-name]), [data-hovercard-id]').filter(
    (chip) => !parentOf(chip)?.closest('[role="option"]'),
  );

/** Before 2021-10: a textarea, and an unseen input of `Name <address>` for each chip in its row. */
function readClassic(area: Element): FieldReading {
  const row = nearest(area, 'tr');
  const chips = row ? queryAll(row, '.vR') : [];
  const lists = [...chips.flatMap((each) => queryAll(each, 'input')), area].map((input) =>
    readAddressList(typedIn(input)),
  );
  const people = lists.flatMap((list) => list.people);
  return { people, unclear: people.length < chips.length || lists.some(({ rest }) => rest) };
}

/** The unseen inputs by their own name, wherever they stand. */
const readUnseen = (root: Element, editor: Element, field: Field): FieldReading[] =>
  around(root, `input[name="${field}"]`, editor).map((input) => {
    const { people, rest } = readAddressList(typedIn(input));
    return { people, unclear: rest };
  });

function readArea(area: Element): FieldReading {
  if (fits(area, 'textarea')) return readClassic(area);
  const chips = chipsIn(area).map(readChip);
  // What is typed but no chip yet; the attribute's value is made by the build, its name holds.
  const typed = queryAll(area, 'input[peoplekit-id], input[role="combobox"]').map((input) =>
    readAddressList(typedIn(input)),
  );
  return {
    people: [...chips.flat(), ...typed.flatMap(({ people }) => people)],
    unclear: chips.some((people) => people.length === 0) || typed.some(({ rest }) => rest),
  };
}

const areasOf = (root: Element, editor: Element, field: Field): Element[] =>
  around(root, `[name="${field}"]`, editor).filter((area) => tagOf(area) !== 'input');

/** The row that stands for all recipients while the caret is elsewhere: it may show names alone. */
const foldedPeople = (root: Element, editor: Element): Participant[] =>
  around(root, 'span[email]', editor)
    .filter((element) => isShown(element, root) && isAddress(attribute(element, 'email') ?? ''))
    .map((element) => makeParticipant(attribute(element, 'name') ?? wordsOf(element), attribute(element, 'email')));

interface RecipientsReading {
  recipients: Recipients;
  recipientsKnown: boolean;
}

const notPeople = new Set(['from', 'subject', 'subjectbox', 'body']);

/** A chip that no field was found for: then the fields are not what they were, and somebody may be missing. */
function hasStrays(root: Element, editor: Element, people: Participant[]): boolean {
  const [from] = around(root, 'input[name="from"]', editor);
  const known = new Set([...people.map(({ address }) => address), from && typedIn(from).toLowerCase()]);
  const chips = around(root, '[data-hovercard-id]', editor).map((chip) => attribute(chip, 'data-hovercard-id') ?? '');
  const unseen = around(root, 'input[type="hidden"]', editor)
    .filter((input) => !notPeople.has(attribute(input, 'name') ?? ''))
    .flatMap((input) => readAddressList(typedIn(input)).people);
  const shown = [...chips.filter(isAddress).map((id) => id.toLowerCase()), ...unseen.map(({ address }) => address)];
  return shown.some((address) => !known.has(address));
}

const isUnclear = ({ unclear }: FieldReading): boolean => unclear;

function readRecipients(root: Element, editor: Element, report: Report): RecipientsReading {
  const ranks = ['div', 'textarea', undefined];
  const areas = areasOf(root, editor, 'to');
  const to = firstAnswer(
    'recipients',
    ranks.map((tag) => () => areas.find((area) => !tag || tagOf(area) === tag)),
    report,
  );
  if (!to) return { recipients: noRecipients(), recipientsKnown: false };
  const readings = recipientFields.map((field) => [
    ...areasOf(root, editor, field).map(readArea),
    ...readUnseen(root, editor, field),
  ]);
  const [first = [], cc = [], bcc = []] = readings.map((each) => eachOnce(each.flatMap(({ people }) => people)));
  const people = [...first, ...cc, ...bcc];
  const unclear = readings.flat().some(isUnclear);
  if (hasStrays(root, editor, people)) return { recipients: noRecipients(), recipientsKnown: false };
  if (people.length > 0 || isShown(to, root)) {
    return { recipients: { to: first, cc, bcc }, recipientsKnown: !unclear };
  }
  const folded = foldedPeople(root, editor);
  return { recipients: { ...noRecipients(), to: folded }, recipientsKnown: folded.length > 0 && !unclear };
}

const isOutermost = (editor: Element): boolean => !parentOf(editor)?.closest(editors[0] ?? '');

function readDraft(editor: Element, all: readonly Element[], report: Report): SiteDraft[] {
  const root =
    closestRoot(editor, all, roots) ?? rootAround(editor, all, (element) => areasOf(element, editor, 'to').length > 0);
  // Settings hold editors of the same kind, for signatures: they are no drafts.
  if (!root) return [];
  const [subject] = around(root, 'input[name="subjectbox"]', editor);
  return [
    {
      key: composeKey(root),
      ...readRecipients(root, editor, report),
      subject: subject ? typedIn(subject) : null,
      text: readDraftText(editor, gmailCuts).text,
      editor: 'contenteditable',
      root,
      field: editor as HTMLElement,
      cuts: gmailCuts,
    },
  ];
}

export function readGmailDrafts(document: Document, report: Report): SiteDraft[] {
  const isEditor = (element: Element) => fits(element, '[contenteditable], [role="textbox"]') && isOutermost(element);
  const anyEditor = queryAll(document, editors.join()).length > 0;
  const found = anyEditor ? firstElements('editor', document, editors, report, isEditor) : [];
  return found.flatMap((editor) => readDraft(editor, found, report));
}
