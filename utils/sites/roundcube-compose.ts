import type { Conversation } from '@/utils/conversation/types';
import { attribute, bodyOf, isElement, nearest, query, queryAll, tagOf, typedIn } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { documentIn } from '@/utils/dom/frames';
import { isShown } from '@/utils/dom/shown';
import { eachOnce, withoutSelf } from './address';
import { composeKey } from './compose';
import { firstAnswer, unreported } from './ranked';
import { quotedIn, roundcubeCuts } from './roundcube-cuts';
import { readRoundcubeRecipients } from './roundcube-recipients';
import { hasIdentities, ownIdentities } from './roundcube-self';
import type { Report, SiteDraft } from './types';

const textarea = 'textarea#composebody';
const frame = 'iframe#composebody_ifr';
const subject = 'input[name="_subject"], #compose-subject';

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
      ...readRoundcubeRecipients(document, report),
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
  const { to, cc } = readRoundcubeRecipients(document, unreported).recipients;
  const own = ownIdentities(document);
  // The user may be among the recipients too, under any identity: where these are not shown, nobody can tell.
  const participants = hasIdentities(document) ? withoutSelf(eachOnce([...to, ...cc]), own) : [];
  return { participants, incoming };
}
