const name = String.raw`["“'‘]?(\p{Lu}[\p{L}'’.-]{0,18}(?: \p{Lu}[\p{L}'’.-]{1,18})?)["”'’]?`;
/** "Known to everybody as Mack", "known around the ward as Sister B". */
const knownAs = new RegExp(
  `^(?:is |better |best |mostly |widely |generally |usually |only )*known (?:to|by|among|amongst|around|round|across|in|on|at|all over|throughout|here|locally) (?:\\S+ ){1,5}?as ${name}(?: (?:here|only|too|around here))?[.!]?$`,
  'u',
);
/** "Nobody uses Margaret, it's Greta". */
const nobodyUses = new RegExp(
  `^(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Dd]on't|[Dd]o not|[Nn]ever|[Hh]ardly anyone) (?:ever |really |actually )?(?:uses?|says?|calls? (?:her|him|them)) \\p{Lu}[\\p{L}'’-]+,? (?:(?:but|so|and) )?(?:it's|it is|(?:she|he)(?:'s| is)|they're|always|just|only|everyone says|we say|we all say|use|say) (?:always |just |only )?${name}[.!]?$`,
  'u',
);

/** "Named Sepp in the team". */
const namedBy = new RegExp(
  `^(?:named|called) ${name} (?:in (?:the|our) (?:team|office|group|department|family|company|house)|by (?:everyone|everybody|all|us|us all|all of us|friends|the (?:team|others))|here|at work|among (?:us|friends|colleagues))[.!]?$`,
  'u',
);

/** "Prefers Bo to his full name". */
const insteadOf = new RegExp(
  `^(?:[Pp]refers|[Ww]rite|[Ss]ay|[Uu]se|[Jj]ust say|[Jj]ust use|[Ll]ikes|[Gg]oes by|[Uu]ses|[Ww]ants) (?:being )?${name} (?:to|over|instead of|rather than|not|more than) (?:the |(?:her|his|their) )(?:(?:full|real|long|first|given|official|legal|proper|christian|birth|whole) ){1,2}name[.!]?$`,
  'u',
);

export const insteadIn = (text: string): string | undefined => insteadOf.exec(text)?.[1];

/** What somebody is called, where others or another name stand before it. */
export function knownAsIn(text: string): string | undefined {
  return (knownAs.exec(text) ?? nobodyUses.exec(text) ?? namedBy.exec(text))?.[1];
}

const sayNot = /^say ["“'‘]?(\p{Lu}\p{L}+)["”'’]?,? (?:not|never|and not) ["“'‘]?(\p{Lu}\p{L}+)["”'’]?[.!]?$/u;
/** "Say Hyoo, not Hug": it may be the sound as well as what they are called, unless it is the short of a name. */
export function saidNotIn(text: string): string | undefined {
  const [, said = '', other = ''] = sayNot.exec(text) ?? [];
  const isShort = other.toLowerCase().startsWith(said.slice(0, 3).toLowerCase());
  return said === '' || isShort ? undefined : said;
}
