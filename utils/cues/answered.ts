import type { AnswerScope, Cue, GivenAnswer } from './types';

type Answerable = Pick<Cue, 'check' | 'person' | 'mark' | 'message'>;

/** What an answer is about: these words here, this message, the check with that person, the check everywhere. */
const holds: Record<AnswerScope, (answer: GivenAnswer, cue: Answerable) => boolean> = {
  once: (answer, cue) => answer.mark === cue.mark,
  message: (answer, cue) => answer.mark === cue.message.mark,
  person: (answer, cue) => answer.person !== null && answer.person === cue.person,
  check: (answer) => answer.check !== null,
};

export const isAnswered = (cue: Answerable, answers: readonly GivenAnswer[]): boolean =>
  answers.some((answer) => (answer.check ?? cue.check) === cue.check && holds[answer.scope](answer, cue));
