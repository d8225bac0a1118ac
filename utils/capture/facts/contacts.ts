import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { isFirmName } from './firms';

/** Whom the user knows at another firm: nothing that somebody is good at. */
const contact =
  /^(?:is )?(?:(?:our|my|the|an?|main|first|new|only|usual|regular|direct|key|single|day-to-day|trusted|technical|commercial) ){0,4}(?:(?:contact person|contacts?|point of contact|poc|liaison|counterpart|opposite number) (?:at|with|inside|over at|within|from|in)|(?:person|man|woman|guy) (?:at|inside|over at)) (?=\S)/iu;
/** What the other firm is to us: "the bank", "our freight forwarder". */
const firmKind = /^(?:the|our|a|an|their|my) ((?:[\p{L}&/'’-]+ ){0,2}[\p{L}&/'’-]+)$/u;
const namedBehind = /^(?:the|our|their|my) (?:[\p{Ll}][\p{L}&/'’-]* ){1,3}(?=\p{Lu})/u;
const nameWord = /^(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|de|der|von)$/u;

/** "Orla's my opposite number": who it is was said before. */
const named = /^\p{Lu}[\p{L}'’-]+?(?:['’]s| is) (?=(?:my|our) )/u;
const isAtFirm = / (?:at|with|inside|over at|within|from) (?=(?:the )?(?:\p{Lu}|\d\p{Lu}))/u;

const placeOf = (text: string): string | undefined => {
  const bare = text.replace(named, '');
  const lead = contact.exec(bare)?.[0];
  return lead === undefined ? undefined : bare.slice(lead.length);
};

/** "Our contact at the bank". */
export const isContact = (text: string): boolean => placeOf(text) !== undefined;

/** "Our contact at the bank": behind it stands what it is called. */
export const isContactOfKind = (text: string): boolean => firmKind.test(placeOf(text) ?? '');

const atKind =
  /^(?:(?:our|my|the|an?|main|first|new|usual|regular|day-to-day) ){0,3}(?=(?:contact|contact person|point of contact) (?:at|with) (?:the|our|a|an|their) \p{Ll}[\p{L}&/'’-]{0,24}(?: \p{Ll}[\p{L}&/'’-]{0,24}){0,2}$)/u;
const ofCustomer = / (?:at|with) (?:the|our|a|an|their) (?:\p{L}+ )?(?:customer|client|buyer)$/u;

/** "Our contact at the bank Nordhavn Kredit", "contact at the port agent". */
export function contactTold(text: string): Told[] | undefined {
  const place = placeOf(text);
  if (place === undefined || / (?:left|retired|resigned|called|quit|wrote|answered|changed)$/iu.test(text))
    return undefined;
  const lead = namedBehind.exec(place)?.[0];
  const words = lead === undefined ? [] : place.slice(lead.length).split(' ');
  const isNamed = words.length > 0 && words.length < 5 && words.every((word) => nameWord.test(word));
  if (isNamed) {
    const company = line('company', words.join(' '));
    return /\b(?:customer|client) $/u.test(lead ?? '') ? [{ kind: 'role', role: 'customer' }, company] : [company];
  }
  const counterpart = isAtFirm.test(text) ? place.replace(/^the /u, '') : '';
  if (isFirmName(counterpart)) return [line('company', counterpart)];
  const front = atKind.exec(text)?.[0];
  if (front === undefined) return undefined;
  return ofCustomer.test(text) ? [{ kind: 'role', role: 'customer' }] : [line('title', text.slice(front.length))];
}
