import './framed-page.css';
import { For, type JSX, Show } from 'solid-js';
import { Mark } from './mark';

interface PageLink {
  href: string;
  label: string;
  /** What is shown now. */
  current?: boolean;
}

interface FramedPageProps {
  /** What the links are, for screen readers. */
  label: string;
  links: PageLink[];
  /** Below the links. */
  aside?: JSX.Element;
  children: JSX.Element;
}

/** A page of its own tab: our mark and its links at the side, or on top where it is narrow. */
export function FramedPage(props: FramedPageProps) {
  return (
    <div class="framed">
      <nav class="framed-nav" aria-label={props.label}>
        <Mark />
        <ul>
          <For each={props.links}>
            {(link) => (
              <li>
                <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                  {link.label}
                </a>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.aside}>{props.aside}</Show>
      </nav>
      <main class="framed-main">{props.children}</main>
    </div>
  );
}
