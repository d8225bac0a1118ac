import { type Course, learntTexts, prepare } from '@/scripts/training/recipe';
import { type LabelledText, readSet } from '@/scripts/training/texts';
import { auc, type Judged, perThousand, recall } from './figures';
import { foldCount, foldOf, modelOf } from './folds';
import { judge } from './judge';

export interface Row {
  figure: string;
  value: string;
  must: string;
  aim: string;
}

const mails = ['enron_ordinary', 'enron_ham'];
const heldOut = [...mails, 'mail_sentences', 'email_faceacts', 'politeness'];

/** By set, every text judged by a model that has seen none of its group. */
function crossJudged(course: Course): Map<string, Judged[]> {
  const bySet = new Map<string, Judged[]>();
  for (let fold = 0; fold < foldCount; fold++) {
    const model = modelOf(course, (text) => foldOf(text) !== fold);
    for (const text of course.corpus.texts)
      if (foldOf(text) === fold) bySet.set(text.set, [...(bySet.get(text.set) ?? []), judge(text, model)]);
  }
  return bySet;
}

const figure = (value: number, digits = 1): string => value.toFixed(digits);
const share = (value: number): string => value.toFixed(2);

function quiet(of: (set: string) => Judged[]): Row[] {
  const tone = (set: string, must: string, aim: string, name = set): Row => ({
    figure: `tone cues raised per 1,000, ${name}`,
    value: figure(
      perThousand(
        of(set).filter(({ label }) => label === 0),
        ({ isTone }) => isTone,
      ),
    ),
    must,
    aim,
  });
  const all = (name: string, must: string, aim: string, is: (one: Judged) => boolean): Row[] =>
    mails.map((set) => ({ figure: `${name}, ${set}`, value: figure(perThousand(of(set), is)), must, aim }));
  return [
    ...[...mails, 'mail_sentences'].map((set) => tone(set, '<= 10', '<= 5')),
    tone('lkml_technical', '<= 15', '<= 8'),
    tone('toxicr', '<= 30', '<= 15', 'civil ToxiCR'),
    tone('gh_incivility', '<= 40', '<= 20', 'civil GitHub'),
    ...all('all cues raised per 1,000', '<= 20', '<= 10', ({ raised }) => raised !== null),
    ...mails.map((set) => ({
      figure: `all findings per 1,000, ${set}`,
      value: figure((1000 * of(set).reduce((sum, { findings }) => sum + findings, 0)) / of(set).length),
      must: '<= 80',
      aim: '<= 40',
    })),
  ];
}

function found(of: (set: string) => Judged[]): Row[] {
  const both = (set: string, name: string, must: string, aim: string): Row => {
    const { recall: hit, precision, f1 } = recall(of(set));
    return {
      figure: `${name}: recall, F1 (precision)`,
      value: `${share(hit)}, ${share(f1)} (${share(precision)})`,
      must,
      aim,
    };
  };
  const area = (
    set: string,
    name: string,
    must: string,
    aim: string,
    score: keyof Judged['scores'] = 'harsh',
  ): Row => ({
    figure: `AUC ${name}`,
    value: auc(of(set), score).toFixed(3),
    must,
    aim,
  });
  return [
    both('toxicr', 'ToxiCR', '.62, .72', '.72, .80'),
    both('gh_incivility', 'GitHub incivility', '.42, .53', '.55, .65'),
    both('gh_toxic_raman', 'GitHub toxic (Raman)', '.55', '.70'),
    both('own', 'own rows', '-', '-'),
    area('toxicr', 'ToxiCR', '.93', '.96'),
    area('gh_incivility', 'GitHub incivility', '.81', '.86'),
    area('gh_toxic_raman', 'GitHub toxic (Raman)', '.86', '.90'),
    area('email_faceacts', 'mail blame (never learnt from)', '.75', '.85', 'blame'),
    area('politeness', 'politeness (never learnt from)', '-', '-', 'impolite'),
  ];
}

const kinds: readonly { name: string; set: string; sets: readonly string[]; must: string; aim: string }[] = [
  { name: 'ToxiCR', set: 'toxicr', sets: ['toxicr'], must: '.72', aim: '.80' },
  {
    name: 'GitHub incivility',
    set: 'gh_incivility',
    sets: ['gh_incivility', 'gh_toxic_raman', 'oss_sentences'],
    must: '.76',
    aim: '.82',
  },
];

/** A kind of text that no weight was learnt from, with own rows and without. */
function leftOut(course: Course): Row[] {
  const measured = (set: string, take: (text: Pick<LabelledText, 'set'>) => boolean): string => {
    const model = modelOf(course, take);
    const judged = course.corpus.texts.filter((text) => text.set === set).map((text) => judge(text, model));
    return auc(judged, 'harsh').toFixed(3);
  };
  return kinds.map(({ name, set, sets, must, aim }) => ({
    figure: `AUC ${name}, its kind left out (without own rows too)`,
    value: `${measured(set, (text) => !sets.includes(text.set))} (${measured(set, (text) => !sets.includes(text.set) && text.set !== 'own')})`,
    must,
    aim,
  }));
}

export async function toneRows(): Promise<Row[]> {
  const course = await prepare([...learntTexts(), ...heldOut.flatMap(readSet)]);
  const judged = crossJudged(course);
  const of = (set: string): Judged[] => judged.get(set) ?? [];
  return [...quiet(of), ...found(of), ...leftOut(course)];
}
