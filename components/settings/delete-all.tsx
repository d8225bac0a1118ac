import Trash from 'lucide-solid/icons/trash';
import { createSignal, Show } from 'solid-js';
import { saveBackup } from '@/components/export/save-backup';
import { createAsked } from '@/components/live/asked';
import { attempt, createSubmit } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

function DeleteDialog(props: { onClose: () => void }) {
  const [typed, setTyped] = createSignal('');
  const submit = createSubmit();
  const state = createAsked(
    () => ({}),
    (query) => callBackground('storeState', query),
  );
  const word = say('keepingUi.deleteAll.word');
  const going = () => {
    const records = state.value()?.records ?? 0;
    return records === 1 ? say('keepingUi.deleteAll.recordsOne') : say('keepingUi.deleteAll.records', String(records));
  };
  const isSure = () => typed().trim().toLowerCase() === word.toLowerCase();
  const deleteAll = async () => {
    const isDone = await submit.run(() => callBackground('deleteAll', {}));
    if (isDone) location.assign(browser.runtime.getURL('/welcome.html' as never));
  };
  return (
    <Dialog
      danger
      title={say('keepingUi.deleteAll.dialog')}
      confirm={say('keepingUi.deleteAll.confirm')}
      busy={submit.busy()}
      unready={!isSure()}
      onConfirm={() => void deleteAll()}
      onClose={props.onClose}
    >
      <p>{going()}</p>
      <p class="soft small">{say('keepingUi.deleteAll.sites')}</p>
      <div>
        <Button onPress={() => void attempt(() => saveBackup())}>{say('keepingUi.deleteAll.backup')}</Button>
      </div>
      <TextField label={say('keepingUi.deleteAll.type', word)} value={typed()} onInput={setTyped} />
      <FieldError text={submit.otherError([])} />
    </Dialog>
  );
}

function DeleteAllView() {
  const [asking, setAsking] = createSignal(false);
  return (
    <>
      <p class="soft">{say('keepingUi.deleteAll.intro')}</p>
      <div>
        <Button icon={Trash} onPress={() => setAsking(true)}>
          {say('keepingUi.deleteAll.open')}
        </Button>
      </div>
      <Show when={asking()}>
        <DeleteDialog onClose={() => setAsking(false)} />
      </Show>
    </>
  );
}

export const deleteAll: Section = { id: 'delete', title: 'keepingUi.deleteAll.title', View: DeleteAllView };
