import { defineUnlistedScript } from '#imports';
import { drafting } from './cues.content/drafting';
import { shared } from './cues.content/shared';

/** Put beside the content script by the background when the page holds a draft. */
export default defineUnlistedScript(() => {
  shared.attuneDrafting = drafting;
});
