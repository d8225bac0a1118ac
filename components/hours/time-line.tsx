import { createMemo } from 'solid-js';
import { useApp } from '@/components/live/app';
import { language } from '@/components/live/language';
import { formatTime } from '@/utils/hours/format-time';
import type { OfferedTime } from '@/utils/hours/good-times';
import type { FrameReport } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { myZone } from './my-zone';
import { Propose } from './propose';
import type { Together } from './together';
import { WhoThen } from './who-then';

interface TimeLineProps {
  time: OfferedTime;
  together: Together;
  report: FrameReport;
}

/** One time that may suit, by the user's clock: how many are open then, who is not, and what can be done with it. */
export function TimeLine(props: TimeLineProps) {
  const { now, settings } = useApp();
  const when = createMemo(() => formatTime(props.time.at, now(), myZone(settings()), language()));
  const isAll = () => props.time.open === props.together.of;
  const howMany = () => {
    if (props.together.of === 1) return '';
    const of = String(props.together.of);
    return isAll() ? say('hoursUi.timeAll', of) : say('hoursUi.timeSome', String(props.time.open), of);
  };
  const able = () =>
    props.together.people.filter((_, place) => !props.time.missing.some(({ person }) => person === place));
  return (
    <li class="good-time">
      <p>
        <strong>{when()}</strong> <span class="soft">{howMany()}</span>
      </p>
      <Propose at={props.time.at} when={when()} people={props.together.people} able={able()} report={props.report} />
      <WhoThen people={props.together.people} at={props.time.at} missing={props.time.missing} />
    </li>
  );
}
