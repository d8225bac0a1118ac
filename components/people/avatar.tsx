import '@/components/ui/surfaces.css';
import './photo.css';
import { createMemo, Show } from 'solid-js';
import { initialsOf } from '@/utils/people/initials';
import { createPhoto } from './photos';

const tones = 5;
const toneOf = (name: string) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones;

interface AvatarProps {
  name: string;
  /** Of somebody who is kept: their photo is shown where there is one. */
  id?: string | undefined;
  size?: 'large';
}

/** Their photo, or else their initials; beside a name, so that a reader need not hear of it. */
export function Avatar(props: AvatarProps) {
  const photo = createMemo(() => (props.id === undefined ? () => null : createPhoto(props.id)));
  return (
    <span class="avatar" data-tone={toneOf(props.name)} data-size={props.size} aria-hidden="true">
      <Show when={photo()()} fallback={initialsOf(props.name)}>
        {(data) => <img src={data()} alt="" decoding="async" />}
      </Show>
    </span>
  );
}

/** A name in its own direction, so that a right-to-left name does not turn the sentence round it. */
export function Name(props: { children: string }) {
  return <bdi>{props.children}</bdi>;
}
