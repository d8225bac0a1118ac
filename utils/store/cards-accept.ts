import { cardChanges, type KeptOfPerson } from '@/utils/cards/changes';
import { judgeCard, lastCardOf } from '@/utils/cards/judge';
import { unpackCard } from '@/utils/cards/packed';
import { keptOf } from '@/utils/cards/subject';
import { type TakenCard, takeCard } from '@/utils/cards/take';
import { cardsToKeep } from '@/utils/cards/which-to-keep';
import { failed } from '@/utils/messages/call-failed';
import type { AcceptedCard, CardCalls, CardSubject } from '@/utils/messages/card-calls';
import type { PersonForm } from '@/utils/messages/protocol';
import type { Card } from '@/utils/people/card';
import type { KeptCard } from '@/utils/records/card';
import type { Writing } from './access';
import { type Act, idWithin, isoOf } from './act';
import { undoable } from './bin';
import { readSubject } from './cards-kept';
import { putPerson } from './people';
import { personStores } from './person-file';

interface ReadSigned {
  card: Card;
  key: string | null;
}

/** The whole form, since what the card leaves alone must stay. */
function formOf(taken: TakenCard, subject: CardSubject | null, name: string): PersonForm {
  const person = subject?.file.person;
  const { aliases, details, preferences } = taken;
  return {
    ...(person ? { id: person.id } : {}),
    name: taken.name ?? name,
    aliases,
    role: person?.role ?? null,
    title: person?.title ?? '',
    careful: person?.careful ?? false,
    details,
    identities: subject?.file.identities.map(({ value }) => value) ?? [],
    preferences,
  };
}

/** Throws where a line was chosen that is none of the card's. */
function chosenOf(card: Card, kept: KeptOfPerson | null, chosen: readonly string[], now: number) {
  const changes = cardChanges(card, kept, now);
  const ids = new Set(changes.map(({ id }) => id));
  if (!chosen.every((id) => ids.has(id))) throw failed('cardUi.take.changedSince');
  return changes.map((change) => ({ ...change, chosen: chosen.includes(change.id) }));
}

/** What may not be taken is refused here as well, whatever a view showed. */
function check(read: ReadSigned, subject: CardSubject | null, { seen, sure }: AcceptedCard, now: number): void {
  if ((subject?.file.person.updated ?? null) !== seen) throw failed('cardUi.take.changedSince');
  const { act } = judgeCard({ ok: true, ...read }, lastCardOf(subject?.cards ?? []), now);
  if (act === 'ask' && !sure) throw failed('cardUi.take.sureFirst');
}

async function putCard(writing: Writing, { card, key }: ReadSigned, person: string, act: Act): Promise<void> {
  const fresh: KeptCard = { id: idWithin(act, 'card'), person, card, key, accepted: isoOf(act) };
  const old = await writing.where('card', 'person', person);
  const needed = cardsToKeep([fresh, ...old]);
  if (needed.includes(fresh)) await writing.put('card', fresh);
  for (const each of old) if (!needed.includes(each)) await writing.remove('card', each.id);
}

async function subjectOf(writing: Writing, person: string | null): Promise<CardSubject | null> {
  if (person === null) return null;
  const subject = await readSubject(writing, person);
  if (!subject) throw failed('errors.gone');
  return subject;
}

/** The lines that the user took, and the card itself with the key that signed it, in one transaction. */
export async function acceptCard(query: AcceptedCard, act: Act): Promise<ReturnType<CardCalls['acceptCard']>> {
  const read = await unpackCard(query.packed);
  if (!read.ok) throw failed('cardUi.take.refused');
  const person = query.person ?? act.once;
  let { name } = query;
  const { undo } = await undoable([...personStores, 'card'], act, async (writing) => {
    const subject = await subjectOf(writing, query.person);
    check(read, subject, query, act.now);
    const kept = keptOf(subject);
    const taken = takeCard(chosenOf(read.card, kept, query.chosen, act.now), read.card, kept, act.now);
    const form = formOf(taken, subject, query.name);
    await putPerson(writing, form, act, false);
    await putCard(writing, read, person, act);
    name = form.name;
  });
  return { undo, person, name };
}
