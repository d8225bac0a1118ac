import { failed } from '@/utils/messages/call-failed';
import type { ToldOfPerson, ToRemember } from '@/utils/messages/capture-calls';
import type { PersonFile, PersonForm } from '@/utils/messages/protocol';
import { givesWay } from '@/utils/people/gives-way';
import type { Person, PersonDetails } from '@/utils/people/types';
import type { Writing } from './access';
import { type Act, idWithin } from './act';
import { undoable } from './bin';
import { putNote } from './notes';
import { freshForm, putPerson } from './people';
import { personFile, personStores, readFile } from './person-file';

const isNothing = ({ preferences, details, aliases, title, role }: ToldOfPerson): boolean =>
  preferences.length + aliases.length + Object.keys(details).length === 0 && title === undefined && role === undefined;

/** Lists are added to, lines replaced. */
function joined(person: PersonDetails, told: PersonDetails): PersonDetails {
  const both = Object.entries(told).map(([key, value]) => {
    const kept = person[key as keyof PersonDetails];
    return [key, Array.isArray(value) && Array.isArray(kept) ? [...kept, ...value] : value];
  });
  return Object.fromEntries(both);
}

function formOf({ person, identities, preferences }: PersonFile): PersonForm {
  const { id, name, aliases, role, title, careful } = person;
  const kept = preferences.map(({ value, source, date }) => ({ value, source, date }));
  return {
    id,
    name,
    aliases,
    role,
    title,
    careful,
    identities: identities.map(({ value }) => value),
    preferences: kept,
  };
}

function withTold(form: PersonForm, known: Partial<Person>, told: ToldOfPerson): PersonForm {
  const stays = form.preferences.filter(({ value }) => !told.preferences.some((one) => givesWay(value, one.value)));
  return {
    ...form,
    aliases: [...form.aliases, ...told.aliases],
    title: told.title ?? form.title,
    role: told.role ?? form.role,
    details: joined(known, told.details),
    preferences: [...stays, ...told.preferences],
  };
}

async function putTold(writing: Writing, { person, told }: ToRemember, act: Act): Promise<string> {
  if (!('id' in person)) {
    await putPerson(writing, withTold(freshForm(person.name, person.identities), {}, told), act, false);
    return act.once;
  }
  const file = await readFile(writing, person.id);
  if (!file) throw failed('errors.gone');
  if (!isNothing(told)) await putPerson(writing, withTold(formOf(file), file.person, told), act, false);
  return person.id;
}

/** What was told of somebody and the words that stay words, in one act that can be taken back as one. */
export async function remember(given: ToRemember, act: Act): Promise<{ undo: string; file: PersonFile }> {
  const { note, about } = given;
  let id = 'id' in given.person ? given.person.id : act.once;
  const { undo } = await undoable(personStores, act, async (writing) => {
    id = await putTold(writing, given, act);
    const words = { person: id, text: note, ...about };
    if (note !== '' || isNothing(given.told)) await putNote(writing, words, { ...act, once: idWithin(act, 'note') });
  });
  const file = await personFile({ id });
  if (!file) throw failed('errors.gone');
  return { undo, file };
}
