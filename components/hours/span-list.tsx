import Plus from 'lucide-solid/icons/plus';
import X from 'lucide-solid/icons/x';
import { type Component, Index, Show } from 'solid-js';
import { Source } from '@/components/people/fact';
import { Button, IconButton } from '@/components/ui/button';
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
    <li>
      <div class="hours-span">
        <div>
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
        </div>
        <IconButton icon={X} label={say('hoursUi.span.remove')} onPress={props.onRemove} />
      </div>
      <Show when={props.told}>{(told) => <Source preference={told()} />}</Show>
      <FieldError text={props.error} />
    </li>
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
  let list: HTMLFieldSetElement | undefined;
  const change = (place: number, part: Partial<SpanDraft>) =>
    props.onChange(props.spans.map((span, at) => (at === place ? { ...span, ...part } : span)));
  const focusOn = (selector: string) => queueMicrotask(() => list?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    props.onChange([...props.spans, { from: '', to: '', text: '' }]);
    focusOn('li:last-child input');
  };
  const remove = (place: number) => {
    props.onChange(props.spans.filter((_, at) => at !== place));
    focusOn(':scope > .button');
  };
  return (
    <fieldset ref={list} class="hours-spans">
      <legend class="field-label">{props.label}</legend>
      <Show when={props.spans.length > 0}>
        {/* By place: a line that is typed in stays the same element. */}
        <ul>
          <Index each={props.spans}>
            {(span, place) => (
              <SpanLine
                span={span()}
                error={props.errorAt(place)}
                told={props.toldAt(place)}
                Beside={props.Beside}
                onChange={(part) => change(place, part)}
                onRemove={() => remove(place)}
              />
            )}
          </Index>
        </ul>
      </Show>
      <Button size="small" kind="plain" icon={Plus} onPress={add}>
        {props.add}
      </Button>
    </fieldset>
  );
}
