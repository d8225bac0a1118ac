import { createHash } from 'node:crypto';
import { packWeights } from '@/scripts/training/pack-weights';
import { readerTexts } from '@/scripts/training/reader-corpus';
import { learnReader, type ReaderCourse, readerCourse } from '@/scripts/training/reader-recipe';
import { type Course, learn, sizes } from '@/scripts/training/recipe';
import type { LabelledText } from '@/scripts/training/texts';
import { toneModelFrom } from '@/utils/checks/tone/model';
import { talkWeights } from '@/utils/checks/tone/talk-weights';
import { unpack } from '@/utils/checks/tone/weights-format';
import type { ToneModel } from '@/utils/checks/types';

export const foldCount = 5;

type Grouped = Pick<LabelledText, 'set' | 'group'>;

/** Texts of one group share a fold, whichever set they are of. */
export const foldOf = ({ group }: Pick<LabelledText, 'group'>): number =>
  createHash('sha256').update(group).digest().readUInt32BE(0) % foldCount;

/** How rare a word is, is counted over all texts of a course, so that what readers learn from is read once. */
const readerCourses = new WeakMap<Course, ReaderCourse>();

/** A model as it would ship, quantised, learnt from the texts that `take` lets in. */
export function modelOf(course: Course, take: (text: Grouped) => boolean): ToneModel {
  const tone = packWeights(
    learn(course, (at) => take(course.corpus.texts[at] as LabelledText)),
    sizes,
  );
  const reader = readerCourses.get(course) ?? readerCourse(readerTexts(), unpack(tone));
  readerCourses.set(course, reader);
  return toneModelFrom(tone, talkWeights, learnReader(reader, take));
}
