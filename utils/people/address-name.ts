import { isSharedMailbox } from './shared-mailbox';

/** `carol.klein`, `carol_m_klein`, `anna-lena.berg`, with a number behind; hyphens alone are more often a function's. */
const givenAndFamily = /^([a-zà-öø-ÿ]{2,}(?:-[a-zà-öø-ÿ]{2,})?)(?:[._][a-zà-öø-ÿ])?[._][a-zà-öø-ÿ-]{2,}\d{0,4}$/u;

const capitalised = (word: string) => word.replace(/(^|-)(.)/gu, (letters) => letters.toUpperCase());

/** The first name in an address of the form given.family; null where its form tells none. */
export function nameInAddress(address: string): string | null {
  const local = address.split('@')[0]?.split('+')[0]?.toLowerCase() ?? '';
  const first = givenAndFamily.exec(local)?.[1];
  if (!first || isSharedMailbox(address) || !/[aeiouyà-öø-ÿ]/u.test(first)) return null;
  return capitalised(first);
}
