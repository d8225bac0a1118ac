import { attribute, fits, parentOf, queryAll, tagOf, take, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { documentsFrom } from '@/utils/dom/frames';

type Choose = (below: number) => number;

/** Where people and recipients stand, on all sites. */
const spots = [
  ':is([name="to"], [name="cc"], [name="bcc"])',
  ':is([id$="_TO"], [id$="_CC"], [id$="_BCC"], [data-testid="RecipientWell"])',
  ':is(#_from, #_to, #_cc, #_bcc, [id^="compose_"], .header-headers, .headers-table, .header-summary)',
  ':is([role="listitem"], [email], [id^="UniqueMessageBody_"], [id="primaryMailboxRoot_0"], #owa-me-control-container)',
  '[data-qa]',
  ':is([data-tid="chat-title"], [data-tid="chat-pane-item"], [data-tid="ckeditor"], [id^="chat-roster-item-name-"])',
  ':is([data-group-id], [data-member-id], [data-message-id])',
  ':is([ng-bind*="viewer.message"], md-chips[ng-model], md-chip, md-chip-template)',
  ':is([data-testid="userPopover"], #channelHeaderDropdownButton, [data-user-id], .sender_name_text, #compose_top)',
  ':is([data-username], .rcx-room-header h1, .mx_DisambiguatedProfile, .mx_RoomHeader_heading)',
  ':is([data-testid^="recipients:"], [data-testid^="composer:"], .v-EmailInput, .v-MessageCard-from)',
  ':is([data-test-id="email-pill"], [data-test-id="pill"], [data-eid], .zmCRow, .msg-s-event-listitem, .msg-title-bar)',
  ':is([jid], [data-from], .occupant, .occupants-heading, [data-current-channel], [data-name], aside input)',
].join();
/** Facts rather than marks: what is typed, and what is switched off. */
const facts = new Set(['value', 'style', 'hidden', 'selected', 'type']);
const fields = 'input, textarea, select, option, iframe, html, head, body, script';

const around = (spot: Element): Element[] => {
  const outer: Element[] = [];
  for (let at = parentOf(spot); at && outer.length < 3 && tagOf(at) !== 'body'; at = parentOf(at)) outer.push(at);
  return [spot, ...outer, ...outer.slice(0, 1).flatMap((each) => [...each.children]), ...queryAll(spot, '*')];
};

// What alone tells that a mailbox beside the user's own is the user's too, and that an entry without words is somebody.
const onlySigns =
  '[id^="primaryMailboxRoot"]:not([id$="_0"]), [name="to"] :not(input):empty, [data-qa-channel-sidebar-channel-id], [data-qa="channel_sidebar_name_you"]';

const nearPeople = (document: Document): Element[] => {
  const found = documentsFrom(document).flatMap((each) => queryAll(each, spots).flatMap(around));
  return [...new Set(found)].filter((element) => !fits(element, onlySigns));
};

const oneOf = <T>(from: T[], choose: Choose): T | undefined => from[choose(from.length)];

function dropAttribute(element: Element, choose: Choose): void {
  const name = oneOf(
    take(element, 'getAttributeNames')().filter((each) => !facts.has(each)),
    choose,
  );
  if (name) take(element, 'removeAttribute')(name);
}

/** Words, typed values and addresses in attributes are what a page shows; all else of it is shape. */
const showsSomething = (element: Element): boolean =>
  wordsOf(element) !== '' ||
  [element, ...queryAll(element, '*')].some(
    (each) =>
      typedIn(each) !== '' ||
      ['data-hovercard-id', 'data-name', 'email', 'title', 'aria-label', 'href'].some((name) => attribute(each, name)),
  );

/** The element goes, what it shows stays, and what is switched off by it stays so. */
function takeAway(element: Element): void {
  if (fits(element, `${fields}, [style], [hidden]`)) return;
  if (showsSomething(element)) element.replaceWith(...take(element, 'childNodes'));
  else take(element, 'remove')();
}

/** What a page loses where people stand on it. */
export const removals: Record<string, (document: Document, choose: Choose) => void> = {
  'drops attributes near people': (document, choose) => {
    for (let left = 1 + choose(3); left > 0; left--) {
      const element = oneOf(nearPeople(document), choose);
      if (element) dropAttribute(element, choose);
    }
  },
  'takes elements away near people': (document, choose) => {
    for (let left = 1 + choose(2); left > 0; left--) {
      const element = oneOf(nearPeople(document), choose);
      if (element) takeAway(element);
    }
  },
};
