import type { Pseudonyms } from './pseudonyms';
import type { Vocabulary } from './vocabulary';

/** So many words may be a name or a label; of more, which is prose, not even what repeats may show. */
const mostNamed = 4;
const mostWords = 40;
const anyWord = 'w0000';

const address = /([^\s<>()[\]"'`,;:@=/?&|]{1,100})@([^\s<>()[\]"'`,;:@=/?&|]{1,255})/gu;
const wordRun = /[\p{L}\p{M}\p{N}_]+/gu;
/** What is left of a text beside its words: signs of ASCII, and white space. */
const strange = /[^\p{L}\p{M}\p{N}\s!-~]+/gu;

type Scrub = (text: string) => string;

/** Addresses are scrubbed as such, and what stands between them by `between`. */
function roundAddresses(text: string, between: Scrub, atAddress: (local: string, host: string) => string): string {
  let at = 0;
  let made = '';
  for (const found of text.matchAll(address)) {
    made += between(text.slice(at, found.index)) + atAddress(found[1] ?? '', found[2] ?? '');
    at = found.index + found[0].length;
  }
  return made + between(text.slice(at));
}

function ending(host: string): [host: string, dots: string] {
  const [dots = ''] = /\.{0,3}$/.exec(host) ?? [];
  return [host.slice(0, host.length - dots.length), dots];
}

/** What people read: no word of it is kept, whichever it is. */
export function scrubWords(text: string, names: Pseudonyms): string {
  const clean = text.replace(/\s+/g, ' ').replace(strange, '');
  const without = clean.replace(address, ' ');
  const isNamed = (without.match(wordRun) ?? []).length <= mostNamed;
  let left = mostWords;
  const each = (word: string): string => {
    left -= 1;
    if (/^\p{N}+$/u.test(word)) return '0';
    return isNamed ? names.word(word) : anyWord;
  };
  const between = (part: string) => (left > 0 ? part.replace(wordRun, each) : '');
  return roundAddresses(clean, between, (local, host) => {
    const [name, dots] = ending(host);
    return names.address(local, name) + dots;
  });
}

const mostLines = 60;

/** A text of lines, as somebody types it: what begins a quote or a signature still begins a line. */
export const scrubLines = (text: string, names: Pseudonyms): string =>
  text
    .split(/\r?\n/)
    .slice(0, mostLines)
    .map((line) => scrubWords(line, names))
    .join('\n');

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const codeRun = /[A-Za-z\d]+|[\p{L}\p{M}\p{N}]+/gu;
const mostMark = 400;

/** Ids, names and addresses of a page: a part is kept where it stands in our own code. */
export function scrubMark(mark: string, { words }: Pick<Vocabulary, 'words'>, names: Pseudonyms): string {
  const codes: Scrub = (part) => part.replace(codeRun, (code) => (words.has(code) ? code : names.code(code)));
  const between: Scrub = (part) => {
    let at = 0;
    let made = '';
    for (const found of part.matchAll(uuid)) {
      made += codes(part.slice(at, found.index)) + names.uuid(found[0]);
      at = found.index + found[0].length;
    }
    return made + codes(part.slice(at));
  };
  const isOurs = (host: string) => (host.match(codeRun) ?? []).every((code) => words.has(code));
  return roundAddresses(mark.slice(0, mostMark).replace(strange, ''), between, (local, host) =>
    isOurs(host) ? `${codes(local)}@${host}` : names.address(local, host),
  );
}

/** As an address is meant: `%40` is a sign, and what follows it a word of its own. */
export const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};
