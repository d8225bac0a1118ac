import { attempt } from '@/components/live/submit';
import { showToast } from '@/components/ui/toast';
import type { AnswerScope, Cue, MessageMark } from '@/utils/cues/types';
import { callBackground } from '@/utils/messages/client';
import type { CueAnswer } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const answered = {
  once: 'cue.answered.once',
  message: 'cue.answered.message',
  person: 'cue.answered.person',
  check: 'cue.answered.check',
} satisfies Record<AnswerScope, WordKey>;

/** Keeps the answer; the toast takes it back. */
const give = (answer: CueAnswer, words: WordKey): Promise<boolean> =>
  attempt(async () => {
    const { id } = await callBackground('answerCue', answer);
    showToast({
      text: say(words),
      undo: () => void attempt(async () => void (await callBackground('removeRecord', { store: 'answer', id }))),
    });
  });

const about = {
  once: ({ mark, quote, message }: Cue) => ({ person: null, mark, session: message.session || quote === '' }),
  message: ({ message }: Cue) => ({ person: null, ...message }),
  person: ({ person }: Cue) => ({ person, mark: null }),
  check: () => ({ person: null, mark: null }),
} satisfies Record<AnswerScope, (cue: Cue) => Omit<CueAnswer, 'check' | 'scope'>>;

export const answerCue = (cue: Cue, scope: AnswerScope): Promise<boolean> =>
  give({ check: cue.check, scope, ...about[scope](cue) }, answered[scope]);

/** No check speaks up in this message any more. */
export const silenceMessage = (message: MessageMark): Promise<boolean> =>
  give({ check: null, scope: 'message', person: null, ...message }, 'cue.answered.allInMessage');

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
