import './disclosure.css';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import { type JSX, Show } from 'solid-js';

interface DisclosureProps {
  title: string;
  /** What is in it, in a few words, while it is closed. */
  aside?: string | undefined;
  open: boolean;
  onTurn: (open: boolean) => void;
  children: JSX.Element;
}

/** A part that opens by a press: the browser's own, so that keys, screen readers and searching the page work. */
export function Disclosure(props: DisclosureProps) {
  return (
    <details class="disclosure" open={props.open} onToggle={(event) => props.onTurn(event.currentTarget.open)}>
      <summary>
        <span class="disclosure-title">{props.title}</span>
        <ChevronDown size={16} />
        <Show when={props.aside}>
          <span class="disclosure-aside">
            <bdi>{props.aside}</bdi>
          </span>
        </Show>
      </summary>
      <div class="stack">{props.children}</div>
    </details>
  );
}
