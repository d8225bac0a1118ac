import type { Conversation, Participant } from '@/utils/conversation/types';
import { attribute, bodyOf, isElement, nearest, query, queryAll, tagOf, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { documentIn } from '@/utils/dom/frames';
import { isShown } from '@/utils/dom/shown';
import { eachOnce, readAddressList, withoutSelf } from './address';
import { composeKey, noRecipients, type recipientFields } from './compose';
import { firstAnswer, unreported } from './ranked';
import { quotedIn, roundcubeCuts } from './roundcube-cuts';
import { ownIdentities } from './roundcube-self';
import type { Report, SiteDraft } from './types';

type Field = (typeof recipientFields)[number];

const textarea = 'textarea#composebody';
const frame = 'iframe#composebody_ifr';
const subject = 'input[name="_subject"], #compose-subject';

interface FieldReading {
  people: Participant[];
  rest: boolean;
}

const readBoth = (lists: string[]): FieldReading => {
  const read = lists.map(readAddressList);
  return { people: read.flatMap(({ people }) => people), rest: read.some(({ rest }) => rest) };
};

/** What is typed in elastic's visible input; it joins the hidden field only when it becomes a chip. */
const typedBeside = (document: Document, field: Field): string[] =>
  queryAll(document, `#compose_${field} ul.recipient-input li.input input`).map(typedIn);

/** The hidden field is what is sent. */
function fromField(document: Document, field: Field): FieldReading | undefined {
  const input = query(document, `:is(textarea, input):is(#_${field}, [name="_${field}"])`);
  return input ? readBoth([typedIn(input), ...typedBeside(document, field)]) : undefined;
}

function fromChips(document: Document, field: Field): FieldReading | undefined {
  const list = query(document, `#compose_${field} ul.recipient-input`);
  const chips = list ? queryAll(list, 'li.recipient') : [];
  const words = chips.map((chip) => attribute(chip, 'title') || wordsOf(chip));
  return list ? readBoth([...words, ...typedBeside(document, field)]) : undefined;
}

function readRecipients(document: Document, report: Report): Pick<SiteDraft, 'recipients' | 'recipientsKnown'> {
  const read = (field: Field, say: Report) =>
    firstAnswer('recipients', [() => fromField(document, field), () => fromChips(document, field)], say);
  const to = read('to', report);
  if (!to) return { recipients: noRecipients(), recipientsKnown: false };
  const [cc, bcc] = [read('cc', unreported), read('bcc', unreported)];
  return {
    recipients: { to: eachOnce(to.people), cc: eachOnce(cc?.people ?? []), bcc: eachOnce(bcc?.people ?? []) },
    recipientsKnown: ![to, cc, bcc].some((reading) => reading?.rest),
  };
}

/** With formatting the textarea holds markup, none of it the user's words, until the editor has taken it over. */
const holdsMarkup = (document: Document): boolean =>
  queryAll(document, 'input[name="_is_html"]').some((input) => typedIn(input) === '1');

/** TinyMCE's body, once it is there, else the textarea that it covers. */
function fieldOf(document: Document): { field: HTMLElement; editor: string } | undefined {
  const framed = query(document, frame);
  const inner = framed && isShown(framed) ? documentIn(framed) : null;
  const body = inner && bodyOf(inner);
  if (body && attribute(body, 'contenteditable') === 'true') return { field: body, editor: 'tinymce' };
  const plain = query(document, textarea);
  const isCovered = !plain || framed !== null || !isShown(plain) || holdsMarkup(document);
  return isCovered ? undefined : { field: plain as HTMLElement, editor: 'textarea' };
}

export function readRoundcubeDrafts(document: Document, report: Report): SiteDraft[] {
  const place = query(document, textarea);
  const found = place && firstAnswer('editor', [() => fieldOf(document)], report);
  const root = place && (nearest(place, 'form') ?? bodyOf(document));
  if (!found || !root || !isElement(root)) return [];
  const cuts = roundcubeCuts(document, found.editor);
  const line = query(document, subject);
  return [
    {
      key: composeKey(root),
      ...readRecipients(document, report),
      subject: line ? typedIn(line) : null,
      text: readDraftText(found.field, cuts).text,
      ...found,
      root,
      cuts,
    },
  ];
}

/** On a composer's page the conversation is the mail that is answered: whom it goes to and what is quoted. */
export function readAnswered(document: Document): Conversation | null {
  const found = fieldOf(document);
  const plain = found && tagOf(found.field) === 'textarea' ? typedIn(found.field) : '';
  const incoming = found && quotedIn(found.field, plain);
  if (!incoming) return null;
  const { to, cc } = readRecipients(document, unreported).recipients;
  return { participants: withoutSelf(eachOnce([...to, ...cc]), ownIdentities(document)), incoming };
}
