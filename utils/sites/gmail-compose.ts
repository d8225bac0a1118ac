import type { Participant, Recipients } from '@/utils/conversation/types';
import { attribute, fits, nearest, parentOf, query, queryAll, tagOf, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { isShown } from '@/utils/dom/shown';
import { isAddress, makeParticipant, readAddressList } from './address';
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

/** Before 2021-10: a textarea, and a hidden input of `Name <address>` for each chip in its row. */
function readClassic(area: Element, root: Element, field: Field): FieldReading {
  const row = nearest(area, 'tr');
  const inRow = row ? queryAll(row, '.vR input[type="hidden"]') : [];
  const hidden = [...new Set([...inRow, ...queryAll(root, `input[type="hidden"][name="${field}"]`)])];
  const lists = [...hidden, area].map((input) => readAddressList(typedIn(input)));
  return { people: lists.flatMap(({ people }) => people), unclear: lists.some(({ rest }) => rest) };
}

function readArea(area: Element, root: Element, field: Field): FieldReading {
  if (fits(area, 'textarea')) return readClassic(area, root, field);
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

function readRecipients(root: Element, editor: Element, report: Report): RecipientsReading {
  const to = firstAnswer(
    'recipients',
    ['div', 'textarea', '*'].map(
      (tag) => () => areasOf(root, editor, 'to').find((area) => tag === '*' || tagOf(area) === tag),
    ),
    report,
  );
  if (!to) return { recipients: noRecipients(), recipientsKnown: false };
  const readings = recipientFields.map((field) =>
    areasOf(root, editor, field).map((area) => readArea(area, root, field)),
  );
  const [first = [], cc = [], bcc = []] = readings.map((areas) => areas.flatMap(({ people }) => people));
  const unclear = readings.flat().some((reading) => reading.unclear);
  if (first.length + cc.length + bcc.length > 0 || isShown(to, root)) {
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
  const subject = query(root, 'input[name="subjectbox"]');
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
