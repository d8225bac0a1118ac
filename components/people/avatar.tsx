import '@/components/ui/surfaces.css';
import { initialsOf } from '@/utils/people/initials';

const tones = 5;
const toneOf = (name: string) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones;

export function Avatar(props: { name: string }) {
  return (
    <span class="avatar" data-tone={toneOf(props.name)} aria-hidden="true">
      {initialsOf(props.name)}
    </span>
  );
}

/** A name in its own direction, so that a right-to-left name does not turn the sentence round it. */
export function Name(props: { children: string }) {
  return <bdi>{props.children}</bdi>;
}
