import { attempt } from '@/components/live/submit';
import { showToast } from '@/components/ui/toast';
import type { AnswerScope, Cue } from '@/utils/cues/types';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const answered = {
  once: 'cue.answered.once',
  person: 'cue.answered.person',
  check: 'cue.answered.check',
} satisfies Record<AnswerScope, WordKey>;

/** Keeps the answer; the toast takes it back. */
export const answerCue = (cue: Cue, scope: AnswerScope): Promise<boolean> =>
  attempt(async () => {
    const { id } = await callBackground('answerCue', {
      check: cue.check,
      scope,
      person: scope === 'person' ? cue.person : null,
      mark: scope === 'once' ? cue.mark : null,
    });
    showToast({
      text: say(answered[scope]),
      undo: () => void attempt(async () => void (await callBackground('removeRecord', { store: 'answer', id }))),
    });
  });

export const snoozeUntil = (until: number | null, before: number | null): Promise<boolean> =>
  attempt(async () => {
    await callBackground('snooze', { until });
    showToast({
      text: say(until === null ? 'cue.snooze.ended' : 'cue.snooze.begun'),
      undo: () => void attempt(async () => void (await callBackground('snooze', { until: before }))),
    });
  });

/** The end of the user's own day, by their own clock. */
export const endOfDay = (now: number): number => new Date(now).setHours(23, 59, 59, 999);
