import type { Participant, Recipients } from '@/utils/conversation/types';
import {
  attribute,
  fits,
  holds,
  isWithin,
  nearest,
  ownerOf,
  queryAll,
  tagOf,
  typedIn,
  wordsOf,
} from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { eachOnce, isAddress, makeParticipant, readAddressList } from './address';
import { around, noRecipients, recipientFields } from './compose';
import { ownAddresses } from './gmail-self';
import { firstAnswer, unreported } from './ranked';
import { addressesAnywhere, wordNodes } from './shown-words';
import type { Report } from './types';

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

const chips = ':is([data-hovercard-id], [data-name])';
const chipsIn = (area: Element): Element[] =>
  queryAll(area, chips).filter((chip) => !isWithin(chip, `${chips}, [role="option"]`));

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

/** The field's own label is no leftover: words by which its input is called too ("To" of "To recipients"). */
function isLabel(area: Element): (words: string) => boolean {
  const names = queryAll(area, 'input[aria-label]').map((input) => attribute(input, 'aria-label')?.toLowerCase() ?? '');
  return (words) => names.some((name) => name.includes(words.toLowerCase()));
}

/** Words or an entry of the list that no chip and no input accounts for: somebody may stand there. */
function hasLeftovers(area: Element, known: Element[]): boolean {
  const isKnown = (element: Element) => known.includes(element) || fits(element, 'label');
  const entries = queryAll(area, '[role="option"], [role="listbox"] > *');
  const unknown = entries.filter((entry) => !known.some((each) => holds(each, entry) || holds(entry, each)));
  return unknown.length > 0 || !wordNodes(area, isKnown).every(isLabel(area));
}

function readArea(area: Element): FieldReading {
  if (fits(area, 'textarea')) return readClassic(area);
  const found = chipsIn(area);
  const people = found.map(readChip);
  // What is typed but no chip yet.
  const inputs = queryAll(area, 'input:not([type="hidden"])');
  const typed = inputs.map((input) => readAddressList(typedIn(input)));
  return {
    people: [...people.flat(), ...typed.flatMap((list) => list.people)],
    unclear:
      people.some((each) => each.length === 0) ||
      typed.some(({ rest }) => rest) ||
      hasLeftovers(area, [...found, ...inputs]),
  };
}

// Words of others within a compose; fields among them are not the compose's.
const foreign = 'blockquote, .gmail_quote, .a3s, [contenteditable]';

export const areasOf = (root: Element, editor: Element, field: Field): Element[] =>
  around(root, `[name="${field}"]`, editor).filter((area) => tagOf(area) !== 'input' && !nearest(area, foreign));

/** Where two fields go by one name, nobody can tell which is meant. */
const areTwice = (areas: Element[]): boolean => new Set(areas.map(tagOf)).size < areas.length;

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

/** Somebody whom no field was found for: then the fields are not what they were, and others may be missing. */
function hasStrays(root: Element, editor: Element, areas: Element[], people: Participant[]): boolean {
  const own = ownAddresses(ownerOf(root), unreported);
  const known = new Set([...people, ...own].map(({ address }) => address));
  const isOther = (element: Element) =>
    [editor, ...areas].some((each) => holds(each, element)) ||
    notPeople.has(attribute(element, 'name') ?? '') ||
    // The folded row keeps what it showed last while the fields are open.
    (fits(element, 'span[email]') && !isShown(element, root));
  const beside = queryAll(root, 'input:is(:not([type]), [type="text"], [type="email"]), [data-name]');
  const unread = beside.filter(
    (element) =>
      !isOther(element) && (typedIn(element).trim() || !isAddress(attribute(element, 'data-hovercard-id') ?? 'a@b')),
  );
  // A list of chips that is no field's, beside one that is; elsewhere a compose holds lists of fonts and the like.
  const lists = areas.flatMap((area) => queryAll(nearest(area, 'table') ?? area, '[role="listbox"], [role="option"]'));
  const isList = lists.some((list) => !isOther(list) && wordNodes(list).length > 0);
  return isList || unread.length > 0 || addressesAnywhere(root, isOther).some((address) => !known.has(address));
}

const nobodyKnown = (): RecipientsReading => ({ recipients: noRecipients(), recipientsKnown: false });
const isUnclear = ({ unclear }: FieldReading): boolean => unclear;

export function readGmailRecipients(root: Element, editor: Element, report: Report): RecipientsReading {
  const ranks = ['div', 'textarea', undefined];
  const areas = areasOf(root, editor, 'to');
  const to = firstAnswer(
    'recipients',
    ranks.map((tag) => () => areas.find((area) => !tag || tagOf(area) === tag)),
    report,
  );
  const all = recipientFields.map((field) => areasOf(root, editor, field));
  if (!to || all.some(areTwice)) return nobodyKnown();
  const readings = recipientFields.map((field, at) => [
    ...(all[at] ?? []).map(readArea),
    ...readUnseen(root, editor, field),
  ]);
  const [first = [], cc = [], bcc = []] = readings.map((each) => eachOnce(each.flatMap(({ people }) => people)));
  const people = [...first, ...cc, ...bcc];
  const isFolded = people.length === 0 && !isShown(to, root);
  const folded = isFolded ? foldedPeople(root, editor) : [];
  if (hasStrays(root, editor, all.flat(), [...people, ...folded])) return nobodyKnown();
  const recipients = { to: [...first, ...folded], cc, bcc };
  const isEmpty = isFolded && folded.length === 0;
  return { recipients, recipientsKnown: !isEmpty && !readings.flat().some(isUnclear) };
}
