import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * One after another, each in a turn of its own: within one turn a runtime keeps all that was asked for by weak references
 * (`ClearKeptObjects` of ECMAScript), and so every page that jsdom opened.
 */
export async function inTurns<T>(items: Iterable<T>, use: (item: T) => void): Promise<void> {
  for (const item of items) {
    use(item);
    await nextTurn();
  }
}
