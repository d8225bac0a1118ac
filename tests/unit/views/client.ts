import { vi } from 'vitest';
import type { ViewEvent } from '@/utils/messages/protocol';

/** In place of `messages/client` in tests of views: each test says what the background answers, and what it tells. */
export * from '@/utils/messages/call-failed';

export const callBackground = vi.fn();

const listeners = new Set<(event: ViewEvent) => void>();

export function onViewEvent(listener: (event: ViewEvent) => void, signal?: AbortSignal): void {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener));
}

export function tellViews(event: ViewEvent): void {
  for (const listener of [...listeners]) listener(event);
}
