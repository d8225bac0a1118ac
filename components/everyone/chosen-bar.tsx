import { createSignal, Show } from 'solid-js';
import { hashOf } from '@/components/live/route';
import { createSubmit, offerUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import { TextField } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';

interface ChosenBarProps {
  ids: readonly string[];
  groups: readonly string[];
  onClear: () => void;
}

/** A group by name; those there are already are offered while one types. */
function GroupDialog(props: ChosenBarProps & { onClose: () => void }) {
  const [group, setGroup] = createSignal('');
  const submit = createSubmit();
  const title = () => {
    const { length } = props.ids;
    return length === 1 ? say('findUi.groupTitleOne') : say('findUi.groupTitle', String(length));
  };
  const save = async () => {
    const name = group().trim();
    if (name === '') return;
    const done = await submit.run(async () => {
      const { undo, changed } = await callBackground('groupPeople', { ids: [...props.ids], group: name });
      offerUndo(say('findUi.grouped', name, String(changed)), undo);
    });
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={title()}
      confirm={say('findUi.groupSave')}
      busy={submit.busy()}
      onConfirm={() => void save()}
      onClose={props.onClose}
    >
      <Form class="stack" onSave={() => void save()}>
        <TextField
          autofocus
          label={say('findUi.group')}
          hint={props.groups.length > 0 ? say('findUi.groupsThere', props.groups.slice(0, 12).join(', ')) : undefined}
          error={submit.otherError([])}
          value={group()}
          onInput={setGroup}
        />
      </Form>
    </Dialog>
  );
}

const go = (view: string, ids: readonly string[]) => {
  location.hash = hashOf(view, ids.join(','));
};

/** What may be done with those who were ticked. */
export function ChosenBar(props: ChosenBarProps) {
  const [grouping, setGrouping] = createSignal(false);
  return (
    <section class="chosen-bar" aria-label={say('findUi.chosenWhat')}>
      <p role="status">{say('findUi.chosen', String(props.ids.length))}</p>
      <Button size="small" onPress={() => setGrouping(true)}>
        {say('findUi.toGroup')}
      </Button>
      <Button size="small" onPress={() => go('files', props.ids)}>
        {say('findUi.export')}
      </Button>
      <Show when={props.ids.length === 2}>
        <Button size="small" onPress={() => go('merge', props.ids)}>
          {say('findUi.merge')}
        </Button>
      </Show>
      <Button size="small" kind="plain" onPress={props.onClear}>
        {say('findUi.clear')}
      </Button>
      <Show when={grouping()}>
        <GroupDialog {...props} onClose={() => setGrouping(false)} />
      </Show>
    </section>
  );
}
