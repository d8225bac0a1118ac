import { foldName } from '@/utils/text/fold';
import { phraseAt, type Run } from './absence/bag';
import { bareWord } from './bare-word';
import { phrasesOf } from './behind';
import type { Clause } from './clause';
import { regions } from './regions';
import { preference, tells } from './told';
import type { Reading } from './types';

const named = regions
  .trim()
  .split('\n')
  .map((line): [string, string[]] => {
    const [code = '', names = ''] = line.split(': ');
    return [code, names.split(', ')];
  });
const byName = new Map(named.flatMap(([code, names]) => names.map((name): [string, string] => [foldName(name), code])));
const codes = new Set(named.map(([code]) => code));
const names = new Set(byName.keys());

/** Days that are free for all of a country. */
const kinds = phrasesOf(
  `public holiday|public holidays|bank holiday|bank holidays|bank hols|public hols|national holiday|national holidays|official holidays|state holidays|federal holidays|statutory holidays
  legal holidays|government holidays|stat holidays|gazetted holidays|religious holidays|holidays|hols|days off|free days|vacation days|feast days|red days|feiertage|feiertagen|gesetzliche feiertage
  jours feries|dias festivos|festivos|feriados|holiday calendar|holidays calendar|calendar of holidays|public holiday calendar|bank holiday calendar|holiday schedule|holiday list
  public holidays calendar|work calendar|calendar|working calendar|working-day calendar`,
);
const keeping = phrasesOf(
  `has|have|had off|follow|follows|following|observe|observes|observing|keep|keeps|keeping|celebrate|celebrates|get|gets|take|takes|taking|use|uses|using|respect|respects|honours|honors|mark|marks
  go|goes|going|off|off on|off for|is off|are off|out|out on|closed|closed on|free|free on|not working|not working on|doesn't work|doesn't work on|don't work|don't work on|does not work|does not work on
  not available|not available on|not in|never works on|never in on|on|in|of|for|from|by|after|per|under|to|with|like|like in|as|as in|same as in|according to|along with|going by|go by|goes by|based on
  in line with|the|all|all the|every|each|any|her|his|their|own|she|he|they|she's|he's|they're|is|are|there|here|apply|applies|count|counts|valid|only|kept|observed|too|also|as well|instead|and|so|this|that
  the ones|ones|one|calendar|rules|law|dates|those|which are|that are|please|by the way|and not ours|not ours|and ours|as well as ours|as well as the local ones|still|now|runs on|works to|works by|tied to
  sticks to|stick to|adheres to|abides by|bound to|bound by|mind|note|remember|check|watch|watch for|watch out for|careful with|beware of|because of|think of|bear in mind|reckon with
  it's|it is|that's|which means|linked to|the same as|dependent on|depend on|depends on|always`,
);
/** What follows is of others. */
const contrast = phrasesOf(
  "not|no|not the|rather than|instead of|and not|and no|but not|unlike|never|isn't|aren't|don't|ignores",
);
const ofOthers = phrasesOf('ours|mine|yours|local|the local ones|english ones|home ones|others|other ones');

/** "DE-BY", or a country in two capitals, which a word in small letters never is. */
const codeOf = (spelt: string): string | undefined => (codes.has(spelt) && /^[A-Z]/u.test(spelt) ? spelt : undefined);

type Part = { many: number; is: 'region' | 'kind' | 'contrast' | 'idle'; code?: string };

const withoutS = (words: Run): string[] => words.map((word) => bareWord(word).replace(/['’]s$/u, ''));

/** The longest that the words from a place are; undefined where they are none of ours. */
function partAt(words: Run, at: number, written: string | undefined, isOther: boolean): Part | undefined {
  const own = withoutS(words);
  const region = phraseAt(own, at, names);
  const code = codeOf(bareWord(written ?? '')) ?? byName.get(own.slice(at, at + region).join(' '));
  const parts: Part[] = [
    { many: code === undefined ? 0 : Math.max(region, 1), is: 'region', ...(code === undefined ? {} : { code }) },
    { many: phraseAt(words, at, kinds), is: 'kind' },
    { many: phraseAt(words, at, contrast), is: 'contrast' },
    { many: Math.max(phraseAt(words, at, keeping), isOther ? phraseAt(words, at, ofOthers) : 0), is: 'idle' },
  ];
  const most = Math.max(...parts.map(({ many }) => many));
  return most === 0 ? undefined : parts.find(({ many }) => many === most);
}

/** What all words of a statement are; undefined where one is none of ours. */
function partsOf(words: Run, spelt: Run): (Part & { to: number })[] | undefined {
  const parts: (Part & { to: number })[] = [];
  let isOther = false;
  for (let at = 0; at < words.length; ) {
    const part = partAt(words, at, spelt.length === words.length ? spelt[at] : undefined, isOther);
    if (!part) return undefined;
    if (part.is === 'region' || part.is === 'contrast') isOther = part.is === 'contrast';
    at += part.many;
    parts.push({ ...part, to: at });
  }
  return parts;
}

/** The one region whose free days are kept; undefined where it is none or more, or something is not understood. */
function regionIn(words: Run, spelt: Run): string | undefined {
  const parts = partsOf(words, spelt) ?? [];
  const telling = parts.filter(({ is }) => is !== 'idle');
  const kept = telling.filter(({ is }, at) => is === 'region' && telling[at - 1]?.is !== 'contrast');
  const kind = telling.find(({ is }) => is === 'kind');
  const [region, ...more] = kept;
  if (!region || !kind || more.length > 0) return undefined;
  const [first, last] = [region.to, kind.to].sort((one, other) => one - other);
  // Behind a comma a place is a statement of its own: "Munich, public holidays".
  const isParted = words.slice((first ?? 1) - 1, (last ?? 1) - 1).some((word) => /[,;]$/u.test(word));
  return isParted ? undefined : region.code;
}

/** "Polish hols as well as ours": the user's own are known without that. */
const besideOurs = /,? (?:too|as well|and ours|(?:as well as|and) (?:ours|mine|(?:the )?\p{L}{3,12}(?: ones)?))$/u;
/** On holidays somebody is away, and a holiday in Spain is a journey. */
const onLeave = /^(?:on|in) (?:holidays?|vacation)(?! of\b)|^(?:an? |her |his |their )?holiday (?:in|to|at)\b/u;

/** Whose public holidays somebody keeps. */
export function readHolidays({ plain, spelt }: Clause): Reading | undefined {
  if (plain.length > 100 || onLeave.test(plain)) return undefined;
  const tries = [plain, plain.replace(besideOurs, '')];
  const region = tries.flatMap((text) => regionIn(text.split(' '), spelt.split(' ')) ?? [])[0];
  return region === undefined ? undefined : tells(preference({ kind: 'holidays', region }));
}
