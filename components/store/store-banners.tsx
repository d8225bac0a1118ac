import DatabaseBackup from 'lucide-solid/icons/database-backup';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { Match, Show, Switch } from 'solid-js';
import { saveBackup } from '@/components/export/save-backup';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt, offerUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { Banner } from '@/components/ui/surfaces';
import { callBackground } from '@/utils/messages/client';
import type { StoreState } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

const restoreSnapshot = () =>
  attempt(async () => {
    const preview = await callBackground('previewRestore', { snapshot: true });
    const { undo, restored } = await callBackground('restore', { id: preview.id });
    offerUndo(say('ui.restored', String(restored)), undo);
  });

function EmptiedBanner(props: { state: StoreState; onDone: () => void }) {
  const restore = () => void restoreSnapshot().then(props.onDone);
  const keep = () => void attempt(() => callBackground('keepAsIs', {})).then(props.onDone);
  return (
    <Banner
      tone="danger"
      icon={TriangleAlert}
      actions={
        <>
          <Button kind="primary" size="small" onPress={restore}>
            {say('sidebar.store.restore')}
          </Button>
          <Button kind="plain" size="small" onPress={keep}>
            {say('sidebar.store.keep')}
          </Button>
        </>
      }
    >
      {say('sidebar.store.emptied', String(props.state.snapshot?.records ?? 0))}
    </Banner>
  );
}

function BackupBanner(props: { onDone: () => void }) {
  const { saveSettings } = useApp();
  return (
    <Banner
      tone="calm"
      icon={DatabaseBackup}
      actions={
        <>
          <Button size="small" onPress={() => void attempt(() => saveBackup()).then(props.onDone)}>
            {say('ui.backupNow')}
          </Button>
          <Button
            kind="plain"
            size="small"
            onPress={() => void saveSettings({ backupReminder: false }).then(props.onDone)}
          >
            {say('sidebar.store.noReminder')}
          </Button>
        </>
      }
    >
      {say('sidebar.store.backupDue')}
    </Banner>
  );
}

/** What the user should know of their own store before anything else, and that we could not be reached. */
export function StoreBanners(props: { failure?: string | undefined; onRetry?: () => void }) {
  const store = createAsked(
    () => ({}),
    (query) => callBackground('storeState', query),
  );
  return (
    <>
      <Show when={props.failure}>
        <Banner
          tone="danger"
          icon={TriangleAlert}
          actions={
            <Button size="small" onPress={() => props.onRetry?.()}>
              {say('ui.again')}
            </Button>
          }
        >
          {props.failure}
        </Banner>
      </Show>
      <Switch>
        <Match when={store.value()?.state === 'emptied' && store.value()}>
          {(state) => <EmptiedBanner state={state()} onDone={store.again} />}
        </Match>
        <Match when={store.value()?.state === 'failed'}>
          <Banner tone="danger" icon={TriangleAlert}>
            {say('sidebar.store.failed')}
          </Banner>
        </Match>
        <Match when={store.value()?.backupDue}>
          <BackupBanner onDone={store.again} />
        </Match>
      </Switch>
    </>
  );
}
