import type { Chance } from '@/tests/long/chance';

const typed =
  'a|e|n|I|S|z|3| |  |.|?|!|,|;|:|\n|\n\n|\r\n|\'|’|"|“|”|„|«|»|`|```|>|<|/|_|@|(|)|[|]|{{|-|—|é|\u0301|\u200b|\u202e|李|ح|🙂|\ud83d|\ufffc|Dr|e.g|Carol|don’t|idiot|you are so lazy. |www.x.example| "quoted words" '.split(
    '|',
  );

interface Cut {
  from: number;
  to: number;
  by: string;
}

const cutAt = (text: string, { from, to, by }: Cut): string => text.slice(0, from) + by + text.slice(to);

/** As people edit: a letter, a word gone, lines joined, a part moved, a passage put in. */
const edits: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => {
    const at = chance.below(text.length + 1);
    return cutAt(text, { from: at, to: at, by: chance.pick(typed) });
  },
  (text, chance) => {
    const from = chance.below(text.length + 1);
    return cutAt(text, { from, to: from + 1 + chance.below(3), by: '' });
  },
  (text, chance) => {
    const from = chance.below(text.length + 1);
    return cutAt(text, { from, to: from + chance.below(40), by: chance.pick(typed) });
  },
  (text, chance) => text + chance.pick(typed),
  (text, chance) => chance.pick(typed) + text,
  (text, chance) => {
    const from = chance.below(text.length + 1);
    const part = text.slice(from, from + chance.below(60));
    const at = chance.below(text.length + 1);
    return cutAt(text, { from: at, to: at, by: part });
  },
  (text, chance) => {
    const at = text.indexOf('\n', chance.below(text.length + 1));
    return at < 0 ? text : cutAt(text, { from: at, to: at + 1, by: chance.pick([' ', '', '\n\n']) });
  },
];

export const edited = (text: string, chance: Chance): string => chance.pick(edits)(text, chance);
