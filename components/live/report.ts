import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import { callBackground } from '@/utils/messages/client';
import type { FrameReport } from '@/utils/messages/protocol';
import { createEventListener } from './asked';
import type { PageTab } from './tab';

/** What the content script makes of the page. Undefined: not answered yet; null: none of ours is on that page. */
export function createReport(tab: Accessor<PageTab | null | undefined>): Accessor<FrameReport | null | undefined> {
  const [report, setReport] = createSignal<FrameReport | null>();
  const tabId = createMemo(() => tab()?.id);
  const ask = async (id: number) => {
    const answer = await callBackground('reportOf', { tab: id }).catch(() => null);
    if (id === tabId()) setReport(answer);
  };
  createEffect(
    on(tab, (current) => {
      if (current) void ask(current.id);
      else setReport(current);
    }),
  );
  createEventListener('report', (event) => {
    if (event.report.tab === tabId()) setReport(event.report);
  });
  createEventListener('tab-gone', (event) => {
    if (event.tab === tabId()) setReport(null);
  });
  return report;
}
