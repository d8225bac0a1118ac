// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { closeView, openView, violations } from '@/tests/unit/views/open-view';
import { parseWords } from '@/utils/capture/parse-words';
import { defaultSettings } from '@/utils/records/setting';
import { CaptureExamples } from './examples';

vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));
vi.mock('@/utils/platform/say', async () => ({ say: (await import('@/tests/views/words')).word }));

const given = { today: '2026-11-25' };

const isUnderstood = (words: string) => {
  const { rest, questions } = parseWords(words, given);
  return rest === '' && questions.length === 0;
};

beforeEach(() => {
  callBackground.mockReset().mockImplementation(async () => defaultSettings);
});

describe('what plain words may say, by example', () => {
  it('is told only while the field is empty', async () => {
    await openView('popup', () => <CaptureExamples text="no calls" />);
    expect(document.querySelector('details')).toBeNull();
    closeView();
    await openView('popup', () => <CaptureExamples text=" " />);
    expect(document.querySelector('details')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('names nothing that is not understood whole and without a question', async () => {
    await openView('popup', () => <CaptureExamples text="" />);
    const examples = [...document.querySelectorAll('q')].map((each) => each.textContent);
    expect(examples.length).toBeGreaterThan(12);
    expect(examples.filter((example) => !isUnderstood(example ?? ''))).toEqual([]);
  });
});
