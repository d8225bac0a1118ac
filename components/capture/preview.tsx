import './capture.css';
import Pencil from 'lucide-solid/icons/pencil';
import { createEffect, createUniqueId, on, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { IconButton } from '@/components/ui/button';
import { ChooseOne } from '@/components/ui/choice';
import { Each } from '@/components/ui/each';
import { FieldError } from '@/components/ui/field';
import type { Told } from '@/utils/capture/types';
import { say } from '@/utils/platform/say';
import type { Span } from '@/utils/text/types';
import type { Capture, WordSource } from './capture';
import type { OpenQuestion, ReadLine } from './reading';
import { toldLabel } from './told-words';

interface PreviewProps {
  capture: Capture;
  /** Goes to the words that a line was read from. */
  onEdit: (span: Span) => void;
}

function Was(props: { told: Told[] }) {
  const { now } = useApp();
  return (
    <Show when={props.told.length > 0}>
      <span class="soft small capture-was">
        {say('captureUi.preview.was', props.told.map((one) => toldLabel(one, now())).join(', '))}
      </span>
    </Show>
  );
}

function FactLine(props: PreviewProps & { line: ReadLine }) {
  const { now } = useApp();
  const id = createUniqueId();
  const label = () => toldLabel(props.line.told, now());
  const edit = () => {
    const [span] = props.line.spans;
    if (span) props.onEdit(span);
  };
  return (
    <li class="capture-line">
      <input
        id={`fact-${id}`}
        type="checkbox"
        checked={props.line.on}
        onChange={(event) => props.capture.turn(props.line.key, event.currentTarget.checked)}
      />
      <label for={`fact-${id}`}>
        <span dir="auto">{label()}</span> <Was told={props.capture.replaced(props.line.told)} />
      </label>
      <IconButton icon={Pencil} label={say('captureUi.preview.edit', label())} onPress={edit} />
    </li>
  );
}

const none = '';

function QuestionChoice(props: { capture: Capture; question: OpenQuestion }) {
  const { now } = useApp();
  const choose = (value: string) => {
    if (value !== none) props.capture.answer(props.question.key, value === 'note' ? 'note' : Number(value));
  };
  return (
    <div class="capture-question" data-open={props.question.answer === undefined ? '' : undefined}>
      <ChooseOne
        label={say(`captureUi.ask.${props.question.about}`, props.question.words)}
        choices={[
          ...props.question.answers.map(({ told }, at) => ({ value: String(at), label: toldLabel(told, now()) })),
          { value: 'note', label: say('captureUi.preview.onlyNote') },
        ]}
        value={props.question.answer === undefined ? none : String(props.question.answer)}
        onChoose={choose}
      />
    </div>
  );
}

const sources: WordSource[] = ['told', 'noticed'];

function SourceChoice(props: { capture: Capture }) {
  return (
    <Show when={props.capture.told().some(({ kind }) => kind === 'preference')}>
      <ChooseOne
        label={say('captureUi.preview.source')}
        labelHidden
        choices={sources.map((value) => ({ value, label: say(`captureUi.source.${value}`) }))}
        value={props.capture.source()}
        onChoose={props.capture.setSource}
      />
    </Show>
  );
}

/** What the words say and would be kept as, each line by itself; nothing where they are a plain note. */
export function CapturePreview(props: PreviewProps) {
  let section: HTMLElement | undefined;
  // A save was asked for too early: the question it waits for gets the focus.
  createEffect(
    on(
      () => props.capture.asks(),
      () => section?.querySelector<HTMLInputElement>('[data-open] input')?.focus(),
      { defer: true },
    ),
  );
  const isWaiting = () => props.capture.asks() > 0 && props.capture.open() !== undefined;
  return (
    <Show when={props.capture.isAny()}>
      <section ref={section} class="capture" aria-label={say('captureUi.preview.label')}>
        <ul class="capture-lines">
          <Each items={props.capture.lines()} keyOf={({ key }) => key}>
            {(line) => <FactLine {...props} line={line()} />}
          </Each>
        </ul>
        <Each items={props.capture.questions()} keyOf={({ key }) => key}>
          {(question) => <QuestionChoice capture={props.capture} question={question()} />}
        </Each>
        <FieldError text={isWaiting() ? say('captureUi.preview.openFirst') : undefined} />
        <Show when={props.capture.told().length > 0 && props.capture.note()}>
          {(note) => (
            <p class="soft small capture-note" dir="auto">
              {say('captureUi.preview.note', note())}
            </p>
          )}
        </Show>
        <SourceChoice capture={props.capture} />
      </section>
    </Show>
  );
}
