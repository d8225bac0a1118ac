import Download from 'lucide-solid/icons/download';
import Upload from 'lucide-solid/icons/upload';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt, createSubmit, offerUndo } from '@/components/live/submit';
import { agoLabel } from '@/components/people/labels';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { Switch } from '@/components/ui/switch';
import { callBackground } from '@/utils/messages/client';
import type { RestorePreview } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { saveBackup } from './save-backup';
import type { Section } from './types';

function PreviewDialog(props: { preview: RestorePreview; onClose: () => void }) {
  const { now } = useApp();
  const restore = () =>
    attempt(async () => {
      const { undo, restored } = await callBackground('restore', { id: props.preview.id });
      offerUndo(say('ui.restored', String(restored)), undo);
    }).then(props.onClose);
  return (
    <Dialog
      open
      title={say('options.backup.previewTitle')}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" onPress={() => void restore()}>
            {say('options.backup.restore')}
          </Button>
        </>
      }
    >
      <p>{say('options.backup.made', agoLabel(props.preview.made, now()))}</p>
      <dl class="figures">
        <dt>{say('options.backup.added')}</dt>
        <dd>{props.preview.added}</dd>
        <dt>{say('options.backup.changed')}</dt>
        <dd>{props.preview.changed}</dd>
        <dt>{say('options.backup.same')}</dt>
        <dd>{props.preview.same}</dd>
      </dl>
      <p class="soft small">{say('options.backup.nothingRemoved')}</p>
    </Dialog>
  );
}

function Restore() {
  const [preview, setPreview] = createSignal<RestorePreview>();
  const submit = createSubmit();
  let chooser: HTMLInputElement | undefined;
  const read = async (file: File | undefined) => {
    if (file)
      await submit.run(async () => setPreview(await callBackground('previewRestore', { json: await file.text() })));
    // The same file may be chosen again after it was mended.
    if (chooser) chooser.value = '';
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={say('options.backup.choose')}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <Button icon={Upload} busy={submit.busy()} onPress={() => chooser?.click()}>
        {say('options.backup.choose')}
      </Button>
      <Show when={submit.otherError([])}>{(text) => <FieldError>{text()}</FieldError>}</Show>
      <Show when={preview()}>
        {(shown) => <PreviewDialog preview={shown()} onClose={() => setPreview(undefined)} />}
      </Show>
    </>
  );
}

function BackupView() {
  const { settings, saveSettings, now } = useApp();
  const state = createAsked(
    () => ({}),
    (query) => callBackground('storeState', query),
  );
  const last = () => state.value()?.lastBackup;
  return (
    <>
      <p class="soft">{say('options.backup.intro')}</p>
      <p>
        <Show when={last()} fallback={say('options.backup.never')}>
          {(when) => say('options.backup.last', agoLabel(when(), now()))}
        </Show>{' '}
        <Show when={state.value()}>
          {(known) => <span class="soft">{say('options.backup.records', String(known().records))}</span>}
        </Show>
      </p>
      <div class="row">
        <Button kind="primary" icon={Download} onPress={() => void attempt(saveBackup).then(state.again)}>
          {say('ui.backupNow')}
        </Button>
        <Restore />
      </div>
      <Switch
        label={say('options.backup.remind')}
        hint={say('options.backup.remindHint')}
        on={settings().backupReminder}
        onSwitch={(backupReminder) => void saveSettings({ backupReminder })}
      />
    </>
  );
}

export const backup: Section = { id: 'backup', title: 'options.backup.title', View: BackupView };
