import { channelSigns } from './channel-signs';

const label = /(?<=^|[.;\n] ?)((?:[\p{L}\d'/-]+ ){0,5}[\p{L}\d'/-]+)\?(?= \p{L})/gu;
const asking =
  /^(?:is|are|does|do|did|can|could|who|whose|what|when|where|why|how|should|would|will|has|have|had|was|were|may|might|maybe|which|isn't|doesn't|any)\b/iu;
const wished = /^(?:feedback|criticism|critique|thanks|praise|kudos|thank-yous?)$/iu;
const ofPurpose = /^[FI]{0,2}[1-5]{1,2}$/u;

/** "Urgent? Call", "feedback? in private": a question that the user answers is a label. The text keeps its length. */
export const withLabels = (text: string): string =>
  text.includes('?')
    ? text.replace(label, (found, words: string) => {
        const isLabel =
          !asking.test(words) && (wished.test(words) || ofPurpose.test(channelSigns(words.toLowerCase()) ?? ''));
        return isLabel ? `${words}:` : found;
      })
    : text;
