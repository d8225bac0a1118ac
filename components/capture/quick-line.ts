import { createMemo, createSignal } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import type { Chosen } from '@/components/people/chosen';
import { createNeutralOffer } from '@/components/people/neutral-offer';
import type { PersonFile } from '@/utils/messages/protocol';
import { createCapture } from './capture';
import { createMeant, withoutName } from './whom';

/** A line while it is typed: whom it is about, what it says of them, and the way to keep it. */
export function createQuickLine(first: string, onSaved: (file: PersonFile) => void) {
  const [line, setLine] = createSignal(first);
  const [chosen, choose] = createSignal<Chosen | null>(null);
  const [nobody, setNobody] = createSignal(false);
  const { meant, isKnown } = createMeant(line);
  const submit = createSubmit();
  const named = createMemo(() => {
    const { sure, fresh, candidates } = meant();
    const mine = chosen();
    return mine ? candidates.find(({ id }) => id === mine.id) : (sure ?? fresh ?? undefined);
  });
  const whom = createMemo((): Chosen | null => {
    const { sure, fresh } = meant();
    if (chosen()) return chosen();
    return sure ? { id: sure.id, name: sure.name } : fresh && { id: null, name: fresh.name };
  });
  const capture = createCapture({
    text: () => withoutName(line(), named()?.wordsAt ?? 0),
    names: () => [],
    id: () => whom()?.id,
  });
  const offer = createNeutralOffer();
  const clear = () => {
    setLine('');
    choose(null);
    capture.forget();
  };
  const save = async () => {
    // Enter may come before it is known who is kept of that name.
    if (line().trim() === '' || !isKnown()) return;
    const about = whom();
    setNobody(about === null);
    if (!about || !capture.mayKeep() || !offer.maySave(line())) return;
    const before = line();
    await submit.run(async () => {
      const file = await capture.keep(about);
      if (line() === before) clear();
      onSaved(file);
    });
  };
  const isUnsaid = () => nobody() && whom() === null;
  return { line, setLine, whom, choose, candidates: () => meant().candidates, isUnsaid, capture, offer, submit, save };
}
