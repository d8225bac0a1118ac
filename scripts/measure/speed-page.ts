import { type Chance, makeChance } from '@/tests/long/chance';
import { mailLike } from '@/tests/writing/mail-like';
import { shippedTone } from '@/utils/checks/tone/shipped';
import type { Draft, Participant, Snapshot } from '@/utils/conversation/types';
import { cuesFor } from '@/utils/cues/cues-for';
import type { CueKnowledge } from '@/utils/cues/types';
import { hashNames } from '@/utils/people/hashed-names';
import { nameIndexOf } from '@/utils/people/name-index';

/** Runs in the page: the analyser as a content script has it, timed. */

const person = (name: string): Participant => ({
  name,
  address: `${name.toLowerCase().replace(/\W+/g, '.')}@x.example`,
  id: null,
});
const first = 'Carol|Dave|Will|Priya|Marta|Tom|Yusuf|Ingrid|Nadia|Olu|Lars|Fatima|Hugo|Mei|Ana'.split('|');
const last = 'Klein|Okafor|Turner|Nair'.split('|');
const kept = first.flatMap((given) =>
  last.map((family) => ({ ref: `${given} ${family}`, name: `${given} ${family}` })),
);

const bob = person('Bob Marsh');
const known: CueKnowledge = {
  names: nameIndexOf(
    hashNames(
      kept.map((each) => ({ ...each, aliases: [] })),
      'salt',
    ),
  ),
  tone: shippedTone(),
  baselines: [],
  earlierThanks: [],
  people: [
    {
      ref: 'bob',
      name: 'Bob Marsh',
      aliases: [],
      identities: ['bob.marsh@x.example'],
      careful: false,
      channels: ['mail'],
      hours: null,
    },
  ],
  settings: { off: [], raised: [], listed: [], snoozedUntil: null, myHours: null, safeEars: ['hr@', 'ombuds'] },
  answers: [],
  salt: 'salt',
};

/** New objects each time, as the page is read anew each time. */
const snapshotOf = (key: string, text: string): Snapshot => ({
  site: 'roundcube',
  channel: 'mail',
  self: person('Ana Ruiz'),
  conversation: { participants: [bob], key: 'c1', incoming: 'Could you send me the plan? When do we start?' },
  drafts: [
    {
      key,
      recipientsKnown: true,
      recipients: { to: [bob], cc: [], bcc: [] },
      subject: null,
      text,
      editor: null,
    } satisfies Draft,
  ],
  health: [],
});

const now = 1_795_003_200_000;

function timeOf(key: string, text: string): number {
  const snapshot = snapshotOf(key, text);
  const begun = performance.now();
  cuesFor(snapshot, known, now);
  return performance.now() - begun;
}

/** Texts that were never read before, by code that is warm. */
function coldTexts(chance: Chance, words: number, times: number): number[] {
  for (let n = 0; n < 400; n++) timeOf(`warm ${n}`, mailLike(chance, words));
  return Array.from({ length: times }, (_, n) => timeOf(`cold ${words} ${n}`, mailLike(chance, words)));
}

/** Letter after letter of a passage typed into a draft at a share of its length. */
function keys(chance: Chance, words: number, share: number, times: number): number[] {
  const key = `keys ${words} ${share}`;
  const draft = mailLike(chance, words);
  const at = share === 1 ? draft.length : draft.indexOf(' ', Math.floor(draft.length * share));
  const passage = ` ${mailLike(chance, times / 3).replace(/\n/g, ' ')}`.slice(0, times + 100);
  timeOf(key, draft);
  const taken = Array.from(passage, (_, typed) =>
    timeOf(key, draft.slice(0, at) + passage.slice(0, typed + 1) + draft.slice(at)),
  );
  return taken.slice(100);
}

export interface SpeedTimes {
  cold: number[];
  keysAtEnd: number[];
  keysWithin: number[];
}

/** Milliseconds of each draft and each key. */
export function measure(seed: number): SpeedTimes {
  const chance = makeChance(seed);
  return {
    cold: coldTexts(chance, 120, 600),
    keysAtEnd: keys(chance, 1000, 1, 600),
    keysWithin: keys(chance, 1000, 0.5, 600),
  };
}
