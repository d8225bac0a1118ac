import type { JSX } from 'solid-js';
import { say } from '@/utils/platform/say';
import type { Panel } from './types';

/** A panel under its title, which the cues' button goes to. */
export function PanelSection(props: Pick<Panel, 'id' | 'title'> & { children: JSX.Element }) {
  return (
    <section class="panel" aria-labelledby={`panel-${props.id}`}>
      <h2 id={`panel-${props.id}`} tabindex="-1">
        {say(props.title)}
      </h2>
      {props.children}
    </section>
  );
}
