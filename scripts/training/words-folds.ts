import { hashOf } from '@/utils/text/hash';
import { openModel } from '@/utils/text/linear-model';
import { learnWords, type WordsModel } from './words-recipe';
import type { WordRow } from './words-rows';

const folds = 5;

export interface Judged {
  row: WordRow;
  label: string;
  guess: string;
  share: number;
  /** How likely the first label is, which says nothing. */
  none: number;
}

/** Reads each row with what was learnt from the rows of other clauses. */
export function judgedInFolds(model: WordsModel): Judged[] {
  const rows = model.rows();
  const foldOf = ({ group }: WordRow) => hashOf(`fold ${group.toLowerCase()}`) % folds;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learnt = openModel(
      learnWords(
        model,
        rows.filter((row) => foldOf(row) !== fold),
      ),
    );
    return rows
      .filter((row) => foldOf(row) === fold)
      .flatMap((row) =>
        model.examples(row, learnt.isKnown).map(({ label, marks }): Judged => {
          const shares = learnt.shares(marks);
          const best = shares.indexOf(Math.max(...shares));
          return { row, label, guess: model.labels[best] ?? '', share: shares[best] ?? 0, none: shares[0] ?? 0 };
        }),
      );
  });
}
