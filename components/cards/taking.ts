import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import type { Chosen } from '@/components/people/chosen';
import { type CardChange, cardChanges } from '@/utils/cards/changes';
import { judgeCard, type LastCard, lastCardOf } from '@/utils/cards/judge';
import { keptOf } from '@/utils/cards/subject';
import type { CardSubject } from '@/utils/messages/card-calls';
import { callBackground } from '@/utils/messages/client';
import type { Card } from '@/utils/people/card';
import { isSameShape } from '@/utils/people/same-shape';
import type { Judged } from './judgement';

/** A card that could be read, as a call takes it. */
export interface WholeCard {
  packed: string;
  card: Card;
  key: string | null;
}

export interface Taking {
  /** Undefined: it is not said yet whose card it is, or what is kept of them did not come yet. */
  judged: Accessor<Judged | undefined>;
  last: Accessor<LastCard | null>;
  changes: Accessor<CardChange[]>;
  isChosen: (change: CardChange) => boolean;
  choose: (changes: readonly CardChange[], on: boolean) => void;
  accept: (sure: boolean) => Promise<{ undo: string; person: string; name: string }>;
}

interface Known {
  owner: Chosen;
  subject: CardSubject | null;
}

/** What a card would change of whom the user says it is from, and what of it they take. */
export function createTaking(whole: WholeCard, owner: Accessor<Chosen | undefined>, now: Accessor<number>): Taking {
  const asked = createAsked(
    () => owner()?.id ?? undefined,
    async (person) => ({ person, subject: await callBackground('cardSubject', { person }) }),
  );
  const known = createMemo((): Known | undefined => {
    const whose = owner();
    if (!whose || whose.id === null) return whose && { owner: whose, subject: null };
    const found = asked.value();
    // An answer about another person may still be the last one.
    return found?.person === whose.id && found.subject ? { owner: whose, subject: found.subject } : undefined;
  });
  const last = createMemo(() => lastCardOf(known()?.subject?.cards ?? []));
  const judged = createMemo(() => {
    const judgement = known() && judgeCard({ ok: true, ...whole }, last(), now());
    return judgement && judgement.verdict !== 'broken' ? judgement : undefined;
  });
  const changes = createMemo(
    () => {
      const found = known();
      const all = found ? cardChanges(whole.card, keptOf(found.subject), now()) : [];
      // The name of somebody new stands in a field of its own.
      const shown = found?.owner.id === null ? all.filter(({ part }) => part !== 'name') : all;
      return judged()?.age === 'ahead' ? shown.map((change) => ({ ...change, chosen: false })) : shown;
    },
    [],
    { equals: isSameShape },
  );
  const [turned, setTurned] = createSignal<ReadonlyMap<string, boolean>>(new Map());
  createEffect(on(changes, () => setTurned(new Map())));
  const isChosen = ({ id, chosen }: CardChange) => turned().get(id) ?? chosen;
  return {
    judged,
    last,
    changes,
    isChosen,
    choose: (some, on) => setTurned(new Map([...turned(), ...some.map(({ id }) => [id, on] as const)])),
    accept: (sure) =>
      callBackground('acceptCard', {
        packed: whole.packed,
        person: owner()?.id ?? null,
        name: owner()?.name ?? '',
        chosen: changes().flatMap((change) => (isChosen(change) ? [change.id] : [])),
        seen: known()?.subject?.file.person.updated ?? null,
        sure,
      }),
  };
}
