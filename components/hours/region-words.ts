import { createSignal } from 'solid-js';
import { language } from '@/components/live/language';
import { holidayRegions } from '@/utils/hours/holidays-of';
import { type RegionChoice, regionChoices, regionName } from '@/utils/hours/regions';

const [known, setKnown] = createSignal<readonly RegionChoice[]>([]);
let asked: Promise<RegionChoice[]> | undefined;

async function fetched(): Promise<RegionChoice[]> {
  const choices = regionChoices(await holidayRegions(), language());
  setKnown(choices);
  return choices;
}

/** All regions by name. Their table is large, so it is fetched once, and only where one is looked for or named. */
export function allRegions(): Promise<RegionChoice[]> {
  asked ??= fetched().catch((error: unknown) => {
    // Asked again, it may be there.
    asked = undefined;
    throw error;
  });
  return asked;
}

const countryName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: 'region', fallback: 'code' }).of(code) ?? code;

/** "Germany", "Bayern". Until the table is there, a part of a country is called by the country and its code. */
export function regionLabel(region: string): string {
  const [country = region] = region.split('-');
  if (country === region) return countryName(country);
  if (known().length > 0) return regionName(region, known());
  // Without the table the code stands, which is true as well.
  allRegions().catch(() => undefined);
  return `${countryName(country)} (${region})`;
}
