import { browser } from '@/utils/platform/browser';
import { CallFailed, failed } from './call-failed';
import type { CallMessage } from './envelope';
import type { Answered } from './protocol';

/** A stopped worker takes 10 to 30 ms to start again, and may be stopped a second time while it does. */
const pauses = [0, 50, 250];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The extension was updated or removed under this page or content script: it can reach nobody any more. */
export function isCutOff(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    // In a context that was cut off before it first looked at `runtime`, Chromium throws.
    return true;
  }
}

function isAnswer(answer: unknown): answer is Answered<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

async function tryOnce(message: CallMessage): Promise<Answered<unknown> | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    // A worker that was stopped mid-way answers nothing, or the way to it breaks off: both mean "send again".
    return isAnswer(answer) ? answer : undefined;
  } catch (error) {
    if (error instanceof Error && /maximum allowed size/.test(error.message)) throw failed('errors.tooLarge');
    return undefined;
  }
}

/** The bits that say "version 4, random" in an id of RFC 9562. */
const marked = (byte: number, place: number): number => {
  if (place === 6) return (byte & 0x0f) | 0x40;
  return place === 8 ? (byte & 0x3f) | 0x80 : byte;
};

/** Not `crypto.randomUUID`: a content script lacks it on pages that came over plain http, such as webmail inside a company. */
function drawId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))].map(marked);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Sends until answered. Sending again is safe, as `once` stays the same. */
export async function send(call: string, query: unknown): Promise<unknown> {
  const message: CallMessage = { call, query, once: drawId() };
  for (const wait of pauses) {
    // The first goes in this very turn: a page that is being left has no other.
    if (wait > 0) await pause(wait);
    if (isCutOff()) throw failed('errors.updated');
    const answer = await tryOnce(message);
    if (answer?.ok) return answer.value;
    if (answer) throw new CallFailed(answer.error);
  }
  throw failed(isCutOff() ? 'errors.updated' : 'errors.unreachable');
}
