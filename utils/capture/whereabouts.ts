import { behind } from './behind';
import { companyOf, teamOf } from './lines';
import { isPlaceAlone, zonesOfPlace } from './places';
import { line, zone } from './told';
import type { Told } from './types';

const noFirm = /^(?:home|work|night|noon|lunch|once|least|the|her|his|my|our|all|a|an)$/iu;

const inPlace = /^(?:(?:based |living |located |sitting )?in|from|from the) (?:the )?/u;

/** The company, team or place behind a job or a role: "PM at Acme", "teammate in Berlin". */
export function whereabouts(words: string): Told[] | undefined {
  const firm = companyOf(words.replace(/^(?:from|of|with) (?=\p{Lu})/u, 'at '));
  if (firm !== undefined && !/^in /.test(words)) {
    const zones = zonesOfPlace(firm);
    return zones.length === 0 ? [line('company', firm)] : undefined;
  }
  const small = behind(/^(?:at|@) ?/u, words, 2, 30);
  if (small !== undefined && /^[\p{L}\p{N}&.'’-]+$/u.test(small) && !noFirm.test(small))
    return [line('company', small)];
  const team = teamOf(words);
  if (team !== undefined) return [line('team', team)];
  const place = behind(inPlace, words, 2, 37)?.replace(/ office$/u, '');
  const [only, ...more] = place !== undefined && isPlaceAlone(place) ? zonesOfPlace(place) : [];
  return only !== undefined && more.length === 0 ? [zone(only)] : undefined;
}

/** The words in front and what the rest says of where; each place where the one may end is tried. */
export function withWhereabouts<T>(
  text: string,
  read: (front: string) => T | undefined,
): { front: T; where: Told[] } | undefined {
  const words = text.split(' ');
  for (let at = 1; at < words.length && at < 8; at++) {
    const front = read(words.slice(0, at).join(' ').replace(/,$/, ''));
    const where = front === undefined ? undefined : whereabouts(words.slice(at).join(' '));
    if (front !== undefined && where) return { front, where };
  }
  return undefined;
}
