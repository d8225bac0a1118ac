/** How a provider lets one mailbox have several addresses, by its own documentation. */
export interface Folding {
  /** What follows this sign in the local part is a tag. */
  tag: string;
  /** Signs within the local part that make no difference. */
  ignored?: RegExp;
  /** The domain under which all its addresses are compared. */
  domain?: string;
}

const gmail: Folding = { tag: '+', ignored: /\./g, domain: 'gmail.com' };
const proton: Folding = { tag: '+', ignored: /[._-]/g };
const tagged: Folding = { tag: '+' };

/**
 * Domains on which every address is the provider's. A firm's own domain may be served by the same providers, but whether
 * dots or tags count there cannot be seen from outside, so its addresses are taken as they stand.
 */
export const foldings: Record<string, Folding> = {
  'gmail.com': gmail,
  'googlemail.com': gmail,
  'proton.me': proton,
  'protonmail.com': proton,
  'pm.me': proton,
  'outlook.com': tagged,
  'hotmail.com': tagged,
  'live.com': tagged,
  'msn.com': tagged,
  'icloud.com': tagged,
  'me.com': tagged,
  'mac.com': tagged,
  'fastmail.com': tagged,
  'fastmail.fm': tagged,
};
