import { defineUnlistedScript } from '#imports';
import { shippedTone } from '@/utils/checks/tone/shipped';
import { shared } from './cues.content/shared';

/** The weights of the tone model, put beside `drafting.js` by the background. */
export default defineUnlistedScript(() => {
  shared.attuneTone = shippedTone;
});
