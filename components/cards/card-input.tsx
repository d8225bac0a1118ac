import ImageUp from 'lucide-solid/icons/image-up';
import { type Accessor, createSignal, Show } from 'solid-js';
import { FieldError } from '@/components/ui/field';
import { FileChoice } from '@/components/ui/file-choice';
import { TextArea } from '@/components/ui/text-field';
import { type FoundCard, findCards } from '@/utils/cards/card-text';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { type FileTold, textOfFile } from './text-of-file';

const problems = {
  large: 'cardUi.take.fileLarge',
  'no-picture': 'cardUi.take.noPicture',
  'no-code': 'cardUi.take.noCode',
} satisfies Record<Extract<FileTold, { ok: false }>['why'], WordKey>;

interface Looked {
  found: FoundCard[];
  problem: WordKey | undefined;
}

async function lookAt(told: FileTold): Promise<Looked> {
  if (!told.ok) return { found: [], problem: problems[told.why] };
  const found = await findCards(told.text);
  const isEmpty = told.text.trim() === '' || found.length > 0;
  return { found, problem: isEmpty ? undefined : 'cardUi.take.noCard' };
}

interface CardReading {
  text: Accessor<string>;
  problem: Accessor<WordKey | undefined>;
  busy: Accessor<boolean>;
  typed: (value: string) => void;
  /** False: there was no file. */
  given: (file: File | undefined) => boolean;
}

function createReading(onFound: (found: FoundCard[]) => void): CardReading {
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<WordKey>();
  const [busy, setBusy] = createSignal(false);
  let round = 0;
  // What was given last counts, whichever was read sooner.
  const take = async (told: FileTold | Promise<FileTold>) => {
    round += 1;
    const mine = round;
    setBusy(true);
    const looked = await lookAt(await told);
    if (mine !== round) return;
    setBusy(false);
    setProblem(looked.problem);
    onFound(looked.found);
  };
  return {
    text,
    problem: () => (busy() ? undefined : problem()),
    busy,
    typed: (value) => {
      setText(value);
      void take({ ok: true, text: value });
    },
    given: (file) => {
      if (!file) return false;
      setText('');
      void take(textOfFile(file));
      return true;
    },
  };
}

/** Takes a card in whichever form it comes: typed, pasted, chosen or dropped. */
export function CardInput(props: { onFound: (found: FoundCard[]) => void }) {
  const [over, setOver] = createSignal(false);
  const reading = createReading((found) => props.onFound(found));
  const problem = () => {
    const key = reading.problem();
    return key && say(key);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { dataTransfer } = event;
    if (!reading.given(dataTransfer?.files[0])) reading.typed(dataTransfer?.getData('text/plain') ?? '');
  };
  return (
    <section
      class="card card-input"
      data-over={over() ? '' : undefined}
      aria-label={say('cardUi.take.text')}
      onPaste={(event) => reading.given(event.clipboardData?.files[0]) && event.preventDefault()}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <TextArea
        label={say('cardUi.take.text')}
        placeholder={say('cardUi.take.placeholder')}
        rows={4}
        value={reading.text()}
        onInput={reading.typed}
      />
      <div class="row">
        <FileChoice
          label={say('cardUi.take.choose')}
          accept="image/*,.txt,.eml,text/plain"
          icon={ImageUp}
          onFile={reading.given}
        >
          {say('cardUi.take.choose')}
        </FileChoice>
        <span class="soft small">{say('cardUi.take.orDrop')}</span>
      </div>
      <div role="status">
        <Show when={reading.busy()}>
          <p class="soft">{say('cardUi.take.reading')}</p>
        </Show>
      </div>
      <FieldError text={problem()} />
    </section>
  );
}
