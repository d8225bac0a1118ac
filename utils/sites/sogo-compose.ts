import type { Conversation } from '@/utils/conversation/types';
import { attribute, bodyOf, query, queryAll, typedIn } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { documentIn } from '@/utils/dom/frames';
import { isShown } from '@/utils/dom/shown';
import { eachOnce, withoutSelf } from './address';
import { composeKey } from './compose';
import { firstAnswer, type Ranked, unreported } from './ranked';
import { quotedIn, sogoCuts } from './sogo-cuts';
import { readSogoRecipients } from './sogo-recipients';
import { ownIdentities } from './sogo-self';
import type { Report, SiteDraft } from './types';

const composers: Ranked = ['#mailEditor', 'form[name="messageForm"]', '.sg-mail-editor'];
const subject = 'input[name="subject"], input[ng-model$=".editable.subject"]';
// Behind the rich editor lies a textarea that nobody sees, and its source view is one of markup.
const plain = 'textarea[name="content"], textarea.plain-text';

interface Place {
  field: HTMLElement;
  editor: string;
}

const isEdited = (element: Element | null): boolean =>
  element !== null && attribute(element, 'contenteditable') === 'true';

/** CKEditor 4 writes its frame with `document.open`, so it is reached from here and not from within. */
function inFrame(root: Element): Place | undefined {
  const bodies = queryAll(root, 'iframe').flatMap((frame) => {
    const inner = documentIn(frame);
    return (inner && bodyOf(inner)) ?? [];
  });
  const field = bodies.find(isEdited);
  return field && { field, editor: 'ckeditor4' };
}

/** SOGo 5.9 and later. */
function inPage(root: Element): Place | undefined {
  const field = queryAll(root, '.ck-editor__editable').find(isEdited);
  return field && { field: field as HTMLElement, editor: 'ckeditor5' };
}

function inPlain(root: Element): Place | undefined {
  const field = queryAll(root, plain).find((each) => isShown(each));
  return field && { field: field as HTMLElement, editor: 'textarea' };
}

const placeIn = (root: Element): Place | undefined => inFrame(root) ?? inPage(root) ?? inPlain(root);

function rootsIn(document: Document): Element[] {
  for (const composer of composers) {
    const found = queryAll(document, composer);
    if (found.length > 0) return found;
  }
  return [];
}

export const readSogoDrafts = (document: Document, report: Report): SiteDraft[] =>
  rootsIn(document).flatMap((root) => {
    const found = firstAnswer('editor', [() => placeIn(root)], report);
    if (!found) return [];
    const cuts = sogoCuts(document, found.field);
    const line = query(root, subject);
    return [
      {
        key: composeKey(root),
        ...readSogoRecipients(root, report),
        subject: line ? typedIn(line) : null,
        text: readDraftText(found.field, cuts).text,
        ...found,
        root,
        cuts,
      },
    ];
  });

/** True where a composer is open that answers nothing: what the page shows beneath is not what it is about. */
export const isNewMail = (document: Document): boolean =>
  rootsIn(document).some((root) => {
    const place = placeIn(root);
    return place !== undefined && quotedIn(place.field) === undefined;
  });

/** In a window of its own the conversation is the mail that is answered: whom it goes to and what is quoted. */
export function readSogoAnswered(document: Document): Conversation | null {
  const [root] = rootsIn(document);
  const place = root && placeIn(root);
  const incoming = place && quotedIn(place.field);
  if (!root || !incoming) return null;
  const own = ownIdentities(document);
  const { to, cc } = readSogoRecipients(root, unreported).recipients;
  return { participants: own.length > 0 ? withoutSelf(eachOnce([...to, ...cc]), own) : [], incoming };
}
