// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarProvider } from '@/components/live/sidebar-context';
import { callBackground } from '@/tests/unit/views/client';
import { closeView, openView, soon, violations } from '@/tests/unit/views/open-view';
import type { ParticipantCard } from '@/utils/messages/protocol';
import { defaultSettings, type Settings } from '@/utils/records/setting';
import { fakeCard, fakeReport } from './fake-report';
import { people } from './people';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const suggestion = {
  a: { id: 'p0', name: 'M. Voss', identities: ['mara.voss@club.example'] },
  b: { id: 'p1', name: 'Mara Voss', identities: ['mara@team.example'] },
  evidence: [{ kind: 'name-in-address', who: 'a', address: 'mara.voss@club.example', name: 'Mara Voss' }],
  lookalike: false,
};

let settings: Settings;
let links: unknown[];

async function show(cards: ParticipantCard[]): Promise<void> {
  await openView('sidebar', () => (
    <SidebarProvider value={{ cards: () => cards, act: vi.fn(), sayItToThem: vi.fn() }}>
      <people.View report={fakeReport({ cues: [] })} />
    </SidebarProvider>
  ));
}

const seen = (words: string) => soon(() => expect(document.body.textContent).toContain(words));
const press = (words: string) =>
  [...document.querySelectorAll('button')]
    .find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words))
    ?.click();
const asked = (name: string) => callBackground.mock.calls.filter(([call]) => call === name).map(([, query]) => query);

beforeEach(() => {
  settings = defaultSettings;
  links = [suggestion];
  const answers: Record<string, () => unknown> = {
    settings: () => settings,
    oftenWritten: () => [],
    linksBeside: () => ({ suggestions: links, lookalikes: [] }),
  };
  callBackground.mockImplementation(async (name: string) => answers[name]?.() ?? {});
});

describe('somebody on the page who may be somebody else too', () => {
  it('has a line beside them, with the evidence behind it', async () => {
    await show([fakeCard({ kept: true })]);
    await seen('identityUi.same.mayBeside M. Voss');
    expect(document.body.textContent).not.toContain('identityUi.evidence');
    press('identityUi.same.look');
    await seen('identityUi.evidence.nameInAddress mara.voss@club.example Mara Voss');
    expect(await violations()).toEqual([]);
  });

  it('is asked of where the page shows two of those kept as one', async () => {
    const participant = { name: 'Mara', address: 'mara@team.example', id: 'slack:T1/U7' };
    const shownAsOne = { kind: 'shown-as-one', a: 'slack:T1/U7', b: 'mara@team.example' };
    links = [
      { ...suggestion, evidence: [shownAsOne] },
      { ...suggestion, a: { ...suggestion.a, id: 'p9' } },
    ];
    await show([{ participant, file: null, alike: [] }]);
    await seen('identityUi.same.may M. Voss Mara Voss');
    expect(document.querySelectorAll('.beside-link')).toHaveLength(1);
  });

  it('is put off in one press, which is kept', async () => {
    await show([fakeCard({ kept: true })]);
    await seen('identityUi.same.mayBeside M. Voss');
    press('identityUi.same.later');
    await soon(() => expect(asked('saveSettings')).toEqual([{ linksPutOff: ['p0 p1'] }]));
  });

  it('is not mentioned once it was put off, nor where nobody shown is kept', async () => {
    settings = { ...defaultSettings, linksPutOff: ['p0 p1'] };
    await show([fakeCard({ kept: true })]);
    await soon(() => expect(asked('linksBeside')).toHaveLength(1));
    expect(document.body.textContent).not.toContain('identityUi.same');
    closeView();
    await show([fakeCard({ kept: false })]);
    await seen('sidebar.unknown.add');
    expect(asked('linksBeside')).toHaveLength(1);
  });
});

describe('somebody on the page whom the other side keeps', () => {
  it('is counted in a quiet line, and shown when asked for', async () => {
    await show([{ ...fakeCard({ kept: true }), away: 'work' }]);
    await seen('identityUi.sides.awayWorkOne');
    expect(document.body.textContent).not.toContain('Mara Voss');
    press('identityUi.sides.show');
    await seen('Mara Voss');
    expect(document.body.textContent).not.toContain('identityUi.sides');
  });
});

describe('what is noted of somebody on the page', () => {
  it('is kept with what the page shows them by', async () => {
    await show([fakeCard({ kept: true })]);
    press('sidebar.person.logContact');
    await seen('ui.contact.save');
    document.querySelector('form')?.requestSubmit();
    await soon(() => expect(asked('saveMoment')).toMatchObject([{ person: 'p1', by: 'mara@team.example' }]));
  });
});
