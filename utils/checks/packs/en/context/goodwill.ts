/** What who reproaches or mocks does not say in the same breath: thanks, regret, fondness, an offer, a wish to meet. */
const goodwill =
  /\b(?:thanks|thank you|grateful|thankful|sorry (?:that|for|about|to|i)|i apologi[sz]e|we apologi[sz]e|(?:i|we|everyone|everybody) loved? (?:it|you|the)|love to|proud of|(?:sad|glad|happy|delighted) to (?:lose|see|help|have|show|take)|i['’]?m sorry|may i (?:help|call|come)|can i (?:help|bring|get)|shall (?:we|i) (?:say|meet|ask|come|bring|go|try)|take your time|get well|see you (?:at|on|soon|there|then)|stay (?:as|till|until)|welcome to|no (?:worries|rush|hurry)|come for (?:dinner|lunch|coffee|tea)|suits? (?:me|us|you)|would \w{3,9} (?:at \w{2,6} )?(?:do|suit|work)|wonderful|delicious|fond of|i['’]?m glad|wish you|enjoy it|magic|well done|reads? so much better|missed you|miss you)\b|[❤💛💚💙💜🧡💕😘🤗]/iu;

/** Frames are loose, and mean no harm where the sentence, or the one behind it, shows goodwill. */
export const showsGoodwill = (sentence: string, after: string): boolean =>
  goodwill.test(sentence) || goodwill.test(after);
