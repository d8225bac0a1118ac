import type { ToneModel } from '@/utils/checks/types';
import { toneModelFrom } from './model';
import { readerWeights } from './reader-weights';
import { talkWeights } from './talk-weights';
import { toneWeights } from './weights';

let model: ToneModel | undefined;

/** The model as shipped. Kept apart from the checks, so that a page loads the weights only once a draft is there. */
export function shippedTone(): ToneModel {
  model ??= toneModelFrom(toneWeights, talkWeights, readerWeights);
  return model;
}
