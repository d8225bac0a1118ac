// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fullParts, testKeys } from '@/tests/unit/cards/cards';
import { callBackground } from '@/tests/unit/views/client';
import { closeView, openView, soon, violations } from '@/tests/unit/views/open-view';
import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import type { MyCardShown } from '@/utils/messages/card-calls';
import { defaultSettings, type Settings } from '@/utils/records/setting';
import { myCard } from './my-card';

const saveFile = vi.hoisted(() => vi.fn());
const copyWith = vi.hoisted(() => vi.fn());

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/components/live/save-file', () => ({ saveFile }));
vi.mock('@/components/live/copy', () => ({ copyWith }));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const nothing: MyCardShown = { parts: {}, shown: [], signs: true, publicKey: null, updated: null };
const whole: MyCardShown = {
  ...nothing,
  parts: fullParts,
  shown: ['name', 'zone'],
  updated: '2026-11-20T09:00:00.000Z',
};

const root = () => document.querySelector('main');
const seen = () => root()?.textContent ?? '';
const cardSeen = () => root()?.querySelector('.told-card')?.textContent ?? '';
const says = (words: string) => soon(() => expect(seen()).toContain(words));
const calls = (wanted: string) =>
  callBackground.mock.calls.filter(([name]) => name === wanted).map(([, query]) => query);

async function show(kept: MyCardShown, settings: Partial<Settings> = {}, packed = 'AEA'): Promise<void> {
  callBackground.mockImplementation(async (name: string) => {
    if (name === 'settings') return { ...defaultSettings, ...settings };
    if (name === 'packMyCard') return { packed, card: cardOf(fullParts, ['name'], 0), publicKey: testKeys.publicKey };
    return kept;
  });
  await openView('people', () => <myCard.View rest="" />);
  await says('cardUi.share.title');
}

function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`no field ${label}`);
}

function fill(label: string, text: string): void {
  const found = field(label);
  found.value = text;
  found.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const press = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();

describe('my card', () => {
  it('shows at once what others see of what is typed', async () => {
    await show(nothing);
    fill('cards.part.name', 'Ana Ruiz');
    fill('cards.part.work', 'Mon-Fri 9-17');
    await soon(() => expect(cardSeen()).toContain('Mon-Fri 09:00-17:00'));
    expect(cardSeen()).toContain('Ana Ruiz');
  });

  it('takes up a part that is filled in for the first time, though the card was kept before there was such a part', async () => {
    const { daysOff: _later, ...earlier } = fullParts;
    await show({ ...whole, parts: earlier, shown: cardPartOrder.filter((part) => part !== 'daysOff') });
    const days = [...document.querySelectorAll('fieldset')].find(({ textContent }) =>
      textContent?.startsWith('hoursUi.daysOff.mine'),
    );
    days?.querySelector('input')?.click();
    await soon(() => expect(cardSeen()).toContain('cards.part.daysOff'));
  });

  it('begins with the hours that Attune knows, and only on a card that is new', async () => {
    const myHours = { zone: 'Asia/Tokyo', work: [{ days: [1 as const], start: '08:00', end: '12:00' }], focus: [] };
    await show(nothing, { myHours });
    expect(field('cards.part.work').value).toBe('Mon 08:00-12:00');
    closeView();
    await show({ ...nothing, updated: '2026-11-20T09:00:00.000Z' }, { myHours });
    expect(field('cards.part.work').value).toBe('');
  });

  it('leaves out what is not to be on the card, and keeps it for the user', async () => {
    await show(whole);
    expect(cardSeen()).not.toContain('she/her');
    press('ui.save');
    await soon(() => expect(calls('saveMyCard')).toHaveLength(1));
    expect(calls('saveMyCard')[0]).toMatchObject({ parts: { pronouns: 'she/her' }, shown: ['name', 'zone'] });
    field('cards.part.pronouns');
    [...document.querySelectorAll<HTMLLabelElement>('.choice')]
      .find(({ textContent }) => textContent === 'cards.part.pronouns')
      ?.click();
    await soon(() => expect(cardSeen()).toContain('she/her'));
  });

  it.each([
    ['hours that nobody can read', 'cards.part.work', 'when the moon is full', 'hours.'],
    ['more than a card holds', 'cards.part.name', 'x'.repeat(201), 'cardUi.mine.tooMuch'],
  ])('keeps nothing with %s, and says so beside the field', async (_, label, text, words) => {
    await show(whole);
    fill(label, text);
    press('ui.save');
    await says('cardUi.mine.wrong');
    expect(field(label).closest('.field')?.querySelector('[role=alert]')?.textContent).toContain(words);
    expect(calls('saveMyCard')).toEqual([]);
  });

  it('is kept before it is given away as text or as a file', async () => {
    await show(whole);
    press('cardUi.share.copy');
    await soon(() => expect(copyWith).toHaveBeenCalled());
    expect(copyWith.mock.calls[0]?.[0]).toContain('-----BEGIN ATTUNE CARD-----\nAEA\n-----END');
    expect(calls('saveMyCard')).toHaveLength(1);
    press('cardUi.share.file');
    await soon(() => expect(saveFile).toHaveBeenCalled());
    expect(saveFile.mock.calls[0]?.[0]).toBe('siobhan-ni-bhriain.attune-card.txt');
  });

  it('is not given away while there is nothing on it', async () => {
    await show({ ...nothing, updated: '2026-11-20T09:00:00.000Z' });
    press('cardUi.share.copy');
    await says('cardUi.mine.empty');
    expect(calls('packMyCard')).toEqual([]);
  });

  it('names what to leave out where it is too much for a picture', async () => {
    await show({ ...whole, shown: cardPartOrder }, {}, 'A'.repeat(2_000));
    press('cardUi.share.picture');
    await says('cardUi.share.tooLarge');
  });

  it('is drawn as a picture, which goes as soon as the card says something else', async () => {
    await show(whole);
    press('cardUi.share.picture');
    await soon(() => expect(document.querySelector('.card-picture path')).not.toBeNull());
    fill('cards.part.name', 'Another Name');
    await soon(() => expect(document.querySelector('.card-picture')).toBeNull());
  });

  it('tells the key to compare by voice, and lets the user not sign', async () => {
    await show({ ...whole, publicKey: testKeys.publicKey });
    await soon(() => expect(seen()).toMatch(/cardUi\.share\.key (\d{5} ){4}\d{5}/));
    document.querySelector<HTMLInputElement>('[role=switch]')?.click();
    await soon(() => expect(calls('signMyCard')).toEqual([{ signs: false }]));
  });

  it('axe finds nothing', async () => {
    await show({ ...whole, publicKey: testKeys.publicKey });
    press('cardUi.share.picture');
    await soon(() => expect(document.querySelector('.card-picture path')).not.toBeNull());
    expect(await violations()).toEqual([]);
  });
});
