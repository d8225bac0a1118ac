import * as v from 'valibot';
import { countsOf } from '@/utils/checks/craft/draft-counts';
import { baselineFrom, nothingUsual, withDraft } from '@/utils/checks/craft/usual';
import type { Baseline } from '@/utils/checks/types';
import { sentencesOf } from '@/utils/text/sentences';
import { asObject, firstOf } from './read-fields';

/** How many drafts a usual rests on that does not tell it: enough to be one. */
const enough = 20;
/** The shortest tenth of somebody's drafts has about so much of the length of the middle one. */
const shortest = 0.4;

const count = v.pipe(v.number(), v.minValue(0));
/** 0.9, 90 for percent, or whether it is usual at all. */
const share = v.union([
  v.pipe(
    v.boolean(),
    v.transform((usual) => (usual ? 1 : 0)),
  ),
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(100),
    v.transform((part) => (part > 1 ? part / 100 : part)),
  ),
]);

function parted(fields: Readonly<Record<string, unknown>>) {
  const words = firstOf(fields, 'words', 'length', 'wordCount') ?? fields;
  const median =
    typeof words === 'number' ? words : firstOf(asObject(words), 'median', 'medianWords', 'mean', 'average', 'typical');
  return {
    median,
    low: firstOf(asObject(words), 'low', 'lowWords', 'p10', 'min') ?? Number(median) * shortest,
    greets: firstOf(fields, 'greets', 'greeting', 'greetings', 'greets_share') ?? 0,
    thanks: firstOf(fields, 'thanks', 'thank', 'thanking') ?? 0,
    drafts: firstOf(fields, 'drafts', 'count', 'messages', 'n') ?? enough,
  };
}

const told = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((fields) => parted(fields)),
  v.object({ median: count, low: count, greets: share, thanks: share, drafts: count }),
  v.transform(({ median, low, ...rest }): Baseline => ({ words: { median, low }, ...rest })),
);

/** Drafts sent before, counted as the page counts them. */
const counted = v.pipe(
  v.array(v.string()),
  v.transform((texts) =>
    baselineFrom(texts.reduce((usual, text) => withDraft(usual, countsOf(sentencesOf(text))), nothingUsual)),
  ),
);

/** How the writer usually writes; see `docs/drafts.md` for the forms. */
export const baseline = v.union([counted, told]);
