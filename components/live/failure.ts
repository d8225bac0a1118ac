import { CallFailed } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';

/** What went wrong, in the user's words, and the field at fault where there is one. */
export interface Failure {
  text: string;
  field: string | undefined;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof CallFailed)) return { text: say('ui.wentWrong'), field: undefined };
  const { key, args = [], field } = error.error;
  return { text: say({ key, args }), field };
}
