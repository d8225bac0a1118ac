import { type Accessor, createMemo, createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { cardOf, cardPartOrder, partsAtFault } from '@/utils/cards/my-card';
import type { MyCardShown } from '@/utils/messages/card-calls';
import { CallFailed, callBackground } from '@/utils/messages/client';
import type { Card, CardPart } from '@/utils/people/card';
import type { PersonHours } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { type CardDraft, draftOf, partsIn } from './card-draft';

export interface MineInWork {
  draft: CardDraft;
  change: (part: Partial<CardDraft>) => void;
  errorOf: (part: CardPart) => string | undefined;
  /** All that was filled in, whether it is shown or not. */
  filled: Accessor<CardPart[]>;
  isShown: (part: CardPart) => boolean;
  show: (part: CardPart, on: boolean) => void;
  /** As it would be given away now. */
  card: Accessor<Card>;
  /** Throws beside which field something is wrong. */
  save: () => Promise<MyCardShown>;
}

/** Where nothing is known of the user's hours, their clock tells the zone at least. */
const here = (): PersonHours => ({ zone: Temporal.Now.timeZoneId(), work: [], focus: [] });

/** The user's card while it is worked on: what was filled in, and what of it goes on the card. */
export function createMine(kept: MyCardShown, own: PersonHours | null, now: Accessor<number>): MineInWork {
  const [draft, change] = createStore<CardDraft>(draftOf(kept.parts, kept.updated === null ? (own ?? here()) : null));
  // By what is left out, so that a part that is filled in later is on the card until the user says otherwise.
  const [leftOut, setLeftOut] = createSignal<readonly CardPart[]>(
    cardPartOrder.filter((part) => kept.parts[part] !== undefined && !kept.shown.includes(part)),
  );
  const read = createMemo(() => partsIn(draft));
  const atFault = createMemo(() => partsAtFault(read().parts));
  const shown = () => cardPartOrder.filter((part) => !leftOut().includes(part));
  const whole = createMemo(() => cardOf(read().parts, cardPartOrder, now()));
  const errorOf = (part: CardPart) => {
    const unread = read().problems[part];
    if (unread) return say(unread.key, ...(unread.args ?? []));
    return atFault().includes(part) ? say('cardUi.mine.tooMuch') : undefined;
  };
  const save = async () => {
    const wrong = cardPartOrder.find((part) => errorOf(part) !== undefined);
    if (wrong) throw new CallFailed({ key: 'cardUi.mine.wrong', field: wrong });
    const { made: _made, ...parts } = whole();
    return callBackground('saveMyCard', { parts, shown: shown() });
  };
  return {
    draft,
    change,
    errorOf,
    filled: createMemo(() => cardPartOrder.filter((part) => whole()[part] !== undefined)),
    isShown: (part) => !leftOut().includes(part),
    show: (part, on) => setLeftOut(on ? leftOut().filter((each) => each !== part) : [...leftOut(), part]),
    card: createMemo(() => cardOf(read().parts, shown(), now())),
    save,
  };
}
