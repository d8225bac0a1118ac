import BellOff from 'lucide-solid/icons/bell-off';
import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { language } from '@/components/live/language';
import { Button } from '@/components/ui/button';
import type { MessageMark } from '@/utils/cues/types';
import { formatClock } from '@/utils/hours/format-time';
import { say } from '@/utils/platform/say';
import { endOfDay, silenceMessage, snoozeUntil } from './cue-answers';

const hour = 3_600_000;

const timeLabel = (until: number) => formatClock(until, Temporal.Now.timeZoneId(), language());

/** All cues silent for an hour or for today, shown the same on every surface; beside a message, in that one. */
export function Snooze(props: { message?: MessageMark | undefined }) {
  const { settings, now } = useApp();
  const until = () => {
    const { snoozedUntil } = settings();
    return snoozedUntil !== null && snoozedUntil > now() ? snoozedUntil : null;
  };
  return (
    <Show
      when={until()}
      fallback={
        <div class="row small snooze">
          <span class="soft">{say('cue.snooze.label')}</span>
          <Show when={props.message}>
            {(message) => (
              <Button kind="plain" size="small" onPress={() => void silenceMessage(message())}>
                {say(message().session ? 'cue.snooze.message' : 'cue.snooze.conversation')}
              </Button>
            )}
          </Show>
          <Button kind="plain" size="small" onPress={() => void snoozeUntil(now() + hour, null)}>
            {say('cue.snooze.hour')}
          </Button>
          <Button kind="plain" size="small" onPress={() => void snoozeUntil(endOfDay(now()), null)}>
            {say('cue.snooze.today')}
          </Button>
        </div>
      }
    >
      {(end) => (
        <div class="row">
          <BellOff size={16} />
          <span>{say('cue.snooze.until', timeLabel(end()))}</span>
          <Button kind="plain" size="small" onPress={() => void snoozeUntil(null, end())}>
            {say('cue.snooze.end')}
          </Button>
        </div>
      )}
    </Show>
  );
}
