// @vitest-environment jsdom
import { toaster } from '@kobalte/core/toast';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon } from '@/tests/unit/views/open-view';
import { failed } from '@/utils/messages/call-failed';
import { defaultSettings } from '@/utils/records/setting';
import { PeopleReading } from '@/utils/transfer/people-reading';
import type { ChosenRow, KnownPerson } from '@/utils/transfer/plan-types';
import type { PersonDraft } from '@/utils/transfer/types';
import { ImportPeople } from './import-people';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));
// There are no workers here; what the worker does is done in place.
vi.mock('./remote-reading', () => ({
  openReading() {
    const reading = new PeopleReading();
    return {
      open: async (bytes: Uint8Array) => reading.open(bytes),
      start: async (as: Parameters<PeopleReading['start']>[0]) => reading.start(as),
      next: async () => reading.next(),
      plan: async (known: KnownPerson[]) => reading.plan(known),
      close: () => undefined,
    };
  },
}));

const draft = (name: string, more: Partial<PersonDraft>): PersonDraft => ({
  name,
  aliases: [],
  role: null,
  title: '',
  careful: false,
  details: {},
  identities: [],
  preferences: [],
  notes: [],
  ...more,
});
const known: KnownPerson[] = [
  { id: 'bob', draft: draft('Bob Marsh', { title: 'Buyer', identities: ['bob@team.example'] }) },
];

let staged: ChosenRow[] = [];
let answers: Record<string, (query: never) => unknown> = {};

beforeEach(() => {
  staged = [];
  answers = {
    settings: () => defaultSettings,
    lastImport: () => null,
    knownFor: () => known,
    stageRows: ({ part, rows }: { part: number; rows: ChosenRow[] }) => {
      staged.push(...rows);
      return { part };
    },
    importRows: () => ({ undo: 'u1', added: staged.length, changed: 0, left: [] }),
    howFar: () => ({ share: null }),
    dropRows: () => ({ dropped: 0 }),
  };
  callBackground.mockImplementation(async (name: string, query: never) => answers[name]?.(query) ?? {});
});

afterEach(() => {
  // No more than three are shown at once, and those of an earlier test are still there.
  toaster.clear();
});

async function show(): Promise<void> {
  await openView('people', () => <ImportPeople />);
}

/** As the browser does when a file was chosen. */
function choose(text: string | Uint8Array<ArrayBuffer>, name = 'people.csv'): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  const file = new File([text], name);
  if (!file.arrayBuffer) file.arrayBuffer = async () => await new Response(text).arrayBuffer();
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
const press = async (text: string) => {
  await soon(() => expect(button(text)).toBeDefined());
  button(text)?.click();
};
const rows = () => [...document.querySelectorAll('.review-row')];
const stage = () => document.querySelector('.import-card')?.getAttribute('data-stage');

function setSelect(select: HTMLSelectElement | null | undefined, value: string): void {
  if (!select) throw new Error('nothing to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function review(csv: string): Promise<void> {
  await show();
  choose(csv);
  await press('importUi.columns.next');
  await soon(() => expect(rows().length).toBeGreaterThan(0));
}

const csv = 'Name,Email,Title,Phone\nZoe Alvarez,zoe@team.example,Pilot,555\nBob Marsh,bob@team.example,Painter,\n';

describe('bringing people in', () => {
  it('shows what the columns are, with rows of them, and reads by what the user says', async () => {
    await show();
    choose('Who,Email,Does\nAna,ana@team.example,paints\n');
    await soon(() => expect(document.querySelectorAll('.column-line')).toHaveLength(3));
    const line = [...document.querySelectorAll('.column-line')].find((one) => one.textContent?.includes('Does'));
    expect(line?.textContent).toContain('paints');
    setSelect(line?.querySelector('select'), 'title');
    await press('importUi.columns.next');
    await soon(() => expect(rows()[0]?.textContent).toContain('paints · ana@team.example'));
  });

  it('sends what was chosen, line by line, and nothing of what was left out', async () => {
    await review(csv);
    const bob = rows()[1];
    bob?.querySelector<HTMLInputElement>('.changed-line input')?.click();
    setSelect(rows()[0]?.querySelector('select'), 'skip');
    await press('importUi.go');
    await soon(() => expect(stage()).toBe('choose'));
    expect(staged.map(({ draft: { name }, choice }) => [name, choice])).toEqual([
      ['Bob Marsh', { do: 'join', person: 'bob', take: ['title'] }],
    ]);
  });

  it('leaves all out and takes all as suggested again, for the rows that are shown', async () => {
    await review(csv);
    await press('importUi.leaveAll');
    expect(button('importUi.go')?.getAttribute('aria-disabled')).toBe('true');
    await press('importUi.takeAll');
    await press('importUi.go');
    await soon(() => expect(stage()).toBe('choose'));
    expect(staged.map(({ draft: { name } }) => name)).toEqual(['Zoe Alvarez']);
  });

  it('says what is not kept, and keeps it as a note where that is wished', async () => {
    await review(csv);
    expect(rows()[0]?.textContent).toContain('importUi.notKept');
    document.querySelector<HTMLInputElement>('input[role=switch]')?.click();
    await soon(() => expect(stage()).toBe('review'));
    await soon(() => expect(rows()[0]?.textContent).not.toContain('importUi.notKept'));
    await press('importUi.go');
    await soon(() => expect(staged[0]?.draft.notes).toEqual([{ text: 'transfer.leftOver.phone: 555' }]));
  });

  it('says that there is nothing to change where all is kept already', async () => {
    await review('Name,Email,Title\nBob Marsh,bob@team.example,Buyer\n');
    expect(document.body.textContent).toContain('importUi.nothing');
    expect(button('importUi.go')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('draws a page of rows at a time, and goes to the next', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `Person ${at},p${at}@team.example`);
    await review(['Name,Email', ...many].join('\n'));
    expect(rows()).toHaveLength(25);
    document.querySelector<HTMLButtonElement>('[aria-label^="importUi.next"]')?.click();
    await soon(() => expect(rows()[0]?.textContent).toContain('Person 25'));
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1, 0, 0, 0]), 'transfer.file.binary'],
    ['nothing', '', 'transfer.file.none'],
    ['a page', '<!doctype html>', 'transfer.file.unknown'],
  ])('says at once why %s is not taken', async (_what, text, words) => {
    await show();
    choose(text);
    await soon(() => expect(document.querySelector('[role=alert]')?.textContent).toContain(words));
    expect(stage()).toBe('choose');
  });

  it('comes back to the rows with all choices when it fails or is cancelled', async () => {
    answers.importRows = () => {
      throw failed('transfer.import.cancelled');
    };
    await review(csv);
    setSelect(rows()[0]?.querySelector('select'), 'skip');
    rows()[1]?.querySelector<HTMLInputElement>('.changed-line input')?.click();
    await press('importUi.go');
    await soon(() => expect(callBackground).toHaveBeenCalledWith('dropRows', expect.anything()));
    await soon(() => expect(stage()).toBe('review'));
    expect(rows()[0]?.querySelector('select')?.value).toBe('skip');
  });

  it('takes back what was cancelled too late to be stopped', async () => {
    const done = Promise.withResolvers<unknown>();
    answers.importRows = () => done.promise;
    answers.howFar = () => ({ share: 0.5 });
    await review(csv);
    await press('importUi.go');
    await press('ui.cancel');
    await soon(() => expect(callBackground).toHaveBeenCalledWith('cancelRun', expect.anything()));
    done.resolve({ undo: 'u9', added: 1, changed: 0, left: [] });
    await soon(() => expect(callBackground).toHaveBeenCalledWith('undo', { undo: 'u9' }));
    await soon(() => expect(stage()).toBe('review'));
  });

  it('offers the way back for as long as there is one, and says who was changed since', async () => {
    answers.lastImport = () => ({ undo: 'u7', added: 3, changed: 1, until: Date.now() + 60_000 });
    answers.undo = () => ({ restored: 2, left: 2 });
    await show();
    await press('importUi.takeBack');
    await soon(() => expect(callBackground).toHaveBeenCalledWith('undo', { undo: 'u7' }));
    await soon(() => expect(document.body.textContent).toContain('importUi.takenBack ui.undoLeft 2'));
  });

  it('can be used by everybody at each step', async () => {
    const clean = async () => (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations;
    await show();
    expect(await clean()).toEqual([]);
    choose(csv);
    await soon(() => expect(stage()).toBe('columns'));
    expect(await clean()).toEqual([]);
    await press('importUi.columns.next');
    await soon(() => expect(stage()).toBe('review'));
    expect(await clean()).toEqual([]);
    expect(document.activeElement?.id).toBe('import-title');
  });
});
