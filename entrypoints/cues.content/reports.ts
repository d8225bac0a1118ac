import { tagOf, take } from '@/utils/dom/clean-dom';
import { documentIn } from '@/utils/dom/frames';
import { callFromFrame } from '@/utils/messages/frame-client';
import type { FrameReport } from '@/utils/messages/protocol';
import type { Round } from './rounds';

type Report = Omit<FrameReport, 'tab'>;

/** In a frame of another origin, where a content script of ours may run by itself; or, within such a frame, not here. */
function isFocusElsewhere(): boolean {
  const active = take(document, 'activeElement');
  const isInFrame = active !== null && tagOf(active) === 'iframe' && documentIn(active) === null;
  return isInFrame || (window.top !== window && !document.hasFocus());
}

/** What leaves the tab: who is there and what was found. Of the draft's words only those that a cue quotes. */
export function reportFrom({ snapshot, cues, languages }: Round, focused: string | null): Report {
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
    language: (focused !== null && languages.get(focused)) || null,
    ...(isFocusElsewhere() ? { elsewhere: true } : {}),
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
