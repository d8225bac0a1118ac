import { batch, createEffect, createSignal } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import { clearQuickNote, makeKeptNote } from '@/utils/platform/quick-note-draft';
import { createNoteCapture, type NotedPerson } from './note-capture';

/** The quick note while it is written: kept with each key, restored at the next opening, gone once saved. */
export function createQuickNote(ready: () => boolean) {
  const [text, setText] = createSignal('');
  const [person, setPerson] = createSignal<NotedPerson | null>(null);
  const [saved, setSaved] = createSignal<string>();
  const submit = createSubmit();
  const { said, asked, isKnown, capture } = createNoteCapture(text, person);
  const kept = makeKeptNote();
  const plain = (chosen: NotedPerson | null) => chosen && { id: chosen.id, name: chosen.name };
  const keep = () => kept.keep({ text: text(), person: plain(person()), at: Date.now() });

  createEffect<boolean>((restored) => {
    if (restored || !ready()) return restored;
    void kept.take().then((left) => {
      if (!left?.text) return;
      // Keys pressed before the stored text is shown follow it.
      setText((typed) => left.text + typed);
      if (left.person) setPerson(left.person);
    });
    return true;
  }, false);

  const type = (typed: string) => {
    setText(typed);
    setSaved(undefined);
    keep();
  };
  const choose = (chosen: NotedPerson | null) => {
    setPerson(chosen);
    if (text()) keep();
  };
  const save = (chosen: NotedPerson) =>
    submit.run(async () => {
      const written = text();
      const file = await capture.keep(chosen, chosen.by === undefined ? undefined : { by: chosen.by });
      setPerson({ id: file.person.id, name: file.person.name });
      if (text() !== written) return;
      await clearQuickNote();
      batch(() => {
        setText('');
        capture.forget();
        setSaved(chosen.name);
      });
    });
  return { text, type, person, choose, said, asked, isKnown, capture, save, saved, submit };
}

export type QuickNoteState = ReturnType<typeof createQuickNote>;
