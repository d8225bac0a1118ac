import './settings.css';
import Upload from 'lucide-solid/icons/upload';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { failureOf } from '@/components/live/failure';
import { createLongWork } from '@/components/live/long-work';
import { offerUndo } from '@/components/live/submit';
import { agoLabel } from '@/components/people/labels';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { FileChoice } from '@/components/ui/file-choice';
import { Progress } from '@/components/ui/progress';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { type StagedBackup, stageBackup } from './stage-backup';

interface PreviewProps {
  staged: StagedBackup;
  onClose: () => void;
  onRestore: () => void;
}

function PreviewDialog(props: PreviewProps) {
  const { now } = useApp();
  return (
    <Dialog
      title={say('options.backup.previewTitle')}
      confirm={say('options.backup.restore')}
      onConfirm={props.onRestore}
      onClose={props.onClose}
    >
      <Show when={props.staged.made}>{(made) => <p>{say('options.backup.made', agoLabel(made(), now()))}</p>}</Show>
      <dl class="figures">
        <dt>{say('options.backup.added')}</dt>
        <dd>{props.staged.added}</dd>
        <dt>{say('options.backup.changed')}</dt>
        <dd>{props.staged.changed}</dd>
        <dt>{say('options.backup.same')}</dt>
        <dd>{props.staged.same}</dd>
      </dl>
      <p class="soft small">{say('options.backup.nothingRemoved')}</p>
    </Dialog>
  );
}

/** One restore, from the chosen file to what it brought back. */
function createRestore() {
  const [staged, setStaged] = createSignal<StagedBackup>();
  const [failure, setFailure] = createSignal<string>();
  const [restoring, setRestoring] = createSignal(false);
  const work = createLongWork();
  const attempt = async (act: () => Promise<void>) => {
    setFailure(undefined);
    await act().catch((error: unknown) => setFailure(failureOf(error).text));
  };
  const read = (file: File) =>
    attempt(async () => {
      setRestoring(false);
      setStaged(await work.run((watch) => stageBackup(file, watch)));
    });
  const close = () => {
    const known = staged();
    setStaged(undefined);
    if (known) void callBackground('dropRestore', { id: known.id, parts: known.parts }).catch(() => undefined);
  };
  const restore = ({ id, parts }: StagedBackup) =>
    attempt(async () => {
      setStaged(undefined);
      setRestoring(true);
      const done = await work.run((watch) => watch.follow(id, callBackground('restore', { id, parts })));
      offerUndo(say('ui.restored', String(done.restored)), done.undo);
    });
  return { staged, failure, restoring, work, read, close, restore };
}

/** Puts a backup of any size back, after telling what it would do. */
export function RestoreBackup() {
  const { staged, failure, restoring, work, read, close, restore } = createRestore();
  return (
    <>
      <FileChoice
        label={say('options.backup.choose')}
        accept="application/json,.json"
        icon={Upload}
        busy={work.share() !== null}
        onFile={(file) => void read(file)}
      >
        {say('options.backup.choose')}
      </FileChoice>
      <Show when={work.share() !== null}>
        <Progress
          label={say(restoring() ? 'options.backup.restoring' : 'options.backup.reading')}
          share={work.share() ?? 0}
          onCancel={work.cancel}
        />
      </Show>
      <FieldError text={failure()} />
      <Show when={staged()}>
        {(known) => <PreviewDialog staged={known()} onClose={close} onRestore={() => void restore(known())} />}
      </Show>
    </>
  );
}
