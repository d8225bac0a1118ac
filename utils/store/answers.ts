import type { Answer } from '@/utils/cues/types';
import { failed } from '@/utils/messages/call-failed';
import type { CueAnswer, ViewCalls } from '@/utils/messages/protocol';
import { type Act, isoOf } from './act';
import { read, write, writeFewer } from './transact';

/** Newest first, each with the name of the person it is about. */
export const answers = (): Promise<ReturnType<ViewCalls['answers']>> =>
  read(['answer', 'person'], async (reading) => {
    const given = (await reading.all('answer')).sort((a, b) => (a.at < b.at ? 1 : -1));
    return Promise.all(
      given.map(async (answer) => ({
        ...answer,
        personName: answer.person ? ((await reading.get('person', answer.person))?.name ?? null) : null,
      })),
    );
  });

const isSame = (a: CueAnswer, b: CueAnswer): boolean =>
  a.check === b.check && a.scope === b.scope && a.person === b.person && a.mark === b.mark;

/** The same answer given twice is kept once, so that one press takes it back. */
export function answerCue({ check, scope, person, mark, session = false }: CueAnswer, act: Act): Promise<Answer> {
  return write(['answer', 'person'], async (writing) => {
    const answer = { check, scope, person: scope === 'check' ? null : person, mark, session };
    if (answer.person && !(await writing.get('person', answer.person))) throw failed('errors.gone');
    const same = (await writing.all('answer')).find((given) => isSame(given, answer));
    if (same) return same;
    const record: Answer = { id: act.once, ...answer, at: isoOf(act) };
    await writing.put('answer', record);
    return record;
  });
}

/** What was answered about composes of a browser session that is over; their marks can meet nothing any more. */
export const forgetSessionAnswers = (): Promise<void> =>
  writeFewer(['answer'], async (writing) => {
    for (const { id, session } of await writing.all('answer')) if (session) await writing.remove('answer', id);
  });
