/** How a provider lets one mailbox have several addresses, by its own documentation. */
export interface Folding {
  /** What follows this sign in the local part is a tag. */
  tag: string;
  /** Signs within the local part that make no difference. */
  ignored?: RegExp;
  /** The domain under which all its addresses are compared. */
  domain?: string;
  /** The name may stand before the domain, as a part of it, and the tag before the @. */
  named?: true;
}

/** Dots: support.google.com/mail/answer/7436150, tags: .../22370, the other domain: .../10313. */
const gmail: Folding = { tag: '+', ignored: /\./g, domain: 'gmail.com' };
/**
 * Signs: proton.me/support/change-username, tags: proton.me/support/addresses-and-aliases. An address under another of
 * its domains has to be had first, and cannot be seen from outside.
 */
const proton: Folding = { tag: '+', ignored: /[._-]/g };
/** Both: fastmail.help/hc/en-us/articles/360060591053. */
const fastmail: Folding = { tag: '+', named: true };
/**
 * A user name is reserved on all its domains (yandex.com/support/id/authorization/email.html). A plus is none of the signs that
 * a name may have (yandex.com/support/domain/domain/mail.html), so it can only begin a tag.
 */
const yandex: Folding = { tag: '+', domain: 'yandex.ru' };
/**
 * Microsoft's since 2013 (learn.microsoft.com: plus addressing), Apple's by use; kb.mailbox.org on aliases;
 * blog.runbox.com on sub-addressing. At Microsoft and Apple one name may be another person's under the next domain.
 */
const tagged: Folding = { tag: '+' };

/**
 * Domains on which every address is the provider's. A firm's own domain may be served by the same providers, but whether
 * dots or tags count there cannot be seen from outside, so its addresses are taken as they stand. So are those of Yahoo,
 * whose `name-tag` begins with a name made for tags; of GMX, web.de and Tuta, which refuse tags; and of Zoho and mail.ru, whose
 * rules were not found in writing.
 */
export const foldings: Record<string, Folding> = {
  'gmail.com': gmail,
  'googlemail.com': gmail,
  'proton.me': proton,
  'protonmail.com': proton,
  'protonmail.ch': proton,
  'pm.me': proton,
  'outlook.com': tagged,
  'hotmail.com': tagged,
  'live.com': tagged,
  'msn.com': tagged,
  'icloud.com': tagged,
  'me.com': tagged,
  'mac.com': tagged,
  'fastmail.com': fastmail,
  'fastmail.fm': fastmail,
  'sent.com': fastmail,
  'yandex.ru': yandex,
  'ya.ru': yandex,
  'yandex.com': yandex,
  'yandex.by': yandex,
  'yandex.kz': yandex,
  'yandex.ua': yandex,
  'mailbox.org': tagged,
  'runbox.com': tagged,
};
