import { cutsBy } from '@/utils/dom/cuts';

// The quoted message begins at this header, which Outlook itself writes; older quotes carry the prefix `x_`.
const quoteHeader = '#divRplyFwdMsg, #x_divRplyFwdMsg, [id^="x_"][id$="_divRplyFwdMsg"]';

export const outlookCuts = cutsBy({
  whole: `blockquote, #Signature, [id^="x_Signature"], #ms-outlook-mobile-signature, #mail-editor-reference-message-container`,
  ends: `${quoteHeader}, #appendonsend`,
});
