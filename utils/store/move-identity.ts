import { failed } from '@/utils/messages/call-failed';
import type { NewOwner } from '@/utils/messages/identity-calls';
import type { PersonForm } from '@/utils/messages/protocol';
import type { Writing } from './access';
import type { Act } from './act';
import { undoable } from './bin';
import { wholePerson } from './forget';
import { give } from './merge-moves';
import { putPerson } from './people';
import { readFile } from './person-file';
import { read } from './transact';

const onlyNamed = (name: string): PersonForm => ({
  name,
  aliases: [],
  role: null,
  title: '',
  careful: false,
  identities: [],
  preferences: [],
});

async function ownerOf(writing: Writing, to: NewOwner, act: Act): Promise<string> {
  if ('name' in to) {
    await putPerson(writing, onlyNamed(to.name), act, false);
    return act.once;
  }
  if (!(await writing.get('person', to.person))) throw failed('errors.gone');
  return to.person;
}

/** An address belongs to somebody else, and with it what was noted where a page showed it. */
export async function moveIdentity({ identity: id, to }: { identity: string; to: NewOwner }, act: Act) {
  const { undo } = await undoable(wholePerson, act, async (writing) => {
    const identity = await writing.get('identity', id);
    if (!identity) throw failed('errors.gone');
    const owner = await ownerOf(writing, to, act);
    await give(writing, 'identity', identity, owner);
    for (const store of ['note', 'moment'] as const) {
      for (const record of await writing.where(store, 'person', identity.person))
        if (record.via === id) await give(writing, store, record, owner);
    }
  });
  const owner = await read(wholePerson, (reading) => readFile(reading, 'person' in to ? to.person : act.once));
  if (!owner) throw failed('errors.gone');
  return { undo, owner };
}
