// @vitest-environment jsdom
import { Dynamic } from 'solid-js/web';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarProvider } from '@/components/live/sidebar-context';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { FrameReport, ParticipantCard } from '@/utils/messages/protocol';
import type { HoursBlock } from '@/utils/people/types';
import { defaultSettings } from '@/utils/records/setting';
import { fakeCard, fakeCue, fakeReport } from './fake-report';
import { panels } from './index';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const answers: Record<string, unknown> = { settings: defaultSettings, ledger: [], personFile: null, oftenWritten: [] };
const act = vi.fn();
const sayItToThem = vi.fn();

async function show(report: FrameReport, cards: ParticipantCard[]): Promise<void> {
  await openView('sidebar', () => (
    <SidebarProvider value={{ cards: () => cards, act, sayItToThem }}>
      {panels.map((panel) => panel.shows(report) && <Dynamic component={panel.View} report={report} />)}
    </SidebarProvider>
  ));
}

const press = (text: string) => {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent).includes(text))?.click();
};

describe('the panels', () => {
  beforeEach(() => {
    callBackground.mockImplementation(async (name: string) => (name in answers ? answers[name] : { id: 'made' }));
  });

  it.each([
    ['an empty page', fakeReport({ participants: [], cues: [], drafts: false }), []],
    ['strangers', fakeReport({ cues: [] }), [fakeCard({ kept: false })]],
    [
      'a full page',
      fakeReport({ cues: [fakeCue({ person: 'p1', suggestion: 'softer' })] }),
      [fakeCard({ kept: true })],
    ],
  ])('axe finds nothing on %s', async (_, report, cards) => {
    await show(report, cards);
    expect(await violations()).toEqual([]);
  });

  it('shows what was noted, and warns that the wished channel is another', async () => {
    await show(fakeReport({ cues: [] }), [fakeCard({ kept: true })]);
    const text = document.body.textContent;
    for (const words of ['Mara Voss', 'ui.prefers.chat', 'ui.thisIs.mail', 'an agenda', 'Moves house'])
      expect(text).toContain(words);
    expect(document.querySelector('.person-name bdi')?.textContent).toBe('Mara Voss');
  });

  it('goes by the ways of this hour: what holds now goes before what holds in general', async () => {
    const card = fakeCard({ kept: true });
    const from = { person: 'p1', source: 'told' as const, date: '2026-05-03' };
    const always: HoursBlock[] = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '00:00' }];
    card.file?.preferences.push(
      { id: 'f4', ...from, value: { kind: 'channel', channel: 'call', blocks: always } },
      { id: 'f5', ...from, value: { kind: 'avoid', channel: 'mail', blocks: always } },
    );
    await show(fakeReport({ cues: [] }), [card]);
    const [facts] = document.querySelectorAll('.facts');
    expect(facts?.textContent).toContain('details.wayAt ui.prefers.call on Mon-Sun');
    expect(facts?.textContent).toContain('details.wayAt details.avoid.mail on Mon-Sun, ui.thisIs.mail');
    expect(facts?.textContent).not.toContain('ui.prefers.chat');
    press('details.page.more');
    await soon(() => expect(document.body.textContent).toContain('ui.prefers.chat'));
  });

  it('says that the recipients cannot be seen', async () => {
    await show(fakeReport({ cues: [], recipientsKnown: false }), []);
    expect(document.body.textContent).toContain('sidebar.people.recipientsHidden');
  });

  it.each([
    ['cue.fine', { check: 'harsh', scope: 'once', person: null, mark: 'mark-1', session: true }],
    ['cue.notInMessage', { check: 'harsh', scope: 'message', person: null, mark: 'message-1', session: true }],
    ['cue.notForPerson', { check: 'harsh', scope: 'person', person: 'p1', mark: null }],
    ['cue.turnOff', { check: 'harsh', scope: 'check', person: null, mark: null }],
    ['cue.snooze.message', { check: null, scope: 'message', person: null, mark: 'message-1', session: true }],
  ])('the answer %s is kept and can be taken back at once', async (words, answer) => {
    await show(fakeReport({ cues: [fakeCue({ person: 'p1' })] }), []);
    press('cue.less');
    press(words);
    await soon(() => expect(callBackground).toHaveBeenCalledWith('answerCue', answer));
    await soon(() => expect(document.body.textContent).toContain('ui.undo'));
    press('ui.undo');
    await soon(() => expect(callBackground).toHaveBeenCalledWith('removeRecord', { store: 'answer', id: 'made' }));
  });

  it('offers no answer for a person where the cue is about nobody for certain', async () => {
    await show(fakeReport({ cues: [fakeCue({ person: null })] }), []);
    press('cue.less');
    expect(document.body.textContent).toContain('cue.turnOff');
    expect(document.body.textContent).not.toContain('cue.notForPerson');
  });

  it('puts the softer words into the draft only on a press', async () => {
    await show(fakeReport({ cues: [fakeCue({ suggestion: 'softer' })] }), []);
    expect(act).not.toHaveBeenCalled();
    press('cue.use');
    expect(act).toHaveBeenCalledWith({ kind: 'replace', draft: 'd1', cue: 'c1', text: 'softer' });
  });

  it('tells screen readers politely how many cues there are', async () => {
    await show(fakeReport({ cues: [fakeCue({})] }), []);
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('sidebar.cues.one');
  });
});
