// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/live/app';
import type { ParticipantCard } from '@/utils/messages/protocol';
import { defaultSettings, type Settings } from '@/utils/records/setting';
import { fakeCard, fakeReport } from './fake-report';
import { people } from './people';
import { SidebarProvider } from './sidebar-context';

/** A busy machine may take its time. */
const waitFor = <T,>(look: () => T) => vi.waitFor(look, { timeout: 4_000 });

const callBackground = vi.hoisted(() => vi.fn());

vi.mock('@/utils/platform/say', async () => ({ say: (await import('./fake-report')).sayKey }));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: () => undefined,
}));

const suggestion = {
  a: { id: 'p0', name: 'M. Voss', identities: ['mara.voss@club.example'] },
  b: { id: 'p1', name: 'Mara Voss', identities: ['mara@team.example'] },
  evidence: [{ kind: 'name-in-address', who: 'a', address: 'mara.voss@club.example', name: 'Mara Voss' }],
  lookalike: false,
};

let settings: Settings;
let links: unknown[];
let dispose: () => void = () => undefined;

async function show(cards: ParticipantCard[]): Promise<void> {
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(
    () => (
      <App page="sidebar">
        <SidebarProvider value={{ cards: () => cards, act: vi.fn(), sayItToThem: vi.fn() }}>
          <people.View report={fakeReport({ cues: [] })} />
        </SidebarProvider>
      </App>
    ),
    root,
  );
  await waitFor(() => expect(root.querySelector(':scope > div')?.hasAttribute('hidden')).toBe(false));
}

const seen = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words));
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
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('somebody on the page who may be somebody else too', () => {
  it('has a line beside them, with the evidence behind it', async () => {
    await show([fakeCard({ kept: true })]);
    await seen('identityUi.same.mayBeside M. Voss');
    expect(document.body.textContent).not.toContain('identityUi.evidence');
    press('identityUi.same.look');
    await seen('identityUi.evidence.nameInAddress mara.voss@club.example Mara Voss');
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
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
    await waitFor(() => expect(asked('saveSettings')).toEqual([{ linksPutOff: ['p0 p1'] }]));
  });

  it('is not mentioned once it was put off, nor where nobody shown is kept', async () => {
    settings = { ...defaultSettings, linksPutOff: ['p0 p1'] };
    await show([fakeCard({ kept: true })]);
    await waitFor(() => expect(asked('linksBeside')).toHaveLength(1));
    expect(document.body.textContent).not.toContain('identityUi.same');
    dispose();
    document.body.replaceChildren();
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
    await waitFor(() => expect(asked('saveMoment')).toMatchObject([{ person: 'p1', by: 'mara@team.example' }]));
  });
});
