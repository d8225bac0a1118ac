import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

describe.each(browsers)('the address bar in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => {
    expectNoTraces(await desk.close());
  });

  // A browser that has just started asks nobody for the first letters.
  const says = (line: string, wanted: RegExp) =>
    until(`${wanted} for "${line}"`, async () => (await desk.attune.suggested(line)).some((one) => wanted.test(one)));

  it('says what would be kept of whom', async () => {
    await says('bob prefers chat', /^Bob Marsh: Prefers chat$/);
    await says('bob 9-5, Oslo', /^Bob Marsh: .*Oslo/);
  });

  it.runIf(browser === 'chromium')('loads its grammar anew once the background was ended', async () => {
    await desk.attune.killWorker();
    await desk.attune.call('findPeople', { text: 'bob', limit: 1 });
    await says('bob prefers mail', /^Bob Marsh: Prefers mail$/);
    expect(await desk.attune.suggested('nobodyatall')).toHaveLength(1);
  });
});
