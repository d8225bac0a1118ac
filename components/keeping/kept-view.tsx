import './keeping.css';
import Copy from 'lucide-solid/icons/copy';
import Download from 'lucide-solid/icons/download';
import Printer from 'lucide-solid/icons/printer';
import { type Accessor, createMemo, createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { copyWith } from '@/components/live/copy';
import { hashOf } from '@/components/live/route';
import { saveFile } from '@/components/live/save-file';
import { dayLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { callBackground } from '@/utils/messages/client';
import type { KeptCounts } from '@/utils/messages/keeping-calls';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Note } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { keptAbout } from '@/utils/transfer/kept-about';
import { type KeptPage, keptPage, keptText } from './kept-page';

/** What the user said of this page alone; the next one begins without. */
function createWishes(file: Accessor<PersonFile>, counts: Accessor<KeptCounts['counts']>) {
  const { now } = useApp();
  const [shown, setShown] = createSignal<ReadonlySet<string>>(new Set());
  const [withViews, setWithViews] = createSignal(false);
  const notes = (): Note[] =>
    file().notes.map((note) => (shown().has(note.id) ? { ...note, mayShow: true as const } : note));
  const page = createMemo(() =>
    keptPage(keptAbout({ ...file(), notes: notes() }), counts(), { withViews: withViews(), now: now() }),
  );
  const turnNote = (id: string, on: boolean) =>
    setShown((all) => new Set(on ? [...all, id] : [...all].filter((one) => one !== id)));
  return {
    page,
    shown,
    turnNote,
    withViews,
    setWithViews,
    ownNotes: () => file().notes.filter(({ mayShow }) => !mayShow),
  };
}

function Settings(props: { wishes: ReturnType<typeof createWishes> }) {
  const { now } = useApp();
  return (
    <section class="card kept-settings" aria-label={say('keepingUi.settings')}>
      <Switch label={say('keepingUi.views')} on={props.wishes.withViews()} onSwitch={props.wishes.setWithViews} />
      <Show when={props.wishes.ownNotes().length > 0}>
        <p class="soft small">{say('keepingUi.ownNotes')}</p>
        <For each={props.wishes.ownNotes()}>
          {(note) => (
            <Switch
              label={say('keepingUi.noteSwitch', dayLabel(note.created, now()))}
              hint={<span dir="auto">{note.text}</span>}
              on={props.wishes.shown().has(note.id)}
              onSwitch={(on) => props.wishes.turnNote(note.id, on)}
            />
          )}
        </For>
      </Show>
    </section>
  );
}

function Actions(props: { page: KeptPage }) {
  const save = () =>
    saveFile(`${say('keepingUi.about')}.txt`, new Blob([keptText(props.page)], { type: 'text/plain' }));
  return (
    <div class="row kept-actions">
      <Button kind="primary" icon={Printer} onPress={() => print()}>
        {say('keepingUi.print')}
      </Button>
      <Button icon={Copy} onPress={() => void copyWith(keptText(props.page), say('keepingUi.copied'))}>
        {say('keepingUi.copy')}
      </Button>
      <Button icon={Download} onPress={save}>
        {say('keepingUi.save')}
      </Button>
    </div>
  );
}

function Sheet(props: { page: KeptPage }) {
  return (
    <article class="card kept-sheet">
      <h1 dir="auto">{props.page.title}</h1>
      <p class="soft">{props.page.head}</p>
      <For each={props.page.blocks}>
        {(block) => (
          <section class="kept-block">
            <h2>{block.title}</h2>
            <ul>
              <For each={block.lines}>
                {({ label, text }) => (
                  <li dir="auto">
                    <Show when={label}>
                      <span class="soft">{label}: </span>
                    </Show>
                    {text}
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
      <p class="soft small">{props.page.where}</p>
    </article>
  );
}

function Kept(props: { file: PersonFile; counts: KeptCounts['counts'] }) {
  const wishes = createWishes(
    () => props.file,
    () => props.counts,
  );
  return (
    <>
      <p class="kept-actions">
        <a href={hashOf('person', props.file.person.id)}>{say('keepingUi.back', named(props.file.person.name))}</a>
      </p>
      <Settings wishes={wishes} />
      <Actions page={wishes.page()} />
      <Sheet page={wishes.page()} />
    </>
  );
}

/** A clean page of what is kept of somebody, for them: to be shown, printed or handed over. */
export function KeptView(props: { id: string }) {
  const asked = createAsked(
    () => ({ id: props.id }),
    async (query) => ({
      file: await callBackground('personFile', query),
      counts: (await callBackground('keptCounts', query))?.counts ?? {},
    }),
  );
  return (
    <Show when={asked.value()}>
      {(found) => (
        <Show when={found().file} fallback={<p class="soft">{say('keepingUi.gone')}</p>}>
          {(file) => <Kept file={file()} counts={found().counts} />}
        </Show>
      )}
    </Show>
  );
}
