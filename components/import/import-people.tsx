import { language } from '@/components/live/language';
import './import.css';
import Undo2 from 'lucide-solid/icons/undo-2';
import { createEffect, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { takeBack } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { Banner } from '@/components/ui/surfaces';
import { callBackground } from '@/utils/messages/client';
import type { LastImport } from '@/utils/messages/transfer-calls';
import { say } from '@/utils/platform/say';
import { Columns } from './columns';
import { FileDrop } from './file-drop';
import { ImportRun } from './import-run';
import { ReviewList } from './review-list';

const clockOf = (at: number): string =>
  new Date(at).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });

/** The way back stays in sight for as long as there is one. */
function LastImportBanner(props: { last: LastImport; onDone: () => void }) {
  const { now } = useApp();
  const undo = () => void takeBack(props.last.undo, say('importUi.takenBack')).then(props.onDone);
  const text = () =>
    say('importUi.last', String(props.last.added), String(props.last.changed), clockOf(props.last.until));
  return (
    <Show when={now() < props.last.until}>
      <Banner
        tone="calm"
        icon={Undo2}
        actions={
          <Button size="small" onPress={undo}>
            {say('importUi.takeBack')}
          </Button>
        }
      >
        {text()}
      </Banner>
    </Show>
  );
}

/** Brings people in: a file, what its columns are, who is in it, and all of it as one act that can be taken back. */
export function ImportPeople() {
  const last = createAsked(
    () => ({}),
    (query) => callBackground('lastImport', query),
  );
  const run = new ImportRun(last.again);
  onCleanup(() => run.startOver());
  const share = () => run.work.share() ?? 0;
  let heading: HTMLHeadingElement | undefined;
  // What was pressed goes with its step; whoever works by keyboard or ear goes on from the top of the next one.
  createEffect(on(run.stage, () => heading?.focus(), { defer: true }));
  return (
    <section class="card import-card" aria-labelledby="import-title" data-stage={run.stage()}>
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {say('importUi.heading')}
      </h2>
      <Show when={run.stage() === 'choose' && last.value()}>
        {(known) => <LastImportBanner last={known()} onDone={last.again} />}
      </Show>
      <Show when={run.stage() !== 'choose' && run.name()}>
        {(name) => (
          <p class="soft" dir="auto">
            {name()}
          </p>
        )}
      </Show>
      <Switch>
        <Match when={run.stage() === 'choose'}>
          <FileDrop problem={run.problem()} onFile={(from) => void run.open(from)} />
        </Match>
        <Match when={run.stage() === 'columns'}>
          <Columns run={run} />
        </Match>
        <Match when={run.stage() === 'reading'}>
          <Progress label={say('importUi.reading')} share={share()} onCancel={() => run.stopReading()} />
        </Match>
        <Match when={run.stage() === 'putting'}>
          <Progress label={say('importUi.putting')} share={share()} onCancel={() => run.work.cancel()} />
        </Match>
        <Match when={run.stage() === 'review'}>
          <ReviewList run={run} />
        </Match>
      </Switch>
    </section>
  );
}
