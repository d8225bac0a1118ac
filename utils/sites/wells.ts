import type { Participant } from '@/utils/conversation/types';
import { fits, holds, isBefore, nearest, parentOf, query, queryAll, typedIn } from '@/utils/dom/clean-dom';
import { trimSigns } from '@/utils/text/trim-signs';
import { eachOnce, makeParticipant, readAddressList } from './address';
import type { Addressed } from './compose';
import { around, noRecipients, recipientFields } from './compose';
import { addressesAnywhere, addressesShown, wordNodes } from './shown-words';
import type { Report } from './types';

/** The recipient fields of one mail client. */
export interface Wells {
  /** What marks each field: its input, or what stands around it. */
  marks: Record<(typeof recipientFields)[number], string>;
  /** What is around the input of one field; where it is not found, whatever holds no other field. */
  area: string;
  chip: string;
  /** Null: a chip that shows neither name nor address. */
  readChip(chip: Element): Participant | null;
  subject: string;
}

interface WellReading {
  people: Participant[];
  unclear: boolean;
}

const inputs = 'input:is(:not([type]), [type="text"], [type="email"], [type="search"]), textarea';
const control = 'button, [role="button"], select, [role="combobox"]:not(input)';

const outermost = (found: Element[]): Element[] =>
  found.filter((each) => !found.some((other) => other !== each && holds(other, each)));

const marksIn = (wells: Wells, root: Element, place: Element): Element[][] =>
  recipientFields.map((field) => outermost(around(root, wells.marks[field], place)));

/** The part of a compose that is one field's and nothing else's. */
function areaOf(wells: Wells, mark: Element, others: readonly Element[]): Element {
  const isShared = (element: Element) =>
    others.some((other) => holds(element, other)) || query(element, wells.subject) !== null;
  if (!fits(mark, inputs)) return mark;
  const known = nearest(mark, wells.area);
  if (known && !isShared(known)) return known;
  let area = mark;
  for (let outer = parentOf(area); outer && !isShared(outer); outer = parentOf(outer)) area = outer;
  return area;
}

function readWell(wells: Wells, area: Element): WellReading {
  const chips = outermost(queryAll(area, wells.chip));
  const people = chips.map(wells.readChip);
  const isKnown = (element: Element) => chips.includes(element) || fits(element, `label, button, [role="button"]`);
  const typed = [area, ...queryAll(area, inputs)].map(typedIn);
  // Typed and no chip yet, or a note such as "and 3 others".
  const beside = [...wordNodes(area, isKnown), ...typed].map((words) => readAddressList(trimSigns(words, /[\s,;]/)));
  const rest = beside.some((list) => list.rest);
  return {
    people: [...people.flatMap((each) => each ?? []), ...(rest ? [] : beside.flatMap((list) => list.people))],
    unclear: rest || people.includes(null),
  };
}

/** The identity that a compose is written from: a control above its recipients that shows one address. */
export function identitiesIn(wells: Wells, root: Element, place: Element): Participant[] {
  const [to] = around(root, wells.marks.to, place);
  return around(root, control, place)
    .filter((each) => to && isBefore(each, to) && !holds(each, to))
    .map(addressesShown)
    .flatMap(([address, ...more]) => (address && more.length === 0 ? makeParticipant(null, address) : []));
}

/** Somebody outside the fields that were found: then they are not what they were, and others may be missing. */
function hasStrays(wells: Wells, root: Element, known: readonly Element[], people: readonly Participant[]): boolean {
  const addresses = new Set(people.map(({ address }) => address));
  const isOther = (element: Element) => known.some((each) => holds(each, element)) || fits(element, wells.subject);
  const unread = queryAll(root, `${wells.chip}, ${inputs}`).filter(
    (element) => !isOther(element) && (fits(element, wells.chip) || typedIn(element).trim() !== ''),
  );
  return unread.length > 0 || addressesAnywhere(root, isOther).some((address) => !addresses.has(address));
}

/** Whom a compose goes to, by its chips and by what is typed beside them. */
export function readWells(wells: Wells, root: Element, place: Element, own: Participant[], report: Report): Addressed {
  const marks = marksIn(wells, root, place);
  const isReadable = marks[0]?.length === 1 && marks.every((found) => found.length <= 1);
  report('recipients', isReadable ? 0 : null);
  if (!isReadable) return { recipients: noRecipients(), recipientsKnown: false };
  const areas = marks.map((found) =>
    found.map((mark) => areaOf(wells, mark, [place, ...marks.flat().filter((other) => other !== mark)])),
  );
  const readings = areas.map((found) => found.map((area) => readWell(wells, area)));
  const [to = [], cc = [], bcc = []] = readings.map((each) => eachOnce(each.flatMap(({ people }) => people)));
  const known = [...to, ...cc, ...bcc, ...own, ...identitiesIn(wells, root, place)];
  if (hasStrays(wells, root, [place, ...areas.flat()], known)) {
    return { recipients: noRecipients(), recipientsKnown: false };
  }
  return { recipients: { to, cc, bcc }, recipientsKnown: !readings.flat().some(({ unclear }) => unclear) };
}
