import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk, shows } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';

const vcard = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Zoe Alvarez', 'EMAIL:zoe@office.example', 'END:VCARD', ''].join(
  '\r\n',
);
const google = [
  'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value',
  'Kim,Ode,Team Example,kim@office.example ::: kim.ode@office.example,555 0100',
  'Bob,Marsh,Team Example,bob.marsh@office.example,',
  'Bob,Marsh,Elsewhere,bob@elsewhere.example,',
].join('\n');
/** Found in whatever would still hold something of them. */
const canary = 'Zzcanary';

const press = (view: Page, words: string) =>
  until(`the button "${words}"`, () =>
    view.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].findLast((each) =>
        each.innerText.trim().startsWith(wanted),
      );
      if (found?.ariaDisabled === 'true') return false;
      found?.click();
      return found !== undefined;
    }, words),
  );

/** What becomes of the row that shows these words. */
const choose = (view: Page, words: string, wanted: string) =>
  view.evaluate(
    (text, option) => {
      const row = [...document.querySelectorAll<HTMLElement>('.review-row')].find((each) =>
        each.innerText.includes(text),
      );
      const select = row?.querySelector('select');
      const chosen = [...(select?.options ?? [])].find(({ label }) => label.startsWith(option));
      if (!select || !chosen) throw new Error(`no "${option}" for "${text}"`);
      select.value = chosen.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    words,
    wanted,
  );

describe.each(browsers)('files in and out in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-files-'));
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
    // Early, so that the time for taking it back runs beside all else.
    const form = { aliases: [], role: null, title: '', careful: false, preferences: [] };
    const identities = [`${canary}@office.example`];
    const { person } = await desk.attune.call('savePerson', { ...form, name: `${canary} Lima`, identities });
    await desk.attune.call('saveNote', { person: person.id, text: `${canary} writes poems.` });
    expect(await everythingHeld()).toContain(`${canary} writes poems.`);
    await desk.attune.call('removeRecord', { store: 'person', id: person.id });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await expectNoTraces(await desk.close());
  });

  async function give(view: Page, name: string, text: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const field = (await view.waitForSelector('.file-drop input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }
  /** What the page hands to the browser as a file. */
  async function savedBy(view: Page, save: () => Promise<unknown>): Promise<string> {
    await view.evaluate(() => {
      const made = URL.createObjectURL;
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(window, { savedText: text }));
        return made.call(URL, blob);
      };
    });
    await save();
    return until('the file', () =>
      view.evaluate(() => (window as unknown as { savedText?: string }).savedText ?? undefined),
    );
  }

  /** Every record of every store, and all that is kept beside them. */
  const everythingHeld = () =>
    desk.attune.inExtension(async (api) => {
      const answered = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answered(indexedDB.open('attune'));
      const stores = db.transaction([...db.objectStoreNames]);
      const records = await Promise.all(
        [...db.objectStoreNames].map((name) => answered(stores.objectStore(name).getAll())),
      );
      db.close();
      return JSON.stringify([records, await api.storage.local.get(null)]);
    });

  const openFiles = () => desk.attune.extensionPage('people.html#/files');
  const found = async (text: string) =>
    (await desk.attune.call('findPeople', { text, limit: 9 })).map(({ name }) => name);

  it('takes a card in once, however often it is given', async () => {
    const view = await openFiles();
    await give(view, 'zoe.vcf', vcard);
    await press(view, 'Import 1');
    await shows(view, 'Imported: 1 new, 0 changed.');
    for (let again = 0; again < 2; again++) {
      await give(view, 'zoe.vcf', vcard);
      await shows(view, 'There is nothing to change');
      await press(view, 'Another file');
    }
    expect(await found('zoe')).toEqual(['Zoe Alvarez']);
    await view.close();
  });

  it('takes a table in as the user chose for each row, and takes it back whole', async () => {
    const view = await openFiles();
    await give(view, 'contacts.csv', google);
    await shows(view, 'This looks like a table from Google.');
    await press(view, 'Look at the people');
    await shows(view, 'Two people may share a name');
    await choose(view, 'bob@elsewhere.example', 'Leave out');
    await press(view, 'Import 2');
    await shows(view, 'Imported: 1 new, 1 changed.');
    const [kim] = await desk.attune.call('findPeople', { text: 'kim ode', limit: 2 });
    const file = await desk.attune.call('personFile', { id: kim?.id ?? '' });
    expect(file?.identities.map(({ value }) => value)).toEqual(['kim@office.example', 'kim.ode@office.example']);
    const companies = async () =>
      (await desk.attune.call('findPeople', { text: 'bob marsh', limit: 9 })).map(({ company }) => company);
    expect(await companies()).toEqual(['Team Example']);
    await press(view, 'Undo the import');
    await shows(view, 'The import was taken back.');
    expect([await found('kim ode'), await companies()]).toEqual([[], [undefined]]);
    await view.close();
  });

  it('writes a backup that comes back whole', async () => {
    const view = await openFiles();
    const { id } = (await desk.attune.call('findPeople', { text: 'zoe', limit: 1 }))[0] ?? { id: '' };
    await desk.attune.call('saveNote', { person: id, text: 'Überlegt gern in Ruhe. 🌱' });
    const text = await savedBy(view, async () => {
      await view.evaluate(() => document.querySelector<HTMLInputElement>('.choice:last-of-type input')?.click());
      await press(view, 'Save the file');
    });
    await desk.attune.call('removeRecord', { store: 'person', id });
    writeFileSync(join(folder, 'backup.json'), text);
    const field = (await view.waitForSelector('input[accept*=json]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, 'backup.json'));
    await shows(view, 'Restore this backup?');
    await press(view, 'Restore');
    await shows(view, 'records are back.');
    const file = await desk.attune.call('personFile', { id });
    expect(file?.notes.map((note) => note.text)).toEqual(['Überlegt gern in Ruhe. 🌱']);
    await view.close();
  });

  it('shows what is kept of somebody, and counts the notes that are nobody else’s', async () => {
    const [bob] = await desk.attune.call('findPeople', { text: 'bob marsh', limit: 1 });
    const view = await desk.attune.extensionPage(`people.html#/kept/${bob?.id}`);
    await shows(view, 'What I keep about Bob Marsh');
    await shows(view, 'Notes only for me, not shown here: 1.');
    expect(await view.$eval('.kept-sheet', (sheet) => (sheet as HTMLElement).innerText)).not.toContain('Portuguese');
    await view.close();
  });

  // Where the browser stopped the worker, an alarm purges half a minute later.
  it('holds nothing any more of who was forgotten, once that cannot be undone', { timeout: 90_000 }, async () => {
    expect(await everythingHeld()).toContain('Bob Marsh');
    await until('nothing of them', async () => !(await everythingHeld()).includes(canary), 80_000);
  });
});
