/** Stands for words one by one, each for the same word again, so that what belongs together still does. */
export interface Pseudonyms {
  word(word: string): string;
  /** For letters and digits of a made-up id, which may have a kind by its first letter. */
  code(code: string): string;
  address(local: string, host: string): string;
  uuid(uuid: string): string;
}

const width = 4;

function numbering(): (thing: string) => string {
  const known = new Map<string, string>();
  return (thing) => {
    const number = known.get(thing) ?? String(known.size + 1).padStart(width, '0');
    known.set(thing, number);
    return number;
  };
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** As an id: its first letter may tell a kind (`U024BE7LD`), and a site may ask for so many signs. */
const isOpaque = (code: string): boolean =>
  /^(?:[A-Z\d]{4,64}|[A-Z]\d{1,3})$/.test(code) || (/\d/.test(code) && /^[A-Za-z\d]{6,64}$/.test(code));
const firstOf = (code: string): string => (/^[A-Z]/.test(code) ? (code[0] ?? 'w') : 'w');

export function makePseudonyms(): Pseudonyms {
  const words = numbering();
  const codes = numbering();
  const people = numbering();
  const hosts = numbering();
  const uuids = numbering();
  return {
    word: (word) => (isCapital(word) ? 'W' : 'w') + words(word.toLowerCase()),
    code(code) {
      if (/^[01]$/.test(code)) return code;
      if (/^\d+$/.test(code)) return `7${codes(code)}`;
      if (isOpaque(code)) return firstOf(code) + codes(code).padStart(code.length - 1, '0');
      return `w${words(code.toLowerCase())}`;
    },
    address: (local, host) => `p${people(local.toLowerCase())}@h${hosts(host.toLowerCase())}.example`,
    uuid: (uuid) => `00000000-0000-4000-8000-${uuids(uuid.toLowerCase()).padStart(12, '0')}`,
  };
}
