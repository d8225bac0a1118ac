import './photo.css';
import ImagePlus from 'lucide-solid/icons/image-plus';
import { createSignal, Show } from 'solid-js';
import { createSubmit, offerUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { FileChoice } from '@/components/ui/file-choice';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { Avatar } from './avatar';
import { named } from './named';
import { createPhoto } from './photos';
import { PhotoRefused, smallPhoto } from './small-photo';

interface PhotoFieldProps {
  person: string;
  name: string;
}

const pictureIn = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));

function createChanges(props: PhotoFieldProps) {
  const submit = createSubmit();
  const [refused, setRefused] = createSignal<string>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    setRefused(undefined);
    await submit.run(async () => {
      try {
        const data = await smallPhoto(file);
        const { undo } = await callBackground('savePhoto', { person: props.person, data });
        offerUndo(say('findUi.photo.added', named(props.name)), undo);
      } catch (error) {
        if (!(error instanceof PhotoRefused)) throw error;
        setRefused(say(error.problem === 'large' ? 'findUi.photo.large' : 'findUi.photo.unreadable'));
      }
    });
  };
  const remove = () =>
    void submit.run(async () => {
      setRefused(undefined);
      const { undo } = await callBackground('removePhoto', { person: props.person });
      offerUndo(say('findUi.photo.removed', named(props.name)), undo);
    });
  return { busy: submit.busy, take, remove, error: () => refused() ?? submit.otherError([]) };
}

/** The photo of somebody: chosen, dropped or pasted. It is made small here and never leaves the device. */
export function PhotoField(props: PhotoFieldProps) {
  const { busy, take, remove, error } = createChanges(props);
  const photo = createPhoto(props.person);
  const [over, setOver] = createSignal(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(pictureIn(event.dataTransfer));
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class="photo-field"
      aria-label={say('findUi.photo.of', named(props.name))}
      data-over={over() ? '' : undefined}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event) => void take(pictureIn(event.clipboardData))}
    >
      <Avatar name={props.name} id={props.person} size="large" />
      <div class="stack" data-gap="small">
        <div class="row">
          <FileChoice
            size="small"
            label={say('findUi.photo.choose')}
            accept="image/*"
            icon={ImagePlus}
            busy={busy()}
            onFile={(file) => void take(file)}
          >
            {say(photo() ? 'findUi.photo.change' : 'findUi.photo.add')}
          </FileChoice>
          <Show when={photo()}>
            <Button size="small" kind="plain" onPress={remove}>
              {say('findUi.photo.remove')}
            </Button>
          </Show>
        </div>
        <p class="field-hint">{say('findUi.photo.hint')}</p>
        <FieldError text={error()} />
      </div>
    </section>
  );
}
