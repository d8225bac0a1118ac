import Download from 'lucide-solid/icons/download';
import { Show } from 'solid-js';
import { saveBackup } from '@/components/export/save-backup';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { createLongWork } from '@/components/live/long-work';
import { attempt } from '@/components/live/submit';
import { agoLabel } from '@/components/people/labels';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { Switch } from '@/components/ui/switch';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { RestoreBackup } from './restore-backup';
import type { Section } from './types';

/** Saves everything as one file, with a bar where that takes a while. */
function SaveBackup(props: { onSaved: () => void }) {
  const work = createLongWork();
  const save = () => void attempt(() => work.run(saveBackup)).then(props.onSaved);
  return (
    <>
      <Button kind="primary" icon={Download} busy={work.share() !== null} onPress={save}>
        {say('ui.backupNow')}
      </Button>
      <Show when={work.share() !== null}>
        <Progress label={say('options.backup.saving')} share={work.share() ?? 0} onCancel={work.cancel} />
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
        <SaveBackup onSaved={state.again} />
        <RestoreBackup />
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
