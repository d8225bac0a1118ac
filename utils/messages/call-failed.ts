import type { WordKey } from '@/utils/words/types';
import type { CallError } from './protocol';

/** Thrown where a call cannot be done and on the side that asked, with words for the user. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly error: CallError;

  constructor(error: CallError) {
    // The key alone: arguments may hold what the user wrote, and messages of errors reach logs.
    super(error.key);
    this.error = error;
  }
}

/** Short form: what went wrong, and the field at fault where there is one. */
export const failed = (key: WordKey, rest: Omit<CallError, 'key'> = {}): CallFailed => new CallFailed({ key, ...rest });
