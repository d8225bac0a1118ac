import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/utils/conversation/types';
import { steady } from './steady';

const bob = { name: 'Bob Marsh', address: 'bob@x.example', id: null };
const ana = { name: 'Ana Ruiz', address: 'ana@x.example', id: null };

const snapshot = (readers: readonly (typeof bob)[], incoming: string): Snapshot => ({
  site: 'roundcube',
  channel: 'mail',
  self: { ...ana },
  conversation: { participants: readers.map((reader) => ({ ...reader })), key: 'c1', incoming },
  drafts: [
    {
      key: 'd1',
      recipientsKnown: true,
      recipients: { to: readers.map((reader) => ({ ...reader })), cc: [], bcc: [] },
      subject: null,
      text: 'Hi Bob',
      editor: null,
    },
  ],
  health: [],
});

const recipientsIn = ({ drafts: [draft] }: Snapshot) => draft?.recipients;

describe('a page that is read anew', () => {
  it('keeps the objects of what it still shows', () => {
    const before = steady(snapshot([bob], 'When?'));
    const now = steady(snapshot([bob], 'When?'));
    expect(now.self).toBe(before.self);
    expect(now.conversation).toBe(before.conversation);
    expect(recipientsIn(now)).toBe(recipientsIn(before));
  });

  it('takes new ones for what changed', () => {
    const before = steady(snapshot([bob], 'When?'));
    const now = steady(snapshot([bob, ana], 'Where?'));
    expect(now).toEqual(snapshot([bob, ana], 'Where?'));
    expect(now.conversation).not.toBe(before.conversation);
    expect(recipientsIn(now)).not.toBe(recipientsIn(before));
  });
});
