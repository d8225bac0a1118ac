// @vitest-environment jsdom
import { toaster } from '@kobalte/core/toast';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarProvider } from '@/components/live/sidebar-context';
import { callBackground } from '@/tests/unit/views/client';
import { closeView, openView, soon } from '@/tests/unit/views/open-view';
import type { Cue } from '@/utils/cues/types';
import { defaultSettings } from '@/utils/records/setting';
import { cues } from './cues';
import { fakeCard, fakeCue, fakeReport } from './fake-report';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const act = vi.fn();
const sayItToThem = vi.fn();
const writeText = vi.fn();
let answers: Record<string, unknown>;

const absent = (change: Partial<Cue> = {}) =>
  fakeCue({ check: 'absent-person', person: 'p1', named: 'Mara', quote: 'Mara is slow', ...change });

async function show(cue: Cue, channel: 'mail' | 'chat' = 'mail'): Promise<void> {
  const { View } = cues;
  const report = fakeReport({ cues: [cue] });
  await openView('sidebar', () => (
    <SidebarProvider value={{ cards: () => [], act, sayItToThem }}>
      <View report={{ ...report, snapshot: { ...report.snapshot, channel } }} />
    </SidebarProvider>
  ));
}

const buttons = (): string[] => [...document.querySelectorAll('button')].map((each) => each.textContent);
const press = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))?.click();
const shown = (words: string) => soon(() => expect(document.body.textContent).toContain(words));
const note = () =>
  soon(() => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no note yet');
    return field.value;
  });

beforeEach(() => {
  Object.assign(navigator, { clipboard: { writeText } });
  answers = { settings: defaultSettings, ledger: [], personFile: fakeCard({ kept: true }).file };
  callBackground.mockImplementation(async (name: string) => answers[name] ?? { id: 'made' });
  sayItToThem.mockResolvedValue('Hi Mara, the draft was late.');
});
afterEach(() => {
  toaster.clear();
});

describe('ways out of a finding about somebody', () => {
  it('are named after the person, and the draft to them is theirs alone to change', async () => {
    await show(absent());
    await shown('cue.ways.sayIt Mara');
    press('cue.ways.sayIt');
    expect(await note()).toBe('Hi Mara, the draft was late.');
    expect(sayItToThem).toHaveBeenCalledWith({ draft: 'd1', cue: 'c1', name: 'Mara Voss' });
    const mail = document.querySelector<HTMLAnchorElement>('.cue-note a')?.href;
    expect(mail).toBe('mailto:mara%40team.example?body=Hi%20Mara%2C%20the%20draft%20was%20late.');
    press('cue.note.copy');
    expect(writeText).toHaveBeenCalledWith('Hi Mara, the draft was late.');
    expect(act).not.toHaveBeenCalled();
  });

  it('begin with blanks where the words changed since', async () => {
    sayItToThem.mockResolvedValue(null);
    await show(absent());
    await shown('cue.ways.sayIt Mara');
    press('cue.ways.sayIt');
    expect(await note()).toBe('cue.note.blank Mara');
  });

  it('speak of them where only a pronoun names somebody, and write to nobody unknown', async () => {
    await show(absent({ person: null, named: 'She' }));
    await shown('cue.ways.sayIt cue.ways.them');
    press('cue.ways.sayIt');
    await note();
    expect(document.querySelector('.cue-note a')).toBeNull();
  });

  it('copy an address and go to the recipients, and say so where none is known', async () => {
    await show(absent());
    await shown('cue.ways.add Mara');
    press('cue.ways.add');
    await soon(() => expect(act).toHaveBeenCalledWith({ kind: 'focus-recipients', draft: 'd1' }));
    expect(writeText).toHaveBeenCalledWith('mara@team.example');
    closeView();
    await show(absent({ person: null, named: 'Tom' }));
    press('cue.ways.add');
    await shown('cue.ways.addUnknown Tom');
    expect(writeText).toHaveBeenCalledTimes(1);
  });

  it('select the sentence, to be written anew by the user', async () => {
    await show(absent());
    press('cue.ways.facts');
    expect(act).toHaveBeenCalledWith({ kind: 'focus', draft: 'd1', cue: 'c1', sentence: true });
  });

  it.each([
    ['a chat takes in nobody by a field', absent(), 'chat' as const, 'cue.ways.add'],
    ['a reader is there already', absent({ check: 'wrong-ear' }), 'mail' as const, 'cue.ways.add'],
  ])('offer what makes sense: %s', async (_, cue, channel, missing) => {
    await show(cue, channel);
    await shown('cue.ways.sayIt');
    expect(buttons().join()).not.toContain(missing);
  });

  it('pass praise on in a note', async () => {
    await show(absent({ check: 'praise-absent', raised: false, quote: 'Mara saved us' }));
    await shown('cue.ways.passOn Mara');
    press('cue.ways.passOn');
    expect(await note()).toBe('cue.note.praise Mara Mara saved us');
  });
});

describe('softer words', () => {
  it.each([
    ['take the place of the flagged ones', { quote: 'you never', suggestion: 'could we' }, 'cue.use could we'],
    ['are told alone where they only add', { quote: 'It broke.', suggestion: 'It broke.\nNext: x' }, 'cue.put Next: x'],
    [
      'take the place of the sentence around',
      { quote: 'you never', suggestion: 'Could we.', over: { start: 0, end: 20 } },
      'cue.useSentence',
    ],
    ['are added where the cue has no words', { quote: '', suggestion: 'By Friday?' }, 'cue.put By Friday?'],
  ])('%s', async (_, change, label) => {
    await show(fakeCue(change));
    expect(buttons()).toContain(label);
    press(label);
    expect(act).toHaveBeenCalledWith({ kind: 'replace', draft: 'd1', cue: 'c1', text: change.suggestion });
  });

  it('stand beside a way to the words in the draft, where the cue is about words', async () => {
    await show(fakeCue({ check: 'wrong-channel', quote: '' }));
    expect(buttons()).not.toContain('cue.show');
    closeView();
    await show(fakeCue({ check: 'harsh' }));
    expect(buttons()).toContain('cue.show');
  });
});

describe('a check that seldom helped', () => {
  const entry = { id: 'harsh-2026-11', check: 'harsh', month: '2026-11', shown: 24, helped: 2, dismissed: 9 };
  beforeEach(() => {
    const month = new Date().toISOString().slice(0, 7);
    answers.ledger = [{ ...entry, id: `harsh-${month}`, month }];
  });

  it('offers to wait in the sidebar, and the press can be taken back', async () => {
    await show(fakeCue({}));
    await shown('cue.offer.why 24 2');
    press('cue.onlyListed');
    const { off, raised } = defaultSettings;
    await soon(() => expect(callBackground).toHaveBeenCalledWith('saveSettings', { off, raised, listed: ['harsh'] }));
    await shown('ui.undo');
    press('ui.undo');
    await soon(() => expect(callBackground).toHaveBeenCalledWith('saveSettings', { off, raised, listed: [] }));
  });

  it('remembers a no', async () => {
    await show(fakeCue({}));
    await shown('cue.offer.goOn');
    press('cue.offer.goOn');
    await soon(() =>
      expect(callBackground).toHaveBeenCalledWith('saveSettings', {
        quietDeclined: { harsh: expect.stringMatching(/^\d{4}-/) },
      }),
    );
  });

  it('says nothing of it at the cue of another check', async () => {
    await show(absent());
    await shown('cue.fine');
    expect(document.body.textContent).not.toContain('cue.offer');
  });
});
