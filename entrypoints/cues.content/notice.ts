import { say } from '@/utils/platform/say';
import type { Dock } from './dock';
import { closeIcon } from './icon';

export interface NoticeOptions {
  text: string;
  /** A press that does more, and its words. */
  act?: { label: string; run: () => void };
}

export interface Notice {
  show(notice: NoticeOptions): void;
  hide(): void;
}

/** Long enough to be read twice; there is nothing in it that is not also elsewhere. */
const stay = 12_000;

/** A line of ours in the page about something the user just did. Never a word about a person. */
export function makeNotice(dock: Dock, signal: AbortSignal): Notice {
  let shown: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    if (shown) dock.hide(shown);
    shown = undefined;
  };
  const press = (kind: string, label: string | Element, run: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = kind;
    made.append(label);
    made.addEventListener('click', (event) => event.isTrusted && run(), { signal });
    return made;
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    hide,
    show({ text, act }) {
      hide();
      const words = document.createElement('span');
      words.textContent = text;
      const away = press('away', closeIcon(), hide);
      away.setAttribute('aria-label', say('page.close'));
      shown = document.createElement('div');
      shown.className = 'notice';
      shown.setAttribute('role', 'status');
      shown.append(words, ...(act ? [press('do', act.label, act.run)] : []), away);
      dock.show('notice', shown);
      timer = setTimeout(hide, stay);
    },
  };
}
