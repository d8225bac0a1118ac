import { beforeEach, describe, expect, it } from 'vitest';
import { freshStore, press } from '@/tests/unit/fresh-store';
import { everything, planOf, rowsIn } from '@/tests/unit/import-file';
import { dropRows, importRows, stageRows } from './import';
import { cancelRun, howFar, underWay } from './under-way';

beforeEach(freshStore);

const csv = ['Name,Email', ...Array.from({ length: 300 }, (_, at) => `Person ${at},p${at}@team.example`)].join('\n');

async function staged() {
  const rows = (await planOf(rowsIn(csv))).map(({ row, draft, choice }) => ({ row, draft, choice }));
  await stageRows({ id: 'file', part: 0, rows }, press());
  return { id: 'file', parts: 1 };
}

describe('something long under way', () => {
  it('tells a view how far it is while it runs', async () => {
    const file = await staged();
    const shares: (number | null)[] = [];
    const done = underWay('file', (watch) => importRows(file, press(), watch));
    let over = false;
    const end = done.finally(() => {
      over = true;
    });
    while (!over) {
      shares.push(howFar({ id: 'file' }).share);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await end).toMatchObject({ added: 300 });
    expect(shares.some((share) => share !== null && share > 0 && share < 1)).toBe(true);
    expect(howFar({ id: 'file' })).toEqual({ share: null });
  });

  it('is stopped by a view, and leaves nothing behind', async () => {
    const file = await staged();
    const done = underWay('file', (watch) => importRows(file, press(), watch));
    const refused = expect(done).rejects.toThrow('transfer.import.cancelled');
    expect(cancelRun({ id: 'file' })).toEqual({ cancelled: true });
    await refused;
    await dropRows(file);
    expect((await everything()).flat()).toEqual([]);
  });

  it('can no longer be stopped once it is over', async () => {
    const file = await staged();
    await underWay('file', (watch) => importRows(file, press(), watch));
    expect(cancelRun({ id: 'file' })).toEqual({ cancelled: false });
  });
});
