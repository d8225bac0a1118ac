/** Words that make a statement of what is doubted, asked, or over. */
const doubtful = new Set(
  'maybe perhaps possibly probably might unsure whether wonder wondering apparently supposedly allegedly rumour rumor guess yesterday formerly previously ago iirc afaik tbc tbd'.split(
    ' ',
  ),
);
const phrases = [
  'used to',
  'not sure',
  'no idea',
  'last week',
  'last month',
  'last year',
  'last time',
  'ask if',
  'ask her if',
  'ask him if',
  'i think',
  'check if',
  'find out',
  'any more',
  'no longer',
];
/** Kin and colleagues: what is said of them is said of somebody else. */
const others = new Set(
  'husband wife partner son daughter kid kids child mother father mum mom dad sister brother boss manager assistant pa team colleague friend boyfriend girlfriend neighbour neighbor dog cat predecessor successor secretary'.split(
    ' ',
  ),
);

/** Whether a clause is a doubt, a question, the past or somebody else's. */
export function isUnsaid(spelt: string): boolean {
  const small = spelt.toLowerCase();
  const words = small.split(/[\s,;:!?()"]/u).filter(Boolean);
  const [first = '', second = ''] = words;
  const isOfOther = /^(?:my|our|her|his|their|the)$/u.test(first) && others.has(second.replace(/'s$/u, ''));
  if (isOfOther || others.has(first.replace(/'s$/u, '')) || spelt.includes('?')) return true;
  return (
    words.some((word) => doubtful.has(word)) || phrases.some((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `))
  );
}
