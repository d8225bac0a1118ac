import { batch, createEffect, createSignal } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import { emptyDraft, formOf } from '@/components/people/person-draft';
import type { Chosen } from '@/components/people/person-search';
import { callBackground } from '@/utils/messages/client';
import { clearQuickNote, makeKeptNote } from './quick-note-draft';

/** A person of the page, or searched for; one not kept yet brings what the page shows of them. */
export interface NotedPerson extends Chosen {
  identities?: string[];
}

async function idOf(person: NotedPerson): Promise<string> {
  if (person.id !== null) return person.id;
  const draft = emptyDraft({ name: person.name, identities: (person.identities ?? []).join('\n'), source: 'noticed' });
  const today = Temporal.Now.plainDateISO().toString();
  return (await callBackground('savePerson', formOf(draft, [], today))).person.id;
}

/** The quick note while it is written: kept with each key, restored at the next opening, gone once saved. */
export function createQuickNote(ready: () => boolean) {
  const [text, setText] = createSignal('');
  const [person, setPerson] = createSignal<NotedPerson | null>(null);
  const [saved, setSaved] = createSignal<string>();
  const submit = createSubmit();

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
      const id = await idOf(chosen);
      // From here on a second try finds the person and makes no other of that name.
      setPerson({ id, name: chosen.name });
      await callBackground('saveNote', { person: id, text: written });
      if (text() !== written) return;
      await clearQuickNote();
      batch(() => {
        setText('');
        setSaved(chosen.name);
      });
    });
  return { text, type, person, choose, save, saved, submit };
}

export type QuickNoteState = ReturnType<typeof createQuickNote>;
