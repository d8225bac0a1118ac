// @vitest-environment jsdom
import { toaster } from '@kobalte/core/toast';
import type { Component } from 'solid-js';
import { createComponent } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { merge } from '@/components/people-page/merge';
import { review } from '@/components/people-page/review';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { LinkEvidence } from '@/utils/people/link-suggestions';
import { planMerge } from '@/utils/people/merge-plan';
import { defaultSettings } from '@/utils/records/setting';
import { evidenceWords } from './evidence-words';
import { fakeFile, fakeQuestion } from './fake-people';
import { PersonIdentities } from './person-identities';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

type Answers = Record<string, unknown>;

async function show(View: Component, answers: Answers): Promise<void> {
  const all: Answers = { settings: defaultSettings, aparts: [], mergesOf: [], ...answers };
  callBackground.mockImplementation(async (name: string, query: { id?: string }) => {
    const answer = all[name];
    return typeof answer === 'function' ? answer(query) : answer;
  });
  await openView('people', () => <View />);
}

const seen = (words: string) => soon(() => expect(document.body.textContent).toContain(words));
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words),
  );
const press = (words: string) => button(words)?.click();
const asked = (name: string) => callBackground.mock.calls.filter(([call]) => call === name).map(([, query]) => query);

async function axeFindsNothing(): Promise<void> {
  expect(await violations()).toEqual([]);
}

beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  toaster.clear();
});

describe('two people side by side', () => {
  const anna = fakeFile('p1', 'Anna Klein', ['slack:T1/U1'], { title: 'designs', aliases: ['Annie'] });
  const klein = fakeFile('p2', 'A. Klein', ['anna@office.example'], {
    title: 'draws',
    updated: '2026-06-01T08:00:00.000Z',
  });
  const fake = fakeFile('p3', '\u0410nna Klein', ['anna@pay.example']);
  const files = { p1: anna, p2: klein, p3: fake };
  const open = (other: 'p2' | 'p3') =>
    show(() => createComponent(merge.View, { rest: `p1,${other}` }), {
      personFile: ({ id }: { id: keyof typeof files }) => files[id],
      mergePlan: planMerge(anna, files[other]),
      mergePeople: { undo: 'u1', file: anna },
    });
  const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];

  it('have a proposal in each line, and become one as chosen', async () => {
    await open('p2');
    await seen('identityUi.field.title');
    expect(radios().map(({ checked }) => checked)).toEqual([true, false, false, true]);
    radios()[2]?.click();
    press('identityUi.merge.go');
    const choices = { name: 'a', title: 'a' };
    await soon(() => expect(asked('mergePeople')).toEqual([{ kept: 'p1', gone: 'p2', choices }]));
    await soon(() => expect(location.hash).toBe('#/person/p1'));
    await seen('identityUi.merge.done Anna Klein');
  });

  it('show what is joined, by the name that is chosen', async () => {
    await open('p2');
    await seen('identityUi.field.aliases');
    const aliases = () => document.querySelector('.merge-lines dd')?.textContent;
    expect(aliases()).toBe('A. Klein, Annie');
    radios()[1]?.click();
    await soon(() => expect(aliases()).toBe('Anna Klein, Annie'));
    expect(document.body.textContent).toContain('anna@office.example');
    await axeFindsNothing();
  });

  it('are warned of where names only look alike, with the letters told and nothing chosen', async () => {
    await open('p3');
    await seen('identityUi.merge.lookalike');
    expect(document.body.textContent).toContain(
      'identityUi.merge.letter A identityUi.script.Latin \u0410 identityUi.script.Cyrillic',
    );
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['A', '\u0410']);
    expect(radios().some(({ checked }) => checked)).toBe(false);
    press('identityUi.merge.go');
    await seen('identityUi.merge.chooseFirst');
    expect(asked('mergePeople')).toEqual([]);
    await axeFindsNothing();
  });
});

describe('what is looked at again', () => {
  const page = { people: [], gone: [], turn: 1, more: false };
  const pairs = [
    { id: 'p1', keys: ['nannaklein'], looks: [], spelling: 'anna klein' },
    { id: 'p2', keys: ['hannaklein'], looks: [], spelling: 'a. klein' },
  ];
  const nothing = { fadedPreferences: { faded: [], more: false }, notesToReview: { notes: [], more: false } };

  it('is nothing, and says so', async () => {
    await show(() => createComponent(review.View, { rest: '' }), { ...nothing, linkPage: page });
    await seen('identityUi.review.nothing');
    expect(document.querySelector('h2')).toBeNull();
    expect(asked('linksAmong')).toEqual([]);
  });

  it('is who may be the same, with the evidence and two answers', async () => {
    await show(() => createComponent(review.View, { rest: '' }), {
      ...nothing,
      linkPage: { ...page, people: pairs },
      linksAmong: { suggestions: [fakeQuestion()], lookalikes: [] },
      keepApart: { id: 'a1', people: ['p1', 'p2'], at: '2026-11-03T08:00:00.000Z' },
    });
    await seen('identityUi.evidence.nameInAddress anna.klein@office.example Anna Klein');
    expect(asked('linksAmong')).toEqual([{ people: ['p1', 'p2'] }]);
    await axeFindsNothing();
    press('identityUi.same.no');
    await soon(() => expect(asked('keepApart')).toEqual([{ a: 'p1', b: 'p2' }]));
    press('identityUi.same.yes');
    expect(location.hash).toBe('#/merge/p1%2Cp2');
  });
});

describe('the addresses of somebody', () => {
  const file = fakeFile('p1', 'Anna Klein', ['anna@office.example', 'slack:T1/U1']);
  const open = () =>
    show(() => createComponent(PersonIdentities, { file }), {
      mergesOf: [
        { id: 'm2', name: 'A. Klein', at: '2026-11-03T08:00:00.000Z', isLast: true },
        { id: 'm1', name: 'AK', at: '2026-11-01T08:00:00.000Z', isLast: false },
      ],
      removeRecord: { undo: 'u1' },
      linkIdentity: fakeFile('p1', 'Anna Klein', ['anna@office.example', 'slack:T1/U1', 'xmpp:anna@chat.example']),
      splitPerson: { undo: 'u2', kept: file, other: fakeFile('p2', 'A. Klein', []) },
    });

  it('say what they are, and can be taken away and added', async () => {
    await open();
    await seen('identityUi.network.slack');
    expect(document.body.textContent).toContain('identityUi.ids.mail');
    press('identityUi.ids.remove slack:T1/U1');
    await soon(() => expect(asked('removeRecord')).toEqual([{ store: 'identity', id: 'p1-slack:T1/U1' }]));
    press('identityUi.ids.add');
    const field = await soon(() => document.querySelector<HTMLInputElement>('form input') ?? expect.fail());
    field.value = 'xmpp:Anna@chat.example';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await axeFindsNothing();
    press('ui.save');
    await seen('identityUi.ids.added xmpp:anna@chat.example');
  });

  it('tell who went into them, and take the last one apart', async () => {
    await open();
    await seen('identityUi.joined.line Nov 3 A. Klein');
    expect(button('identityUi.joined.apartLabel AK')).toBeUndefined();
    press('identityUi.joined.apartLabel A. Klein');
    await soon(() => expect(asked('splitPerson')).toEqual([{ merge: 'm2' }]));
  });
});

describe('each kind of evidence has words', () => {
  const who = { who: 'a' } as const;
  it.each<[LinkEvidence, string]>([
    [{ kind: 'same-mailbox', a: 'x', b: 'y' }, 'identityUi.evidence.sameMailbox x y'],
    [{ kind: 'shown-as-one', a: 'x', b: 'y' }, 'identityUi.evidence.shownAsOne x y'],
    [{ kind: 'id-is-address', a: 'x@y', b: 'xmpp:x@y' }, 'identityUi.evidence.idIsAddress xmpp:x@y'],
    [{ kind: 'mentions', ...who, value: 'y' }, 'identityUi.evidence.mentions Anna Klein y'],
    [{ kind: 'same-handle', name: 'N', a: 'x', b: 'y' }, 'identityUi.evidence.sameHandle N x y'],
    [{ kind: 'name-in-address', ...who, address: 'x', name: 'N' }, 'identityUi.evidence.nameInAddress x N'],
  ])('%o', (evidence, words) => expect(evidenceWords(evidence, fakeQuestion())).toBe(words));
});
