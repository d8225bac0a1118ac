import type { Participant, Recipients } from '@/utils/conversation/types';
import { attribute, fits, holds, nearest, ownerOf, queryAll, tagOf, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { trimSigns } from '@/utils/text/trim-signs';
import { isAddress, makeParticipant, oneAddressIn, readAddressList } from './address';
import { around, noRecipients, recipientFields } from './compose';
import { ownMailboxes } from './outlook-self';
import { type Ranked, unreported } from './ranked';
import { addressesAnywhere, wordNodes } from './shown-words';
import type { Report } from './types';

export const wells = '[role="group"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])';
export const message = '[id^="UniqueMessageBody_"], [role="document"]';
export const subject = '[id$="_SUBJECT"]:is(input, textarea)';
const chip = '[class*="_EType_RECIPIENT_ENTITY"]';
const anyChip: Ranked = [chip, '[contenteditable="false"]', '[role="button"][aria-label]'];
const box = '[role="textbox"], [contenteditable="true"], input:not([type="hidden"])';
const fieldIds = { to: '_TO', cc: '_CC', bcc: '_BCC' } as const;

/** Parts of a compose: nothing of the draft's own text, and nothing of a message that is read beside it. */
export const aroundEditor = (root: Element, selector: string, editor: Element): Element[] =>
  around(root, selector, editor).filter((element) => !nearest(element, message));

const wellsOf = (root: Element, editor: Element, field: keyof typeof fieldIds): Element[] =>
  aroundEditor(root, `[id$="${fieldIds[field]}"]`, editor);

/** Where two wells go by a field's id, of whatever role, nobody can tell which is this compose's. */
const isDoubtful = (found: Element[]): boolean =>
  found.length > 1 || found.some((well) => !fits(well, '[role="group"]'));

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

/** Of what holds one another, the outermost. */
const outermost = (found: Element[]): Element[] =>
  found.filter((each) => !found.some((other) => other !== each && holds(other, each)));

function readWell(well: Element): WellReading {
  const chips = outermost(anyChip.map((selector) => queryAll(well, selector)).find((found) => found.length > 0) ?? []);
  const people = chips.map(readChip);
  // The field's own label is a button beside the box.
  const isKnown = (element: Element) =>
    chips.includes(element) || (tagOf(element) === 'button' && !nearest(element, box));
  // Typed and not resolved yet, or a note such as "and 3 others".
  const beside = [...wordNodes(well, isKnown), ...queryAll(well, 'input:not([type="hidden"])').map(typedIn)].map(
    (words) => readAddressList(trimSigns(words, /[\s,;]/)),
  );
  const rest = beside.some((list) => list.rest);
  return {
    people: [...people.flat(), ...(rest ? [] : beside.flatMap((list) => list.people))],
    unclear: rest || people.some((each) => each.length === 0),
  };
}

/** Somebody outside the fields that were found: then they are not what they were, and others may be missing. */
function hasStrays(root: Element, editor: Element, found: Element[], people: Participant[]): boolean {
  const own = ownMailboxes(ownerOf(root), unreported);
  const known = new Set([...people, ...own].map(({ address }) => address));
  const isOther = (element: Element) =>
    [editor, ...found].some((each) => holds(each, element)) || fits(element, subject) || !!nearest(element, message);
  const unread = queryAll(root, `${chip}, ${box}`).filter(
    (element) =>
      !isOther(element) && (fits(element, chip) || wordNodes(element, isOther).length > 0 || typedIn(element)),
  );
  return unread.length > 0 || addressesAnywhere(root, isOther).some((address) => !known.has(address));
}

interface RecipientsReading {
  recipients: Recipients;
  recipientsKnown: boolean;
}

export function readOutlookRecipients(root: Element, editor: Element, report: Report): RecipientsReading {
  const found = recipientFields.map((field) => wellsOf(root, editor, field));
  const isReadable = (found[0]?.length ?? 0) > 0 && !found.some(isDoubtful);
  report('recipients', isReadable ? 0 : null);
  if (!isReadable) return { recipients: noRecipients(), recipientsKnown: false };
  const readings = found.map((each) => each.map(readWell));
  const [to = [], cc = [], bcc = []] = readings.map((each) => each.flatMap(({ people }) => people));
  if (hasStrays(root, editor, found.flat(), [...to, ...cc, ...bcc])) {
    return { recipients: noRecipients(), recipientsKnown: false };
  }
  return { recipients: { to, cc, bcc }, recipientsKnown: !readings.flat().some(({ unclear }) => unclear) };
}
