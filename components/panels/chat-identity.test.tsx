// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarProvider } from '@/components/live/sidebar-context';
import { callBackground } from '@/tests/unit/views/client';
import { closeView, openView, soon, violations } from '@/tests/unit/views/open-view';
import type { Participant } from '@/utils/conversation/types';
import type { FrameReport, ParticipantCard } from '@/utils/messages/protocol';
import { defaultSettings } from '@/utils/records/setting';
import { fakeCard, fakeReport } from './fake-report';
import { people } from './people';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const person = (name: string, id: string | null): Participant => ({ name, address: null, id });
const mara = person('Mara Voss', 'slack:T1/U1');
const otherMara = person('Mara Voss', 'slack:T1/U9');
const dana = person('Dana Weiss', 'slack:T1/U2');
const bot: Participant = { ...person('Deploys', 'slack:T1/B3'), kind: 'bot' };

function chat(participants: Participant[]): FrameReport {
  const report = fakeReport({ participants, cues: [], drafts: false });
  return { ...report, snapshot: { ...report.snapshot, site: 'slack', channel: 'chat' } };
}

let settings = defaultSettings;

async function show(report: FrameReport, cards: ParticipantCard[]): Promise<void> {
  await openView('sidebar', () => (
    <SidebarProvider value={{ cards: () => cards, act: vi.fn(), sayItToThem: vi.fn() }}>
      <people.View report={report} />
    </SidebarProvider>
  ));
}

const press = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(text))?.click();

function choose(id: string): void {
  const select = document.querySelector('select');
  if (!select) throw new Error('Nobody is asked for.');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('identities in a chat', () => {
  beforeEach(() => {
    settings = defaultSettings;
    const answers: Record<string, unknown> = { linkIdentity: fakeCard({ kept: true }).file, oftenWritten: [] };
    callBackground.mockImplementation(async (name: string) => (name === 'settings' ? settings : (answers[name] ?? {})));
  });

  it('asks once who the user is, and keeps the id of the one they chose of two with one name', async () => {
    await show(chat([mara, otherMara, dana, bot]), []);
    const offered = [...document.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(offered).toEqual(['sidebar.me.choose', 'Mara Voss (slack:T1/U1)', 'Mara Voss (slack:T1/U9)', 'Dana Weiss']);
    choose('slack:T1/U9');
    press('sidebar.me.thatIsMe');
    const selfIds = { 'slack:T1': { id: 'slack:T1/U9', name: 'Mara Voss' } };
    await soon(() => expect(callBackground).toHaveBeenCalledWith('saveSettings', { selfIds }));
  });

  it('takes "none of them" for an answer, and does not ask again', async () => {
    await show(chat([dana, mara]), []);
    press('sidebar.me.notHere');
    const selfIds = { 'slack:T1': { id: null, name: null } };
    await soon(() => expect(callBackground).toHaveBeenCalledWith('saveSettings', { selfIds }));
    closeView();
    settings = { ...defaultSettings, selfIds };
    await show(chat([dana, mara]), []);
    expect(document.body.textContent).not.toContain('sidebar.me.ask');
  });

  it.each([
    ['in a mail', fakeReport({ cues: [] })],
    ['where nobody is shown', chat([])],
    ['where one is shown, to whom the user writes', chat([dana])],
    ['where there are programs alone', chat([bot])],
  ])('does not ask %s', async (_where, report) => {
    await show(report, []);
    expect(document.body.textContent).not.toContain('sidebar.me.ask');
  });

  it('shows a namesake with what tells who it is, and links only on a press', async () => {
    const alike = [{ id: 'p1', name: 'Mara Voss', identities: ['mara@team.example'] }];
    await show(chat([mara]), [{ participant: mara, file: null, alike }]);
    expect(document.body.textContent).toContain('mara@team.example');
    expect(callBackground).not.toHaveBeenCalledWith('linkIdentity', expect.anything());
    press('sidebar.unknown.isAlike');
    const link = { person: 'p1', value: 'slack:T1/U1' };
    await soon(() => expect(callBackground).toHaveBeenCalledWith('linkIdentity', link));
  });

  it('axe finds nothing', async () => {
    const alike = [{ id: 'p1', name: 'Mara Voss', identities: [] }];
    await show(chat([mara, dana]), [{ participant: mara, file: null, alike }]);
    expect(await violations()).toEqual([]);
  });
});
