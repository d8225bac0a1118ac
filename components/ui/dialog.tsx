import './overlays.css';
import { Dialog as Parts } from '@kobalte/core/dialog';
import type { JSX } from 'solid-js';

interface DialogProps {
  open: boolean;
  title: string;
  children: JSX.Element;
  actions: JSX.Element;
  onClose: () => void;
}

/** Keeps the focus inside while open and gives it back at the end; Escape closes it. */
export function Dialog(props: DialogProps) {
  return (
    <Parts open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Parts.Portal>
        <Parts.Overlay class="dialog-backdrop" />
        <div class="dialog-place">
          <Parts.Content class="dialog">
            <Parts.Title as="h2">{props.title}</Parts.Title>
            <div class="stack">{props.children}</div>
            <div class="dialog-actions">{props.actions}</div>
          </Parts.Content>
        </div>
      </Parts.Portal>
    </Parts>
  );
}
