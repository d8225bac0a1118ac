import { citiesOf } from '@/utils/hours/cities';
import { allZones, cityOf } from '@/utils/hours/zones';
import { foldName } from '@/utils/text/fold';
import { places, shared } from './place-list';
import { morePlaces } from './place-more';
import { towns } from './place-towns';

/** One form for "Saint-Denis", "St. Gallen" and "St Gallen". */
const keyOf = (name: string) =>
  foldName(name)
    .replace(/[._-]/g, ' ')
    .replace(/ {2,9}/g, ' ')
    .trim();

const lines = (list: string): [string, string][] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    });

function allPlaces(): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const zone of allZones()) {
    // The engine's own regions ("Etc", "Arctic") hold no places people say.
    for (const name of [cityOf(zone), ...citiesOf(zone)]) if (zone.includes('/')) byName.set(keyOf(name), [zone]);
  }
  for (const feast of ['christmas', 'easter', 'center']) byName.delete(feast);
  byName.set('utc', ['UTC']);
  for (const [zone, names] of [...lines(towns), ...lines(morePlaces), ...lines(places)])
    for (const name of names.split(', ')) byName.set(keyOf(name), [zone]);
  for (const [name, zones] of lines(shared)) byName.set(keyOf(name), zones.split(' '));
  return byName;
}

let known: Map<string, string[]> | undefined;

/** Zones of a place; several where the name alone does not tell; none where there is no such place. */
export function zonesOfPlace(name: string): readonly string[] {
  known ??= allPlaces();
  return known.get(keyOf(name)) ?? [];
}

const capitalsOnly = new Set('et pt ct mt est eat wat la sf bc dc ast sgt us'.split(' '));
const words = new Set(
  `nice reading split bath mobile center easter troll wake casey davis palmer eastern central pacific mountain knox nome
  essen salem lund york york faro bergen victoria salvador split regina menominee male creston rosario granada la`.split(
    /\s+/,
  ),
);
const firstNames = new Set(
  'charlotte austin florence adelaide jordan chad madison kingston lancaster victoria regina santiago'.split(' '),
);

/** Whether a name by itself, as it is written, says a place: "nice" does not, nor does "est" in a sentence. */
export function isPlaceAlone(written: string): boolean {
  const key = keyOf(written);
  if (capitalsOnly.has(key)) return written === written.toUpperCase();
  return !words.has(key);
}

/** Places after which people are named. */
export const isFirstName = (written: string): boolean => firstNames.has(keyOf(written));
