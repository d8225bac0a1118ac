import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { allLinks } from '@/tests/unit/all-links';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import type { LinkAnswer } from '@/utils/messages/identity-calls';
import { linkSuggestions } from '@/utils/people/link-suggestions';
import { keepApart } from './apart';
import { removeRecord } from './bin';
import { linksBeside } from './links';
import { savePerson } from './people';
import { linkableOf } from './people-index';
import { read } from './transact';

beforeEach(freshStore);

const keep = async (name: string, identities: string[] = [], title = '') =>
  (await savePerson(fakeForm({ name, identities, title }), press())).person.id;

const everybody = () =>
  read(['person', 'identity'], async (reading) => {
    const people = await reading.all('person');
    return Promise.all(people.map(async (one) => linkableOf(one, await reading.where('identity', 'person', one.id))));
  });

const plain = ({ suggestions }: LinkAnswer) => suggestions.map(({ a, b, ...why }) => ({ a: a.id, b: b.id, ...why }));
const inOrder = <T>(items: T[]): string[] => items.map((item) => JSON.stringify(item)).sort();

const name = fc.constantFrom(
  'Anna Klein',
  'Klein, Anna',
  'Ann\u0430 Klein',
  'Anna',
  'anna.klein@office.example',
  'Bo Li',
);
const value = fc.constantFrom(
  'anna.klein@office.example',
  'Anna.Klein@club.example',
  'annaklein@home.example',
  'a.klein@firm.example',
  'kleina@firm.example',
  'xmpp:anna.klein@office.example',
  'matrix:@anna.klein:chat.example',
  'slack:T1/U1',
  `bo.li+x@${'gmail.com'}`,
);
const title = fc.constantFrom('', 'writes as annaklein@home.example', 'leads');

describe('who may be the same, among all people', () => {
  it('are those whom comparing everybody with everybody finds', { timeout: 60_000 }, async () => {
    const people = fc.array(fc.tuple(name, fc.uniqueArray(value, { maxLength: 2 }), title), { maxLength: 7 });
    let proposed = 0;
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        await freshStore();
        const taken = new Set<string>();
        for (const [called, values, does] of all) {
          const free = values.filter((one) => !taken.has(one.toLowerCase()));
          for (const one of free) taken.add(one.toLowerCase());
          await keep(called, free, does);
        }
        const kept = await everybody();
        const spelled = (id: string) => kept.find((one) => one.id === id)?.name;
        const whole = linkSuggestions(kept);
        const found = await allLinks(3);
        proposed += whole.suggestions.length;
        expect(inOrder(plain(found))).toEqual(inOrder(whole.suggestions));
        // One of each spelling stands for all of it, whichever, and one who is proposed is no longer only told of.
        if (whole.suggestions.length > 0) return;
        const drawn = found.lookalikes.map(({ a, b }) => [a.name, b.name].sort());
        expect(inOrder(drawn)).toEqual(inOrder(whole.lookalikes.map(({ a, b }) => [spelled(a), spelled(b)].sort())));
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(proposed).toBeGreaterThan(20);
  });

  it('is told of somebody changed since, and not of somebody who is gone', async () => {
    const [a, b] = [await keep('Anna Klein', ['anna.klein@office.example']), await keep('Bo Li')];
    expect((await allLinks()).suggestions).toEqual([]);
    const change = { id: b, name: 'Anna Klein', identities: ['anna.klein@club.example'] };
    await savePerson(fakeForm(change), press());
    expect((await allLinks()).suggestions).toMatchObject([{ evidence: [{ kind: 'same-handle' }] }]);
    await removeRecord({ store: 'person', id: a }, press());
    expect((await allLinks()).suggestions).toEqual([]);
  });
});

describe('who may be the same as somebody on a page', () => {
  const shown = (address: string | null, id: string | null = null) => ({ name: 'Anna', address, id });

  it('is found from either of the two', async () => {
    await keep('Anna Klein', ['slack:T1/U1']);
    await keep('anna.klein@office.example', ['anna.klein@office.example']);
    await keep('Ben Okoro', ['ben.okoro@office.example']);
    await keep('Okoro, Ben', ['ben.okoro@club.example']);
    for (const participant of [shown('anna.klein@office.example'), shown(null, 'slack:T1/U1')]) {
      const { suggestions } = await linksBeside({ participants: [participant] });
      expect(suggestions).toMatchObject([{ evidence: [{ kind: 'name-in-address' }] }]);
      const names = suggestions.flatMap(({ a, b }) => [a.name, b.name]).sort();
      expect(names).toEqual(['Anna Klein', 'anna.klein@office.example']);
    }
  });

  it('is told where the page shows two of those kept as one, and not once they are told apart', async () => {
    const [a, b] = [await keep('Anna Klein', ['anna@office.example']), await keep('AK', ['slack:T1/U1'])];
    const participants = [shown('anna@office.example', 'slack:T1/U1')];
    const { suggestions } = await linksBeside({ participants });
    expect(suggestions).toMatchObject([{ evidence: [{ kind: 'shown-as-one' }] }]);
    await keepApart({ a, b }, press());
    expect((await linksBeside({ participants })).suggestions).toEqual([]);
  });

  it('is nobody for whom only a name speaks', async () => {
    await keep('Anna Klein', ['anna.klein@office.example']);
    await keep('Anna Klein', ['slack:T1/U1']);
    await keep('Anna Klein', ['aklein@firm.example']);
    const { suggestions } = await linksBeside({ participants: [shown('aklein@firm.example')] });
    expect(suggestions.map(({ evidence }) => evidence.map(({ kind }) => kind))).toEqual([['name-in-address']]);
  });
});
