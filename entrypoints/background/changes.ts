import { broadcast } from '@/utils/messages/events';
import type { StoreName } from '@/utils/records/types';
import { onWrite } from '@/utils/store/changes';
import { settings } from '@/utils/store/settings';
import { expectPurge, expectSnapshot, remindOfBackup } from './alarms';
import { tellTabs } from './switchboard';

/** What a content script knows comes from these. */
const known: StoreName[] = ['person', 'identity', 'preference', 'answer', 'setting', 'usage'];
const shownInViews: StoreName[] = [
  'usage',
  'person',
  'identity',
  'preference',
  'note',
  'moment',
  'template',
  'answer',
  'ledger',
  'apart',
];

const touches = (written: readonly StoreName[], some: readonly StoreName[]): boolean =>
  written.some((store) => some.includes(store));

async function spread(written: readonly StoreName[]): Promise<void> {
  if (touches(written, shownInViews)) await broadcast({ event: 'records-changed' });
  if (touches(written, ['setting'])) {
    await broadcast({ event: 'settings-changed', settings: await settings() });
    await remindOfBackup();
  }
  if (touches(written, known)) await tellTabs();
}

/** Every write is told to open views and pages, and leads to a snapshot and, after a removal, to a purge. */
export function spreadChanges(failed: (error: unknown) => void): void {
  onWrite((written) => {
    spread(written).catch(failed);
    expectSnapshot().catch(failed);
    if (written.includes('binned')) expectPurge().catch(failed);
  });
}
