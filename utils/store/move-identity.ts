import { failed } from '@/utils/messages/call-failed';
import type { NewOwner } from '@/utils/messages/identity-calls';
import type { Writing } from './access';
import type { Act } from './act';
import { undoable } from './bin';
import { wholePerson } from './forget';
import { give, giveWhatCameBy } from './merge-moves';
import { freshForm, putPerson } from './people';
import { personFile } from './person-file';

async function ownerOf(writing: Writing, to: NewOwner, act: Act): Promise<string> {
  if ('name' in to) {
    await putPerson(writing, freshForm(to.name), act, false);
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
    await giveWhatCameBy(writing, [id], identity.person, owner);
  });
  const owner = await personFile({ id: 'person' in to ? to.person : act.once });
  if (!owner) throw failed('errors.gone');
  return { undo, owner };
}
