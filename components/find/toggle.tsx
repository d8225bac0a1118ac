import './find.css';
import type { JSX } from 'solid-js';

/** A filter that is on or off. */
export function Toggle(props: { on: boolean; onToggle: () => void; children: JSX.Element }) {
  return (
    <button type="button" class="toggle" aria-pressed={props.on} onClick={() => props.onToggle()}>
      {props.children}
    </button>
  );
}
