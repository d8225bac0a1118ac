/** "Minutes to everyone afterwards". */
const toAll =
  /^(?:(?:send|share|give) )?(?:the |a |an )?(?:(?:meeting|call|short|written|quick|brief) )?(?:minutes|notes|protocols?|summary|summaries|recaps?|write-?ups?|action items|decisions|action points|to-?dos)(?: (?:of|from) (?:\S+ ){1,3}?)? to (?:all|everyone|everybody|all of us|the (?:whole |entire )?(?:team|group|round))(?:,? (?:after|afterwards|straight|right|within|each|every|please|in writing|by mail|the same|same|once).{0,30})?$/iu;
/** "Don't just say hi and wait". */
const bareHello =
  /^(?:please )?(?:don't|do not|never|no) (?:just |only |simply )?(?:say|saying|write|send|ping|type|start with|open with)?(?: (?:her|him|them))? ?(?:an? )?(?:bare |naked |mere |lone )?["“'‘]?(?:hi|hello|hey|hiya|good morning)["”'’]?(?: (?:and|then|without|messages?|only|pings?|alone)(?: .{2,40})?|,? (?:come|get) to the point)?$/iu;
/** "Reads long docs better on paper". */
const onPaper =
  /^(?:reads?|takes in|absorbs|understands|learns|follows|processes|digests|proofreads|reviews?|works through) (?:\S+ ){0,4}?(?:better|best|easier|only|more easily|faster|much better) (?:on paper|in print|printed(?: out)?|on a (?:big )?screen|as (?:pictures|diagrams|charts|lists|tables|audio)|with (?:pictures|diagrams|examples|charts)|out loud|aloud|in (?:the )?dark mode|from (?:paper|a printout))(?: (?:than|rather than) .{3,30})?$/iu;

/** "Understands German badly": what others have to mind. */
const weakTongue =
  /^(?:understands|speaks|reads|follows|writes|has) (?:only |spoken |written |very |not much |hardly any |little ){0,2}(?:english|german|french|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|turkish|swedish|norwegian|danish|finnish|japanese|chinese|mandarin)(?: (?:only )?(?:badly|poorly|barely|hardly|slowly|a little|not well|with difficulty|(?:if|when) spoken slowly))$|^(?:speaks|understands|has) (?:only )?(?:very )?(?:little|hardly any|not much|no) (?:spoken |written )?(?:english|german|french|spanish|italian|portuguese|dutch|polish|czech|russian|turkish|swedish|danish|japanese|chinese)$/iu;

/** What helps somebody to follow a matter. */
export const isNoteToAll = (text: string): boolean =>
  text.length < 100 && [toAll, bareHello, onPaper, weakTongue].some((form) => form.test(text));
