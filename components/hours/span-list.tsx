import { type Component, Show } from 'solid-js';
import { Source } from '@/components/people/fact';
import { EditFields, EditList } from '@/components/ui/edit-list';
import { FieldError } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { SpanDraft, Told } from './hours-draft';

interface SpanLineProps {
  span: SpanDraft;
  error: string | undefined;
  told: Told | undefined;
  /** What stands beside the two days: hours, or words. */
  Beside: Component<{ span: SpanDraft; onChange: (text: string) => void }> | undefined;
  onChange: (part: Partial<SpanDraft>) => void;
  onRemove: () => void;
}

function SpanLine(props: SpanLineProps) {
  return (
    <>
      <EditFields remove={say('hoursUi.span.remove')} onRemove={props.onRemove}>
        <TextField
          type="date"
          label={say('hoursUi.span.from')}
          value={props.span.from}
          onInput={(from) => props.onChange({ from })}
        />
        <TextField
          type="date"
          label={say('hoursUi.span.to')}
          value={props.span.to}
          onInput={(to) => props.onChange({ to })}
        />
        <Show when={props.Beside} keyed>
          {(Beside) => <Beside span={props.span} onChange={(text) => props.onChange({ text })} />}
        </Show>
      </EditFields>
      <Show when={props.told}>{(told) => <Source preference={told()} />}</Show>
      <FieldError text={props.error} />
    </>
  );
}

interface SpanListProps {
  label: string;
  add: string;
  spans: readonly SpanDraft[];
  errorAt: (place: number) => string | undefined;
  toldAt: (place: number) => Told | undefined;
  Beside?: SpanLineProps['Beside'];
  onChange: (spans: SpanDraft[]) => void;
}

/** Days from one to another, as many as there are. */
export function SpanList(props: SpanListProps) {
  return (
    <EditList
      label={props.label}
      add={props.add}
      items={props.spans}
      fresh={{ from: '', to: '', text: '' }}
      onChange={props.onChange}
    >
      {(span, place, line) => (
        <SpanLine
          span={span()}
          error={props.errorAt(place)}
          told={props.toldAt(place)}
          Beside={props.Beside}
          onChange={line.change}
          onRemove={line.remove}
        />
      )}
    </EditList>
  );
}
