import { checkPerson } from '@/utils/people/check-person';
import { identityKey } from '@/utils/people/identity';
import type { Note } from '@/utils/people/types';
import { differencesOf, joined } from '@/utils/transfer/differences';
import { draftOf } from '@/utils/transfer/draft-lines';
import type { ChosenRow } from '@/utils/transfer/plan-types';
import type { PersonDraft } from '@/utils/transfer/types';
import type { Writing } from './access';
import { type Act, idWithin, isoOf } from './act';
import { putPerson } from './people';
import { readFile } from './person-file';

/** Puts chosen rows in, one by one, as things stand now and not as they stood when the rows were looked at. */
export class RowWriter {
  /** Rows that could not be put in, since what they say no longer fits. */
  readonly left: number[] = [];
  private readonly personOf = new Map<number, string>();
  private readonly writing: Writing;
  private readonly act: Act;

  constructor(writing: Writing, act: Act) {
    this.writing = writing;
    this.act = act;
  }

  async put(chosen: ChosenRow): Promise<void> {
    await this.putRow(chosen);
    const person = this.personOf.get(chosen.row);
    if (chosen.photo && person !== undefined) await this.addPhoto(person, chosen.photo);
  }

  /** Whoever has one keeps it: the user chose it, or an earlier file brought it. */
  private async addPhoto(person: string, data: string): Promise<void> {
    if ((await this.writing.where('photo', 'person', person)).length > 0) return;
    await this.writing.put('photo', { id: person, person, data, added: isoOf(this.act) });
  }

  private async putRow({ row, draft, choice }: ChosenRow): Promise<void> {
    if (choice.do === 'skip') return;
    if (choice.do === 'join') return this.join(row, draft, choice.person, new Set(choice.take));
    const earlier = choice.do === 'join-row' ? this.personOf.get(choice.row) : undefined;
    return earlier ? this.join(row, draft, earlier, null) : this.add(row, draft);
  }

  /** An address that somebody else has stays with them. */
  private async withoutTaken(draft: PersonDraft, person: string | null): Promise<PersonDraft> {
    const identities: string[] = [];
    for (const value of draft.identities) {
      const [holder] = await this.writing.where('identity', 'key', identityKey(value));
      if (!holder || holder.person === person) identities.push(value);
    }
    return { ...draft, identities };
  }

  private async add(row: number, draft: PersonDraft): Promise<void> {
    const id = idWithin(this.act, row);
    if (await this.save(row, id, undefined, await this.withoutTaken(draft, null))) this.personOf.set(row, id);
  }

  /** `take` null: what is not known yet of an earlier row's person. */
  private async join(row: number, draft: PersonDraft, id: string, take: ReadonlySet<string> | null): Promise<void> {
    const file = await readFile(this.writing, id);
    if (!file) return this.add(row, draft);
    this.personOf.set(row, id);
    const here = draftOf(file);
    const there = await this.withoutTaken(draft, id);
    const lines = differencesOf(here, there).filter((line) => (take ? take.has(line.place) : line.take));
    if (lines.length === 0) return;
    await this.save(row, id, file.notes, joined(here, there, new Set(lines.map(({ place }) => place))));
  }

  /** `notes`: those of somebody kept; undefined for somebody new. */
  private async save(row: number, id: string, notes: Note[] | undefined, draft: PersonDraft): Promise<boolean> {
    if (checkPerson(draft).length > 0) {
      this.left.push(row);
      return false;
    }
    const act = { ...this.act, once: idWithin(this.act, row) };
    const { uid: _uid, notes: told, ...form } = draft;
    await putPerson(this.writing, { ...form, ...(notes ? { id } : {}) }, act, false);
    await this.saveNotes(id, act, told, notes ?? []);
    return true;
  }

  private async saveNotes(person: string, act: Act, told: PersonDraft['notes'], kept: Note[]): Promise<void> {
    for (const [place, note] of told.entries()) {
      const old = kept.find(({ text }) => text === note.text);
      const now = isoOf(act);
      if (old && isSame(old, note)) continue;
      const fresh: Note = { id: idWithin(act, `n${place}`), person, text: note.text, created: now, updated: now };
      await this.writing.put('note', { ...(old ?? fresh), ...note, updated: now });
    }
  }
}

const isSame = (old: Note, { mayShow, until, kept }: PersonDraft['notes'][number]): boolean =>
  old.mayShow === mayShow && old.until === until && old.kept === kept;
