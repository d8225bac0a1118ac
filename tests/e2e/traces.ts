import { expect } from 'vitest';
import type { Traces } from '@/tests/harness/types';

/** No uncaught error anywhere, nothing asked of the network by the extension, nothing sent elsewhere by a page. */
export const expectNoTraces = (traces: Traces): void =>
  expect(traces).toEqual({ errors: [], extensionRequests: [], foreignRequests: [] });
