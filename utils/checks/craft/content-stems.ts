import type { Token } from '@/utils/text/tokens';

/** Words that tell nothing of what a sentence is about. */
const fillers = new Set(
  `a an the this that these those and or but if so as at by for from in into of off on onto out over to under up with without about after before until
  i me my mine we us our you your yours u ur he him his she her it its they them their who whom whose what when where why which how whether there here
  am is are was were be been being do does did done have has had having can could will would should shall may might must need needs want wants get gets got
  n't 's 're 've 'll 'd 'm not no yes also already still just only even then than too very more most much many some any all both each other
  please pls thanks thank hi hello hey dear ok okay know tell let say asks ask asked think like go going come comes one two things thing time day left
  sure right really maybe perhaps again soon now today tomorrow new make made take put give use really able`
    .split(/\s+/)
    .filter(Boolean),
);

const cut = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?:ings?|ed|es|s)$/, '')
    .replace(/(?<=.{3})e$/, '');

/** Most words of any letter are the same few hundred; beyond this many the memory starts anew. */
const remembered = 2048;
let memory = new Map<string, string>();

/** One form for what differs by its ending alone: "covers", "covered", "cover". */
export function stemOf(word: string): string {
  if (word.length < 4 || word.length > 40) return word;
  const known = memory.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (memory.size >= remembered) memory = new Map();
  memory.set(word, stem);
  return stem;
}

/** What the words are about, each once, in their order. */
export const stemsOf = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.flatMap(({ word }) => (fillers.has(word) || word.startsWith('\uFFFC') ? [] : [stemOf(word)]))),
];
