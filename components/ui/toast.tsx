import './overlays.css';
import { Toast as Parts, toaster } from '@kobalte/core/toast';
import X from 'lucide-solid/icons/x';
import { Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { say } from '@/utils/platform/say';

interface ToastWords {
  text: string;
  undo?: () => void;
}

/** As long as a delete can be taken back; it stands still while the pointer or the focus is on it. */
const shownFor = 10_000;

export function showToast(words: ToastWords): void {
  toaster.show((props) => (
    <Parts as="div" toastId={props.toastId} class="toast" duration={shownFor}>
      <Parts.Description class="toast-text">{words.text}</Parts.Description>
      <Show when={words.undo}>
        <button
          type="button"
          onClick={() => {
            toaster.dismiss(props.toastId);
            words.undo?.();
          }}
        >
          {say('ui.undo')}
        </button>
      </Show>
      <Parts.CloseButton data-close aria-label={say('ui.close')}>
        <X size={15} />
      </Parts.CloseButton>
    </Parts>
  ));
}

export function Toasts() {
  return (
    <Portal>
      <Parts.Region class="toasts" limit={3} swipeDirection="down" aria-label={say('ui.notices')}>
        <Parts.List as="div" class="toast-list" />
      </Parts.Region>
    </Portal>
  );
}
