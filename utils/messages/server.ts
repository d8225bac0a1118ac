import type { GenericSchema } from 'valibot';
import { safeParse } from 'valibot';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { CallFailed } from './call-failed';
import { type CallMessage, isCallMessage } from './envelope';
import { frameQueries } from './frame-queries';
import type { Answered, FrameCalls, ViewCalls } from './protocol';
import { kindOf, type OwnExtension, type Sender } from './sender';
import { viewQueries } from './view-queries';

/** What an answer may need beside the query. */
export interface Caller {
  /** The tab of the content script, or of the page that holds our sidebar; null: a page of ours by itself. */
  tab: number | null;
  /** The frame of that tab in which a content script asks; 0: the top. */
  frame: number;
  /** The page's address where a content script asks. */
  url: string | null;
  /** Id of this press of the user; what the call creates gets it. */
  once: string;
}

type Served<Calls> = {
  [K in keyof Calls]: Calls[K] extends (query: infer Q) => infer V
    ? (query: Q, caller: Caller) => V | Promise<V>
    : never;
};
export type ServedViews = Served<ViewCalls>;
export type ServedFrames = Served<FrameCalls>;

export interface Serving {
  views: ServedViews;
  frames: ServedFrames;
  /** Granted by the browser and not switched off by the user. */
  isSiteOn(url: string): Promise<boolean>;
  /** Whether a page of this address is one that others show in a frame; elsewhere only the top of a page is heard. */
  mayBeFramed(url: string): boolean;
  /**
   * Whether a content script's call is answered in the very turn in which it arrives: some count as the user's press
   * only then. True only for sites that are known to be on already.
   */
  atOnce(call: string, url: string): boolean;
  /** The store was looked at before anything is read from or written to it. */
  started: Promise<void>;
}

type Answer = Answered<unknown>;
type AnyCall = (query: unknown, caller: Caller) => unknown;

const refused = (key: 'errors.refused' | 'errors.siteOff'): Answer => ({ ok: false, error: { key } });

async function run(calls: object, queries: object, message: CallMessage, from: Omit<Caller, 'once'>): Promise<Answer> {
  // `hasOwn`: a call named `constructor` is nobody's.
  if (!Object.hasOwn(calls, message.call) || !Object.hasOwn(queries, message.call)) return refused('errors.refused');
  const call = (calls as Record<string, AnyCall>)[message.call];
  const schema = (queries as Record<string, GenericSchema>)[message.call];
  if (!call || !schema) return refused('errors.refused');
  const query = safeParse(schema, message.query);
  if (!query.success) return refused('errors.refused');
  try {
    return { ok: true, value: await call(query.output, { ...from, once: message.once }) };
  } catch (error) {
    if (error instanceof CallFailed) return { ok: false, error: error.error };
    logFailure(message.call, error);
    return { ok: false, error: { key: 'errors.unexpected' } };
  }
}

/** Answers one message, with the privilege that its sender has. */
export async function answerTo(
  message: CallMessage,
  sender: Sender,
  served: Serving,
  own: OwnExtension,
): Promise<Answer> {
  const from = kindOf(sender, own);
  if (from.kind === 'stranger') return refused('errors.refused');
  if (from.kind === 'view') {
    await served.started;
    return run(served.views, viewQueries, message, { tab: sender.tab?.id ?? null, frame: 0, url: null });
  }
  const { tab, frame, url } = from;
  if (frame !== 0 && !served.mayBeFramed(url)) return refused('errors.refused');
  const answer = () => run(served.frames, frameQueries, message, { tab, frame, url });
  if (served.atOnce(message.call, url)) return answer();
  await served.started;
  return (await served.isSiteOn(url)) ? answer() : refused('errors.siteOff');
}

/** Answers every call from now on. Must run in the worker's first turn, or a call that woke it goes unheard. */
export function serve(served: Serving): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const listener = (message: unknown, sender: Sender, respond: (answer: Answer) => void): true | undefined => {
    if (!isCallMessage(message)) return undefined;
    answerTo(message, sender, served, own).then(respond, (error: unknown) => {
      logFailure(message.call, error);
      respond({ ok: false, error: { key: 'errors.unexpected' } });
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
