import Copy from 'lucide-solid/icons/copy';
import TextCursorInput from 'lucide-solid/icons/text-cursor-input';
import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { copyWith } from '@/components/live/copy';
import { language } from '@/components/live/language';
import { useSidebar } from '@/components/live/sidebar-context';
import { focusedDraft } from '@/components/site/people-on-page';
import { IconButton } from '@/components/ui/button';
import { proposalLine } from '@/utils/hours/proposal';
import type { FrameReport } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { myZone } from './my-zone';
import { SaveCoffee } from './save-coffee';
import { type Person, zonesOf } from './together';

interface ProposeProps {
  at: number;
  /** As the user reads it: "tomorrow 09:30". */
  when: string;
  people: readonly Person[];
  /** Those of them who are not out of their hours then. */
  able: readonly Person[];
  report: FrameReport;
}

/** The time as a line to them, in the language of the draft, to copy or straight into the draft; and for the user's calendar. */
export function Propose(props: ProposeProps) {
  const { settings } = useApp();
  const { act } = useSidebar();
  const line = () =>
    proposalLine({
      at: props.at,
      theirs: zonesOf(props.people),
      mine: myZone(settings()),
      language: props.report.language ?? language(),
    });
  const draft = () => {
    const focused = focusedDraft(props.report.snapshot, props.report.focused);
    return focused?.editor ? focused.key : undefined;
  };
  return (
    <div class="row tight">
      <IconButton
        icon={Copy}
        label={say('hoursUi.copy', props.when)}
        onPress={() => void copyWith(line(), say('hoursUi.copied', line()))}
      />
      <Show when={draft()}>
        {(key) => (
          <IconButton
            icon={TextCursorInput}
            label={say('hoursUi.insert', props.when)}
            onPress={() => void act({ kind: 'insert', draft: key(), text: line() })}
          />
        )}
      </Show>
      <SaveCoffee at={props.at} when={props.when} people={props.able} />
    </div>
  );
}
