import { allRecipients, type Draft, type SiteChannel } from '@/utils/conversation/types';
import { isAlive } from '@/utils/dom/alive';
import { holds } from '@/utils/dom/clean-dom';
import { isSendKey, sendControlAt } from '@/utils/dom/send-press';
import { findEditor } from '@/utils/editors';
import { callFromFrame } from '@/utils/messages/frame-client';
import type { FrameCalls } from '@/utils/messages/protocol';
import type { PageReading } from '@/utils/sites/read-snapshot';
import type { SiteDraft } from '@/utils/sites/types';
import type { Drafting } from './drafting';
import type { KnowledgeSource } from './knowledge';

type Sent = Parameters<FrameCalls['noteSent']>[0];

export interface SentParts {
  /** The page as it was read last, to tell whether a press may be one that sends. */
  latest(): PageReading | undefined;
  /** The page as it stands at this moment. */
  read(): PageReading | undefined;
  knowledge: KnowledgeSource;
  drafting(): Promise<Drafting | undefined>;
}

export interface SentWatch {
  /** Hears presses where these drafts are written, too: a frame of an editor is a document of its own. */
  hear(drafts: readonly SiteDraft[]): void;
  clicked(target: EventTarget | null): void;
  typed(event: KeyboardEvent): void;
}

/** A press that led to nothing by then was refused: an address was wrong, or a question was asked. */
const within = 5_000;
const lookEvery = 250;
const endings = ['beforeunload', 'pagehide'] as const;

/** Gone from the page, or empty: what a compose is after it was sent. */
const isGone = ({ root, field }: SiteDraft): boolean =>
  !isAlive(field) || !root.isConnected || !field.isConnected || (findEditor(field)?.read(field) ?? '').trim() === '';

async function sentOf(draft: Draft, reading: PageReading, parts: SentParts): Promise<Sent | undefined> {
  const known = await parts.knowledge.about(reading.snapshot);
  const drafting = known.settings.usage ? await parts.drafting() : undefined;
  const recipients = draft.recipientsKnown ? allRecipients(draft.recipients) : [];
  return drafting && { recipients, ...drafting.sentCounts(draft, known.salt) };
}

/** What a press may lead to. */
interface Pending {
  draft: SiteDraft;
  sent: Promise<Sent | undefined>;
  until: number;
}

function makePending(signal: AbortSignal) {
  let pending: Pending[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  function settle(isSent: (draft: SiteDraft) => boolean): void {
    const sent = pending.filter(({ draft }) => isSent(draft));
    const now = performance.now();
    pending = pending.filter((each) => !sent.includes(each) && each.until > now);
    if (pending.length === 0) rest();
    for (const each of sent) {
      // Nobody waits for it, and a count that is lost is no harm.
      each.sent.then((told) => told && callFromFrame('noteSent', told)).catch(() => undefined);
    }
  }
  function rest(): void {
    clearInterval(timer);
    timer = undefined;
    for (const ending of endings) window.removeEventListener(ending, leave);
  }
  signal.addEventListener('abort', rest, { once: true });
  /** Some webmail leaves the page for its list as soon as it has sent. */
  const leave = () => settle(() => true);
  return (draft: SiteDraft, sent: Promise<Sent | undefined>): void => {
    pending = pending.filter((each) => each.draft.field !== draft.field);
    pending.push({ draft, sent, until: performance.now() + within });
    timer ??= setInterval(() => settle(isGone), lookEvery);
    // Firefox lets us say nothing any more when the page hides. Listened for now only, as it keeps a page from its cache.
    for (const ending of endings) window.addEventListener(ending, leave, { signal });
  };
}

/**
 * No site tells that a message was sent. So the press that sends is noticed, and what becomes of the compose right after
 * it; nothing is held up, pressed or changed. What is noted are counts, and only while the user wants them.
 */
export function makeSentWatch(parts: SentParts, signal: AbortSignal): SentWatch {
  const expect = makePending(signal);
  const heard = new WeakSet<Document>();

  function pressed(sends: (draft: SiteDraft, channel: SiteChannel) => boolean): void {
    const last = parts.latest();
    const meant = last?.drafts.find((draft) => sends(draft, last.snapshot.channel));
    const reading = meant && parts.read();
    const draft = reading?.drafts.find(({ field }) => field === meant?.field);
    if (reading && draft && draft.text !== '') expect(draft, sentOf(draft, reading, parts));
  }
  const watch: SentWatch = {
    clicked: (target) => pressed(({ root }) => sendControlAt(target, root) !== undefined),
    typed(event) {
      const target = event.key === 'Enter' ? (event.target as Node | null) : null;
      if (target) pressed(({ field }, channel) => isSendKey(event, channel) && holds(field, target));
    },
    hear(drafts) {
      for (const document of new Set([window.document, ...drafts.map(({ field }) => field.ownerDocument)])) {
        if (heard.has(document)) continue;
        heard.add(document);
        const options = { capture: true, passive: true, signal };
        document.addEventListener('click', (event) => event.isTrusted && watch.clicked(event.target), options);
        document.addEventListener('keydown', (event) => event.isTrusted && watch.typed(event), options);
      }
    },
  };
  return watch;
}
