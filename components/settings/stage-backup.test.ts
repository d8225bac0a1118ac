import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkWatch } from '@/components/live/long-work';
import { failed } from '@/utils/messages/call-failed';
import type { BackupBatch } from '@/utils/transfer/backup-lines';
import { BackupText } from '@/utils/transfer/backup-text';
import { stageBackup } from './stage-backup';

const callBackground = vi.hoisted(() => vi.fn());
vi.mock('@/utils/messages/client', () => ({ callBackground }));

const made = '2026-11-21T17:00:00.000Z';

const notes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    person: 'p1',
    text: `Überlegt gern, ${at}`,
    created: made,
    updated: made,
    v: 1,
  }));

function backupOf(count: number): Blob {
  const text = new BackupText(made);
  return new Blob([text.records('note', notes(count)), text.end()]);
}

function watch(stopAfter = Number.POSITIVE_INFINITY) {
  const shares: number[] = [];
  let checks = 0;
  const made: WorkWatch = {
    progress: (share) => void shares.push(share),
    check() {
      checks += 1;
      if (checks > stopAfter) throw failed('transfer.import.cancelled');
    },
    follow: (_id, run) => run,
  };
  return { watch: made, shares };
}

beforeEach(() => {
  callBackground.mockReset();
  callBackground.mockImplementation(async (name: string, { batch }: { batch?: BackupBatch }) =>
    name === 'stageRestore'
      ? { added: batch?.records.length ?? 0, changed: 0, same: 0, byStore: { note: batch?.records.length ?? 0 } }
      : { dropped: 0 },
  );
});

const calls = (name: string) => callBackground.mock.calls.filter(([call]) => call === name).map(([, query]) => query);

describe('a backup that is put aside', () => {
  it('goes part by part, and its counts are those of all parts', async () => {
    const { watch: look, shares } = watch();
    const staged = await stageBackup(backupOf(5_000), look);
    expect(staged).toMatchObject({ made, parts: 3, added: 5_000, changed: 0, same: 0, byStore: { note: 5_000 } });
    expect(calls('stageRestore').map(({ id, part }) => [id, part])).toEqual([0, 1, 2].map((part) => [staged.id, part]));
    expect(shares.at(-1)).toBe(1);
    expect(calls('dropRestore')).toEqual([]);
  });

  it.each([
    ['what is no backup', new Blob(['{"a":1}']), 'errors.backup.shape'],
    ['what is no text', new Blob([new Uint8Array([0xff, 0xfe, 0x80])]), 'errors.backup.shape'],
    ['nothing', new Blob([]), 'errors.backup.shape'],
    ['one that ends in the middle', backupOf(5_000).slice(0, -20), 'errors.backup.shape'],
  ])('refuses %s and leaves nothing behind', async (_what, file, key) => {
    const { watch: look } = watch();
    await expect(stageBackup(file, look)).rejects.toThrow(key);
    const parts = calls('stageRestore').length;
    expect(calls('dropRestore')).toEqual([{ id: expect.any(String), parts }]);
  });

  it('leaves nothing behind when it is cancelled on the way', async () => {
    await expect(stageBackup(backupOf(5_000), watch(1).watch)).rejects.toThrow('transfer.import.cancelled');
    expect(calls('stageRestore')).toHaveLength(1);
    expect(calls('dropRestore')).toMatchObject([{ parts: 1 }]);
  });
});
