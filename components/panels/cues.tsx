import './cues.css';
import Leaf from 'lucide-solid/icons/leaf';
import { createMemo, For, Show } from 'solid-js';
import { createLedger } from '@/components/checks/ledger';
import { Snooze } from '@/components/checks/snooze';
import { useApp } from '@/components/live/app';
import type { Cue } from '@/utils/cues/types';
import { say } from '@/utils/platform/say';
import { CueCard } from './cue-card';
import type { Panel, PanelProps } from './types';

function CueList(props: { cues: Cue[]; channel: 'mail' | 'chat' }) {
  const { offerOf } = createLedger();
  const ids = createMemo(() => props.cues.map((cue) => cue.id));
  const cueOf = (id: string) => props.cues.find((cue) => cue.id === id);
  return (
    <ul class="stack">
      <For each={ids()}>
        {(id) => (
          <Show when={cueOf(id)}>
            {(cue) => (
              <CueCard
                cue={cue()}
                alone={props.cues.length === 1}
                channel={props.channel}
                offer={offerOf(cue().check)}
              />
            )}
          </Show>
        )}
      </For>
    </ul>
  );
}

const countWords = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? say('sidebar.cues.one') : say('sidebar.cues.several', String(count));
};

function CuesView(props: PanelProps) {
  const { settings, now } = useApp();
  const isSnoozed = () => (settings().snoozedUntil ?? 0) > now();
  const cues = createMemo(() => (isSnoozed() ? [] : props.report.cues));
  return (
    <>
      <p class="for-reader" role="status" aria-live="polite">
        {countWords(cues().length)}
      </p>
      <CueList cues={cues()} channel={props.report.snapshot.channel} />
      <Show when={cues().length === 0 && !isSnoozed()}>
        <p class="quiet-line">
          <Leaf size={16} />
          <span>{say('sidebar.cues.none')}</span>
        </p>
      </Show>
      <Snooze message={cues()[0]?.message} />
    </>
  );
}

export const cues: Panel = {
  id: 'cues',
  title: 'sidebar.cues.title',
  shows: (report) => report.snapshot.drafts.length > 0,
  View: CuesView,
};
