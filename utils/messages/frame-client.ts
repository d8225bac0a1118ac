import type { FrameCalls } from './protocol';
import { send } from './send';

export { CallFailed } from './call-failed';
export { isCutOff } from './send';

/** Asks the background on behalf of our content script. Rejects with `CallFailed` only; `errors.siteOff`: fall silent. */
export function callFromFrame<K extends keyof FrameCalls>(
  name: K,
  query: Parameters<FrameCalls[K]>[0],
): Promise<ReturnType<FrameCalls[K]>> {
  return send(name, query) as Promise<ReturnType<FrameCalls[K]>>;
}
