import type { Participant } from '@/utils/conversation/types';
import {
  attribute,
  bodyOf,
  fits,
  holds,
  nearest,
  parentOf,
  query,
  queryAll,
  typedIn,
  wordsOf,
} from '@/utils/dom/clean-dom';
import { eachOnce, readAddressList } from './address';
import { noRecipients, recipientFields } from './compose';
import { firstAnswer, unreported } from './ranked';
import type { Report, SiteDraft } from './types';

type Field = (typeof recipientFields)[number];

interface FieldReading {
  people: Participant[];
  rest: boolean;
}

const readBoth = (lists: string[]): FieldReading => {
  const read = lists.map(readAddressList);
  return { people: read.flatMap(({ people }) => people), rest: read.some(({ rest }) => rest) };
};

const visibleInputs = 'input:is(:not([type]), [type="text"], [type="email"])';
const sentField = (document: Document, field: Field): Element | null =>
  query(document, `:is(textarea, input):is(#_${field}, [name="_${field}"])`);

/** The part of the page that is one field's: by its id, else what stands around its input and no other's. */
function areaOf(document: Document, field: Field): Element | null {
  const marked = query(document, `#compose_${field}`);
  const input = sentField(document, field);
  const around = input && parentOf(input);
  const others = recipientFields
    .filter((other) => other !== field)
    .flatMap((other) => sentField(document, other) ?? []);
  const isShared = [...others, ...queryAll(document, '#composebody, #_from, [name="_subject"]')].some(
    (other) => around && holds(around, other),
  );
  return marked ?? (isShared ? null : around);
}

/** What is typed in elastic's visible input; it joins the hidden field only when it becomes a chip. */
const typedBeside = (area: Element | null, input: Element | null): string[] =>
  area
    ? queryAll(area, `${visibleInputs}, textarea`)
        .filter((each) => each !== input)
        .map(typedIn)
    : [];

const chipsIn = (area: Element): Element[] =>
  queryAll(area, 'li').filter((item) => !query(item, 'input') && wordsOf(item) !== '');

/** The hidden field is what is sent; more chips than people in it show that it was read wrongly. */
function fromField(document: Document, field: Field): FieldReading | undefined {
  const input = sentField(document, field);
  const area = areaOf(document, field);
  if (!input) return undefined;
  const { people, rest } = readBoth([typedIn(input), ...typedBeside(area, input)]);
  return { people, rest: rest || (area !== null && chipsIn(area).length > people.length) };
}

/** Where the hidden field is not found: the chips, and whatever is typed in the field's area. */
function fromArea(document: Document, field: Field): FieldReading | undefined {
  const area = query(document, `#compose_${field}`);
  if (!area || !query(area, 'ul, input, textarea')) return undefined;
  const words = chipsIn(area).map((chip) => attribute(chip, 'title') || wordsOf(chip));
  return readBoth([...words, ...typedBeside(area, null)]);
}

// Fields of the form that are no recipients, though they hold words and addresses.
const elsewhere =
  '#composebody, [name="_message"], [name="_subject"], #compose-subject, [name="_replyto"], [name="_followupto"]';

/** Words typed in the form that were read for no field: then the fields are not what they were. */
function hasStrays(document: Document): boolean {
  const body = query(document, 'textarea#composebody');
  const form = body && (nearest(body, 'form') ?? bodyOf(document));
  const read = recipientFields.flatMap((field) =>
    [areaOf(document, field) ?? [], sentField(document, field) ?? []].flat(),
  );
  const others = form ? queryAll(form, `${visibleInputs}, textarea`).filter((each) => !fits(each, elsewhere)) : [];
  return others.some((each) => typedIn(each).trim() !== '' && !read.some((area) => holds(area, each)));
}

export function readRoundcubeRecipients(
  document: Document,
  report: Report,
): Pick<SiteDraft, 'recipients' | 'recipientsKnown'> {
  const read = (field: Field, say: Report) =>
    firstAnswer('recipients', [() => fromField(document, field), () => fromArea(document, field)], say);
  const to = read('to', report);
  if (!to) return { recipients: noRecipients(), recipientsKnown: false };
  const [cc, bcc] = [read('cc', unreported), read('bcc', unreported)];
  return {
    recipients: { to: eachOnce(to.people), cc: eachOnce(cc?.people ?? []), bcc: eachOnce(bcc?.people ?? []) },
    recipientsKnown: ![to, cc, bcc].some((reading) => reading?.rest) && !hasStrays(document),
  };
}
