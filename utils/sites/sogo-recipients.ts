import type { Participant } from '@/utils/conversation/types';
import { holds, nearest, query, queryAll, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { addressesIn, eachOnce, isAddress, makeParticipant, readAddressList } from './address';
import { noRecipients, recipientFields } from './compose';
import { firstAnswer, type Ranked, unreported } from './ranked';
import { addressesAnywhere } from './shown-words';
import type { Report, SiteDraft } from './types';

type Field = (typeof recipientFields)[number];

interface FieldReading {
  people: Participant[];
  /** Somebody is meant who could not be read. */
  rest: boolean;
}

// Angular's own names of the fields in SOGo's template, the same in every language.
const fieldMarks = (field: Field): Ranked => [`[ng-model$=".editable.${field}"]`, `[md-transform-chip*="'${field}'"]`];
const chip = 'md-chip, md-chip-template';
const input = 'md-autocomplete input, input[type="text"], input:not([type])';
/** Takes the place of a directory's group; who is in it the page does not show. */
const expand = '[ng-click*="expandGroup"]';

/** `Name <address>` or an address; the name may hold a comma, so this is no list. */
function readChip(words: string): Participant | undefined {
  const [, name = '', address = ''] = /^([^<>]{0,300})<([^<>\s]{3,300})>$/.exec(words) ?? ['', '', words];
  if (!isAddress(address)) return undefined;
  const person = makeParticipant(name, address);
  return addressesIn(name).every((found) => found === person.address) ? person : undefined;
}

/** Of a chip in a chip the inner one, which holds the words alone. */
const chipsIn = (area: Element): Element[] => {
  const all = queryAll(area, chip);
  return all.filter((each) => !all.some((inner) => inner !== each && holds(each, inner)));
};

function readArea(area: Element): FieldReading {
  const chips = chipsIn(area);
  const read = chips.map((each) => (query(each, expand) ? undefined : readChip(wordsOf(each))));
  const typed = queryAll(area, input).map((each) => readAddressList(typedIn(each)));
  return {
    people: [...read.flatMap((person) => person ?? []), ...typed.flatMap(({ people }) => people)],
    rest: read.includes(undefined) || typed.some(({ rest }) => rest),
  };
}

/** Its area must be a chip list of this composer and hold no other field. */
const areaBy = (root: Element, mark: string): Element | undefined => {
  const found = queryAll(root, mark);
  return found.length === 1 ? found[0] : undefined;
};

// Fields of the composer that are no recipients, though they hold words and addresses. SOGo measures a plain draft in an
// element beside its textarea.
const elsewhere =
  'md-autocomplete[md-input-name="from"], input[name="from"], input[name="subject"], input[type="file"], textarea, .plain-text, iframe, sg-ckeditor, [id^="cke_"], .ck-editor, md-dialog-actions, md-menu-content';

/** Somebody is named in the composer who was read for no field: then the fields are not what they were. */
function hasStrays(root: Element, people: Participant[], areas: Element[]): boolean {
  const isSkipped = (element: Element) => nearest(element, elsewhere) !== null;
  const read = new Set(people.map(({ address }) => address));
  const typed = queryAll(root, 'input').filter((each) => !isSkipped(each) && typedIn(each).trim() !== '');
  return (
    addressesAnywhere(root, isSkipped).some((address) => !read.has(address)) ||
    [...typed, ...chipsIn(root).filter((each) => !isSkipped(each))].some(
      (each) => !areas.some((area) => holds(area, each)),
    )
  );
}

export function readSogoRecipients(root: Element, report: Report): Pick<SiteDraft, 'recipients' | 'recipientsKnown'> {
  const areaOf = (field: Field, say: Report) =>
    firstAnswer(
      'recipients',
      fieldMarks(field).map((mark) => () => areaBy(root, mark)),
      say,
    );
  const areas = {
    to: areaOf('to', report),
    cc: areaOf('cc', unreported),
    bcc: areaOf('bcc', unreported),
  };
  const { to, cc, bcc } = areas;
  if (!to || !cc || !bcc) return { recipients: noRecipients(), recipientsKnown: false };
  const read = { to: readArea(to), cc: readArea(cc), bcc: readArea(bcc) };
  const people = recipientFields.flatMap((field) => read[field].people);
  const isUnclear = recipientFields.some((field) => read[field].rest);
  return {
    recipients: {
      to: eachOnce(read.to.people),
      cc: eachOnce(read.cc.people),
      bcc: eachOnce(read.bcc.people),
    },
    recipientsKnown: !isUnclear && !hasStrays(root, people, [to, cc, bcc]),
  };
}
