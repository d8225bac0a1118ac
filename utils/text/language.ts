import { commonWords } from './common-words';
import { ownWords } from './own-words';
import { stopWords } from './stop-words';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Nobody needs more of a letter than this to know its language. */
const enough = 400;

const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Letters that English lacks, as votes for languages that have them. Names bring some, so each word votes once. */
const telling: [language: string, letters: RegExp][] = [
  ['de', /[äöüß]/i],
  ['fr', /[éèêàçœ]/i],
  ['es', /[ñ¿¡áíóú]/i],
  ['pt', /[ãõç]/i],
  ['vi', /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
  ['pl', /[łąęśżźćń]/i],
  ['cs', /[řěůž]/i],
  ['hu', /[őű]/i],
  ['tr', /[ğış]/],
  ['sv', /[å]/i],
  ['ro', /[șță]/i],
];

function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const weighed = scripts.map(([language, form]) => ({ language, count: text.match(form)?.length ?? 0 }));
  const foreign = weighed.reduce((sum, { count }) => sum + count, 0);
  if (foreign * 4 < letters || foreign === 0) return undefined;
  // Japanese is written with Han signs too, so its own signs decide even where they are fewer.
  if ((weighed[0]?.count ?? 0) * 4 > foreign) return 'ja';
  return weighed.sort((a, b) => b.count - a.count)[0]?.language;
}

const known = [...stopWords];

function foreignVotes({ text, word }: Token): [language: string, by: number][] {
  const listed = known.flatMap(([language, words]) => (words.has(word) ? [[language, 1] as [string, number]] : []));
  if (/^\p{ASCII}*$/u.test(text)) return listed;
  const told = telling.flatMap(([language, letters]) =>
    letters.test(text) ? [[language, 0.75] as [string, number]] : [],
  );
  return [...listed, ...told];
}

function votes(tokens: readonly Token[]): { english: number; other: string; others: number } {
  const count = new Map<string, number>();
  for (const [language, by] of tokens.flatMap(foreignVotes)) count.set(language, (count.get(language) ?? 0) + by);
  const english = tokens.filter((token) => commonWords.has(token.word)).length;
  const [other, others] = [...count].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  return { english, other, others };
}

/** Of words that are already read; see `languageOf`. */
export function languageOfTokens(text: string, tokens: readonly Token[]): string {
  const script = byScript(text);
  if (script) return script;
  const read = tokens.length > enough ? tokens.slice(0, enough) : tokens;
  const { english, other, others } = votes(read);
  if (english > others) return english * 7 >= read.length ? 'en' : 'und';
  if (english === others) return english * 3 >= read.length && english > 0 ? 'en' : 'und';
  return others >= 2 || others * 4 >= read.length ? other : 'und';
}

/**
 * The language of a text as a BCP 47 primary tag, `und` where it does not show. Meant for staying silent, not for naming
 * languages: related ones may be taken for each other, but hardly ever for English.
 */
export function languageOf(text: string): string {
  const own = ownWords(text.length > 20_000 ? text.slice(0, 20_000) : text);
  return languageOfTokens(own, tokensOf(own));
}
