import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteCatalogue } from '@/utils/sites/catalogue';
import { differences, type Expectation } from './expectation';
import { type Reading, readPage } from './read-page';

const folder = join(process.env.ATTUNE_DATA ?? '../shared', 'captures');
const list = join(folder, 'expected.json');
const files: Record<string, Expectation> = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).files : {};
const known: readonly (string | null)[] = siteCatalogue.map(({ id }) => id);

const cases = Object.entries(files).map(([name, wanted]) => ({ name, wanted }));
/** Pages of sites that are not read yet are there for another day. */
const isOurs = ({ wanted }: (typeof cases)[number]) => known.includes(String(wanted.expect?.site ?? known[0]));

const read = (name: string, { url }: Expectation): Reading => readPage(readFileSync(join(folder, name), 'utf8'), url);
const isPerson = ({ name, address, id }: { name: unknown; address: unknown; id: unknown }) => !!(name || address || id);

if (cases.length === 0) {
  it.skip(`real captures: none in ${folder} (set ATTUNE_DATA)`, () => {});
} else {
  describe('real captures are read', () => {
    it.each(cases.filter(isOurs))('$name as expected', ({ name, wanted }) => {
      const found = read(name, wanted);
      expect(differences(wanted.expect ?? {}, found)).toEqual([]);
      if (wanted.noKnownRecipients) expect(found.drafts.filter((draft) => draft.recipientsKnown)).toEqual([]);
    });

    it.each(cases)('$name without an empty person or a throw', ({ name, wanted }) => {
      const { conversation, drafts } = read(name, wanted);
      const people = drafts.flatMap(({ recipients: { to, cc, bcc } }) => [...to, ...cc, ...bcc]);
      expect([...people, ...(conversation?.participants ?? [])].filter((person) => !isPerson(person))).toEqual([]);
    });
  });
}
