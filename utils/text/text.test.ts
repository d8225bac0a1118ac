import { describe, expect, it } from 'vitest';
import { languageOf } from './language';
import { ownWords, veil } from './own-words';
import { findPhrases, phraseTable } from './phrases';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

const words = (text: string) => tokensOf(text).map((token) => token.word);
const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ["Carol's late, isn't she?", ['carol', "'s", 'late', 'is', "n't", 'she']],
    ['I can’t and won’t', ['i', 'can', "n't", 'and', 'will', "n't"]],
    ['dont say youre late, shes here', ['do', "n't", 'say', 'you', "'re", 'late', 'she', "'s", 'here']],
    ['Anne-Marie O’Neil', ['anne', 'marie', "o'neil"]],
    ['👩🏽‍💻 Zoë 🎉', ['zoe']],
  ])('reads %j', (text, expected) => expect(words(text)).toEqual(expected));
  it('keeps UTF-16 offsets behind emoji and marks', () => {
    const text = '👍🏽 Mära’s idea 🎉 e\u0301t ok';
    for (const { start, end, text: own } of tokensOf(text)) expect(text.slice(start, end)).toBe(own);
  });
});

describe('sentences', () => {
  it.each([
    ['Dr. Voss is in. She waits!', ['Dr. Voss is in', 'She waits']],
    ['See J. Marsh e.g. today? Yes', ['See J. Marsh e.g. today', 'Yes']],
    ['carol is late\nagain', ['carol is late', 'again']],
    [
      'This line is long enough that the mail program had to wrap\nit in the middle',
      ['This line is long enough that the mail program had to wrap\nit in the middle'],
    ],
    ['', []],
  ])('splits %j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('own words', () => {
  it.each([
    ['He said "you idiot" to me', 'you idiot'],
    ['Run `kill -9` now', 'kill'],
    ['> you idiot\nno', 'idiot'],
    ['see https://x.example/stupid?q=1 please', 'stupid'],
    ['mail lazy.bob@x.example', 'lazy'],
    ['call do_stupid_thing now', 'stupid'],
    ["she wrote 'you are useless' there", 'useless'],
    ['„so ein Idiot“ sagte er', 'Idiot'],
    ['```\nstupid\n```', 'stupid'],
    ['```\nstupid\nnot closed yet', 'stupid'],
    ['On 3 May 2026, lazy Bob <b@x.example> wrote:\nno', 'lazy'],
    ['Am 3. Mai schrieb der faule Bob :\nnein', 'faule'],
    ['he said ‘I don’t like the stupid plan’ there', 'stupid'],
    ['he said «so stupid» twice', 'stupid'],
    ['it is <b class="stupid">so</b>', 'class'],
    ['open ~/stupid/plan.txt now', 'stupid'],
    ['call lazy.bob() then', 'lazy'],
    ['see www.stupid.example', 'stupid'],
    ['mail lazy_bob.ray@x.example', 'lazy'],
  ])('veils what is not the user’s own in %j', (text, gone) => {
    expect(ownWords(text)).not.toContain(gone);
    expect(ownWords(text)).toHaveLength(text.length);
  });
  it.each([
    "I don't think it's the customers' fault",
    'and/or either/or',
    'a > b',
    "that's Carol's and Bob's work",
    'a quote “that is not closed',
    '_stressed_ words',
    'On Monday I wrote nothing',
    'a < b and c > d',
    `'${'far '.repeat(60)}'`,
    'a at@ nothing',
  ])('leaves %j', (text) => expect(ownWords(text)).toBe(text));
  it('veils with a sign that no phrase holds', () => expect(ownWords('`a`')).toBe(veil.repeat(3)));
});

describe('language', () => {
  it.each([
    ['en', 'Could you send me the report by Friday? Thanks!'],
    ['en', 'Are you kidding me?'],
    ['en', 'Carol is lazy.'],
    ['en', 'This is garbage.'],
    ['de', 'Hallo Bob, ich finde das wirklich nicht gut. Kannst du es bitte noch einmal machen?'],
    ['de', 'Das ist Quatsch.'],
    ['fr', 'Bonjour, je pense que le rapport est très mauvais.'],
    ['es', 'Hola, creo que el informe no está muy bien.'],
    ['pt', 'Olá, acho que o relatório não está muito bom.'],
    ['it', 'Ciao, penso che il rapporto non sia molto buono.'],
    ['nl', 'Hallo, ik denk dat het rapport niet heel goed is.'],
    ['vi', 'Chào anh, em nghĩ là báo cáo này chưa được tốt lắm.'],
    ['vi', 'Chao anh, em khong biet khi nao thi duoc'],
    ['zh', '你好,我觉得这份报告不太好。'],
    ['ja', 'こんにちは。この報告書はあまり良くないと思います。'],
    ['ko', '안녕하세요, 이 보고서는 별로입니다.'],
    ['ru', 'Привет, мне кажется, что отчёт плохой.'],
    ['ar', 'مرحبا، أعتقد أن التقرير ليس جيدا'],
    ['pl', 'Cześć, myślę, że ten raport nie jest dobry.'],
    ['sv', 'Hej, jag tycker inte att rapporten är bra.'],
    ['tr', 'Merhaba, bu rapor çok iyi değil bence.'],
    ['id', 'Halo, saya rasa laporan ini tidak bagus.'],
    ['und', 'Xyzzy plugh.'],
    ['und', ''],
  ])('takes %s from %j', (language, text) => expect(languageOf(text)).toBe(language));
});

describe('phrases', () => {
  const table = phraseTable(
    [
      ['you @be very* @bad', 'insult'],
      ['^shut up', 'order'],
      ['how many _? times $', 'count'],
    ],
    { be: "are 're were", bad: 'daft silly' },
  );
  const found = (text: string) =>
    findPhrases(table, tokensOf(text)).map(({ from, to, means }) => [means, words(text).slice(from, to).join(' ')]);
  it.each([
    ['You are very very silly today', [['insult', 'you are very very silly']]],
    ["you're daft", [['insult', "you 're daft"]]],
    ['you are. Silly me', []],
    ['Shut up', [['order', 'shut up']]],
    ['they shut up shop', []],
    ['how many more times?', [['count', 'how many more times']]],
    ['how many times did it ring', []],
  ])('finds in %j', (text, expected) => expect(found(text)).toEqual(expected));
  it('says which set is missing', () => {
    expect(() => phraseTable([['you @nothing', 1]], {})).toThrow('@nothing');
  });
});
