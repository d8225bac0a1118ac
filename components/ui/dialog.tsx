import './overlays.css';
import { Dialog as Parts } from '@kobalte/core/dialog';
import type { JSX } from 'solid-js';
import { say } from '@/utils/platform/say';
import { Button } from './button';

interface DialogProps {
  title: string;
  children: JSX.Element;
  /** What the button says that does it. */
  confirm: string;
  /** It takes something away. */
  danger?: boolean;
  busy?: boolean;
  unready?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is done. Keeps the focus inside while open and gives it back at the end; Escape closes it. */
export function Dialog(props: DialogProps) {
  return (
    <Parts open onOpenChange={(open) => !open && props.onClose()}>
      <Parts.Portal>
        <Parts.Overlay class="dialog-backdrop" />
        <div class="dialog-place">
          <Parts.Content class="dialog">
            <Parts.Title as="h2">{props.title}</Parts.Title>
            <div class="stack">{props.children}</div>
            <div class="dialog-actions">
              <Button onPress={props.onClose}>{say('ui.cancel')}</Button>
              <Button
                kind={props.danger ? 'danger' : 'primary'}
                busy={props.busy ?? false}
                unready={props.unready ?? false}
                onPress={props.onConfirm}
              >
                {props.confirm}
              </Button>
            </div>
          </Parts.Content>
        </div>
      </Parts.Portal>
    </Parts>
  );
}
