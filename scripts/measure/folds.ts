import { createHash } from 'node:crypto';
import { packWeights } from '@/scripts/training/pack-weights';
import { type Course, learn, sizes } from '@/scripts/training/recipe';
import type { LabelledText } from '@/scripts/training/texts';
import { toneModelFrom } from '@/utils/checks/tone/model';
import { talkWeights } from '@/utils/checks/tone/talk-weights';
import type { ToneModel } from '@/utils/checks/types';

export const foldCount = 5;

/** Texts of one group share a fold, whichever set they are of. */
export const foldOf = ({ group }: LabelledText): number =>
  createHash('sha256').update(group).digest().readUInt32BE(0) % foldCount;

/** A model as it would ship, quantised, learnt from the texts that `take` lets in. */
export const modelOf = (course: Course, take: (text: LabelledText) => boolean): ToneModel =>
  toneModelFrom(
    packWeights(
      learn(course, (at) => take(course.corpus.texts[at] as LabelledText)),
      sizes,
    ),
    talkWeights,
  );
