import type { Cue } from '@/utils/cues/types';
import type { FrameReport, ParticipantCard } from '@/utils/messages/protocol';

const participant = { name: 'Mara Voss', address: 'mara@team.example', id: null };

interface ReportParts {
  participants?: FrameReport['snapshot']['drafts'][number]['recipients']['to'];
  cues: Cue[];
  drafts?: boolean;
  recipientsKnown?: boolean;
}

export function fakeReport({
  participants = [participant],
  cues,
  drafts = true,
  recipientsKnown = true,
}: ReportParts): FrameReport {
  const draft = {
    key: 'd1',
    recipientsKnown,
    recipients: { to: [], cc: [], bcc: [] },
    subject: null,
    text: '',
    editor: null,
  };
  const snapshot = {
    site: 'roundcube',
    channel: 'mail' as const,
    self: null,
    conversation: { participants },
    drafts: drafts ? [draft] : [],
    health: [],
  };
  return { tab: 1, snapshot, cues, focused: 'd1' };
}

export const fakeCue = (change: Partial<Cue>): Cue => ({
  id: 'c1',
  draft: 'd1',
  check: 'harsh',
  start: 0,
  end: 5,
  sure: 0.9,
  why: { key: 'checks.blame.fault', args: ['you'] },
  suggestion: null,
  person: null,
  quote: 'you never',
  raised: true,
  mark: 'mark-1',
  message: { mark: 'message-1', session: true },
  ...change,
});

const at = '2026-05-03T08:00:00.000Z';

export function fakeCard({ kept }: { kept: boolean }): ParticipantCard {
  if (!kept) return { participant, file: null, alike: [] };
  const person = { id: 'p1', name: 'Mara Voss', aliases: [], role: 'team' as const, title: 'designs' };
  const from = { person: 'p1', source: 'told' as const, date: '2026-05-03' };
  return {
    participant,
    alike: [],
    file: {
      person: { ...person, careful: false, sample: false, created: at, updated: at },
      identities: [{ id: 'i1', person: 'p1', kind: 'address', value: 'mara@team.example' }],
      preferences: [
        { id: 'f1', ...from, value: { kind: 'channel', channel: 'chat' } },
        { id: 'f2', ...from, value: { kind: 'time-zone', zone: 'Asia/Tokyo' } },
        { id: 'f3', ...from, value: { kind: 'need', text: 'an agenda' } },
      ],
      notes: [{ id: 'n1', person: 'p1', text: 'Moves house', created: at, updated: at }],
      moments: [{ id: 'm1', person: 'p1', kind: 'contact', channel: 'call', at, text: '' }],
    },
  };
}
