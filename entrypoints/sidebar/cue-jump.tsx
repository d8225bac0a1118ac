import ArrowDown from 'lucide-solid/icons/arrow-down';
import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Button } from '@/components/ui/button';
import type { FrameReport } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

const goToCues = () => {
  const title = document.getElementById('panel-cues');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
};

/** The cues stand below the people, so the bar tells that there are some and goes there. */
export function CueJump(props: { report: FrameReport | null | undefined }) {
  const { settings, now } = useApp();
  const count = () => ((settings().snoozedUntil ?? 0) > now() ? 0 : (props.report?.cues.length ?? 0));
  return (
    <Show when={count() > 0}>
      <Button size="small" icon={ArrowDown} onPress={goToCues}>
        {count() === 1 ? say('sidebar.cues.jumpOne') : say('sidebar.cues.jump', String(count()))}
      </Button>
    </Show>
  );
}
