import { beforeEach, describe, expect, it } from 'vitest';
import { freshStore, press } from '@/tests/unit/fresh-store';
import { answerCue, answers, forgetSessionAnswers } from './answers';
import { undo } from './bin';
import { clearLedger, countCues, ledger } from './ledger';

beforeEach(freshStore);

const shown = { check: 'harsh', shown: 1, helped: 0, dismissed: 0 } as const;
const day = 24 * 3_600_000;

describe('the kept ledger', () => {
  it('adds up by check and month', async () => {
    await countCues({ counts: [shown] }, press());
    await countCues(
      {
        counts: [
          { ...shown, helped: 1 },
          { ...shown, check: 'blame' },
        ],
      },
      press(),
    );
    await countCues({ counts: [shown] }, press(30 * day));
    const entries = (await ledger()).map(({ check, month, shown: times, helped }) => [check, month, times, helped]);
    expect(entries.sort()).toEqual([
      ['blame', '2026-11', 1, 0],
      ['harsh', '2026-11', 2, 1],
      ['harsh', '2026-12', 1, 0],
    ]);
  });

  it('forgets what is older than a year', async () => {
    await countCues({ counts: [shown] }, press());
    await countCues({ counts: [{ ...shown, check: 'blame' }] }, press(400 * day));
    expect((await ledger()).map(({ check }) => check)).toEqual(['blame']);
  });

  it('starts over, and one press brings it back', async () => {
    await countCues({ counts: [shown] }, press());
    const { undo: act } = await clearLedger(press());
    expect(await ledger()).toEqual([]);
    await undo({ undo: act }, press().now);
    expect(await ledger()).toHaveLength(1);
  });
});

describe('answers about a message', () => {
  it('are kept for a conversation, and go with the session where the page shows none', async () => {
    const given = { check: 'harsh', scope: 'message', person: null } as const;
    await answerCue({ ...given, mark: 'kept', session: false }, press());
    await answerCue({ ...given, check: null, mark: 'compose', session: true }, press());
    expect(await answers()).toHaveLength(2);
    await forgetSessionAnswers();
    expect((await answers()).map(({ mark }) => mark)).toEqual(['kept']);
  });

  it('alone may be about all checks', async () => {
    const given = answerCue({ check: null, scope: 'check', person: null, mark: null }, press());
    await expect(given).rejects.toThrow();
  });
});
