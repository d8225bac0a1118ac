import EyeOff from 'lucide-solid/icons/eye-off';
import Settings from 'lucide-solid/icons/settings';
import X from 'lucide-solid/icons/x';
import { onCleanup, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { IconButton } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import type { FrameReport } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';
import { CueJump } from './cue-jump';

/** The page round us draws no frame: we bring the way to close ourselves. */
const isFramed = window.top !== window;

export function SidebarBar(props: { report: FrameReport | null | undefined; onClose: () => void }) {
  const { saveSettings } = useApp();
  // On the window: what an open form or list does with Escape comes first.
  const leave = (event: KeyboardEvent) => {
    if (isFramed && event.key === 'Escape' && !event.defaultPrevented) props.onClose();
  };
  window.addEventListener('keydown', leave);
  onCleanup(() => window.removeEventListener('keydown', leave));
  return (
    <header class="bar">
      <Mark />
      <div class="row bar-actions">
        <CueJump report={props.report} />
        <IconButton icon={EyeOff} label={say('ui.blank.begin')} onPress={() => void saveSettings({ blank: true })} />
        <IconButton
          icon={Settings}
          label={say('ui.openOptions')}
          onPress={() => void browser.runtime.openOptionsPage()}
        />
        <Show when={isFramed}>
          <IconButton icon={X} label={say('sidebar.close')} onPress={props.onClose} />
        </Show>
      </div>
    </header>
  );
}
