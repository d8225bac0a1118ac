import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';
import { press, shows } from '@/tests/views/controls';

const mail = 'anna.klein@team.example';

describe.each(browsers)('who is who in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  const keep = async (name: string, identities: string[], title = '') => {
    const form = { name, aliases: [], role: null, title, careful: false, identities, preferences: [] };
    return (await desk.attune.call('savePerson', form)).person.id;
  };
  /** All but settings, among which stands when a backup was made last. */
  const records = async () => {
    const { setting: _setting, ...kept } = JSON.parse((await desk.attune.call('backup', {})).json).records;
    return kept;
  };
  const annas = async () => (await desk.attune.call('findPeople', { text: 'Anna Klein', limit: 9 })).length;

  it('two of one name stay two until they are made one, and are the very same two once taken apart', async () => {
    await keep('Anna Klein', ['slack:T1/U1'], 'designs');
    const other = await keep('Anna Klein', [mail], 'draws');
    await desk.attune.call('saveNote', { person: other, text: 'Likes mornings.', by: mail });
    expect(await annas()).toBe(2);
    const before = await records();

    const view = await desk.attune.extensionPage('people.html#/review');
    await shows(view, `${mail} fits the name Anna Klein`);
    await press(view, 'The same person');
    await shows(view, 'Where the two differ');
    await view.$eval('fieldset.merge-choice label:last-of-type input', (radio) => (radio as HTMLElement).click());
    await press(view, 'Make them one person');
    await shows(view, 'Anna Klein is one person now.');
    expect(await annas()).toBe(1);
    const kept = (await desk.attune.call('findPeople', { text: 'Anna Klein', limit: 9 }))[0]?.id ?? '';
    const file = await desk.attune.call('personFile', { id: kept });
    expect(file?.identities.map(({ value }) => value).sort()).toEqual([mail, 'slack:T1/U1']);
    expect(file?.notes.map(({ text }) => text)).toEqual(['Likes mornings.']);

    const since = await desk.attune.call('saveNote', { person: kept, text: 'Written by mail since.', by: mail });
    await shows(view, 'Written by mail since.');
    await press(view, 'Take apart: “Anna Klein”');
    await shows(view, 'are two people again.');
    await view.close();
    const { note, ...rest } = await records();
    expect({ ...rest, note: note.filter(({ id }: { id: string }) => id !== since.id) }).toEqual(before);
    expect(note.find(({ id }: { id: string }) => id === since.id)?.person).toBe(other);
  });

  it('warns of a name that only looks the same, and chooses nothing', async () => {
    const real = await keep('Maria Ode', ['maria@team.example']);
    const fake = await keep('M\u0430ria Ode', ['maria@pay.example']);
    const view = await desk.attune.extensionPage(`people.html#/merge/${real},${fake}`);
    await shows(view, 'Somebody may be pretending to be somebody else');
    await shows(view, '“a” is Latin, “\u0430” is Cyrillic.');
    await press(view, 'Make them one person');
    await shows(view, 'Please choose in every line first.');
    expect(await view.$$eval('input[type="radio"]', (all) => all.filter((one) => one.checked).length)).toBe(0);
    await press(view, 'Not the same');
    await until('the answer is kept', async () => (await desk.attune.call('aparts', {})).length === 1);
    await view.close();
  });
});
