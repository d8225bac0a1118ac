import type { Snapshot } from '@/utils/conversation/types';
import { callFromFrame } from '@/utils/messages/frame-client';
import type { FrameReport } from '@/utils/messages/protocol';
import { languageOf } from '@/utils/text/language';
import type { Round } from './rounds';

type Report = Omit<FrameReport, 'tab'>;

/** Of what is written in the draft, or else of what it answers. */
function languageIn({ conversation, drafts }: Snapshot, focused: string | null): string | null {
  const written = drafts.find(({ key }) => key === focused)?.text;
  return (
    [written, conversation?.incoming].map((text) => languageOf(text ?? '')).find((found) => found !== 'und') ?? null
  );
}

/** What leaves the tab: who is there and what was found. Of the draft's words only those that a cue quotes. */
export function reportFrom({ snapshot, cues }: Round, focused: string | null): Report {
  const { conversation, drafts } = snapshot;
  return {
    snapshot: {
      ...snapshot,
      conversation: conversation && {
        participants: conversation.participants,
        ...(conversation.key ? { key: conversation.key } : {}),
      },
      drafts: drafts.map((draft) => ({ ...draft, text: '' })),
    },
    cues,
    focused,
    language: languageIn(snapshot, focused),
  };
}

/** Sends a report when it says something new. Nobody there to hear it is ordinary. */
export function makeReporter(): (report: Report) => void {
  let sent = '';
  return (report) => {
    const now = JSON.stringify(report);
    if (now === sent) return;
    sent = now;
    callFromFrame('report', report).catch(() => {
      sent = '';
    });
  };
}
