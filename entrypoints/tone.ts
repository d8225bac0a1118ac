import { defineUnlistedScript } from '#imports';
import { readerWeights } from '@/utils/checks/tone/reader-weights';
import { talkWeights } from '@/utils/checks/tone/talk-weights';
import { toneWeights } from '@/utils/checks/tone/weights';
import { shared } from './cues.content/shared';

/**
 * The weights of the tone model, put beside `drafting.js` by the background. Only them: what is remembered of a sentence
 * stands by numbers that one script gives out, so that two scripts which read sentences would take each other's.
 */
export default defineUnlistedScript(() => {
  shared.attuneTone = { tone: toneWeights, talk: talkWeights, reader: readerWeights };
});
