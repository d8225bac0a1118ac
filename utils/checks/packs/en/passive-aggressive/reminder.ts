import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Polite words that say: I told you. */
export const reminder: PhraseGroup[] = [
  {
    check: 'passive-aggressive',
    reason: 'reminder',
    sure: 0.82,
    phrases: `
thanks|thank|thanking @you? in advance for @fill* actually|finally|not|once|your @fill* reading|answering|doing|replying|usual|lightning|undivided @fill* it|fast?
just so we|you|everyone|everybody are|'re|is|'s @fill* on the same page i was|did|never not|n't? => to be clear: I
actually reading|read it|this this time => reading
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'reminder',
    sure: 0.68,
    phrases: `
as per my @fill* last|previous|earlier|prior|original|first|many|several|countless|@number @number? e? @mail => as I wrote.
as per my e? @mail => as I wrote.
per my last|previous|earlier|prior|many|several|@number @number? e? @mail => as I wrote.
as i have|'ve? @fill* already|repeatedly|clearly|patiently @told @you? => as I mentioned.
as i have|'ve told|explained|reminded @you to? already|before|repeatedly|twice|many|several|@number|a? => as I mentioned.
as i have|'ve? @told repeatedly|twice|many|several|@number|countless times? => as I mentioned.
as i have|'ve? @told @you? @number|many|several times => as I mentioned.
like i have|'ve? already @told @you? => as I mentioned.
like i said|told|explained|wrote @you? before|already|twice|yesterday => as I mentioned.
as i keep saying|telling|explaining|reminding|repeating @you? => as I mentioned.
as i 'm|am sure @you 're|are|know|remember|saw
thanks|thank @you? for finally
should i|we @fill* assume|take|guess|conclude
maybe|perhaps next time @you|we|someone|i|somebody => next time,
i see that? @you decided|went|chose|ignored|forgot|removed|started|finally|found|skipped|left => I noticed that you ~
as clearly stated|outlined|explained|written|shown|indicated => as it says.
as @you would|'d have? know|known|seen|noticed|read if
as @you well know => as I think you know.
as @you 're|are well|perfectly|fully|surely aware => as I think you know.
as anyone|anybody|everyone|everybody can|could|with|who|knows|but|except
which @you @clearly chose|choose|ignored|missed|did|have|forgot|overlooked|decided|read|skipped n't|not|to? => which you may not have seen.
which @you would|'d|might|may have|know noticed|seen|known|read? if|had
in case @you @fill* forgot|missed|had|were forgotten|wondering|a => for your overview.
in case it @fill* slipped|escaped your => for your overview.
must have|'ve slipped|escaped your
not sure if|whether @you @fill* saw|got|read|received|noticed|missed my @fill* last|@number|other|previous @number? @mail => I would like to come back to my messages.
not sure if|whether @you realise|realize|remember|are|were|bothered|even|aware => perhaps you know.
friendly|gentle|polite|kind|little reminder|nudge that|to some|others|nobody|everyone|whoever|not|those
reminder|note for|to those|anyone|people|everybody|everyone|some who|that|of => reminder for all.
for once|actually reading|doing|answering|listening|replying|showing => for
slowly this time => once more
happy|glad|delighted to @fill* explain|repeat|say|spell it|this|that @fill* again|slowly|once|a slowly|for|more|as|since|@nth => I can explain it again.
let me spell|dumb|write it|this out|down => I would like to say it in other words.
let me be @fill* clear|blunt|frank => I would like to say.
did i not make|say|mention|ask|explain => may I explain again.
did n't i make|say|tell|mention|ask|explain|just|already => may I explain again.
i thought|believed i|that|it|we|this had|was|were|have made|been|very|quite|agreed|clear|adults|all|supposed clear|myself|adults|professionals|quite? => I may not have been clear.
may|might|must|let i|me remind @you => I would like to recall.
need|have i|we|to remind @you => may I recall.
it has|had come to my|our attention|notice
kindly note|remember|bear|refrain that|in|from others|some|not|we|mind|the|any|further?
let it be noted|known|on
for the record i|you|it|this|that|we|nobody|my
just for the record => to be clear.
maybe|perhaps my @mail go|went|are|is|was|got|ended|get straight|to|into|in|lost
my previous|last|other|earlier @number @mail|attempts => my earlier messages
resending|reattaching|forwarding this|it|again|my @fill* since|in|as @fill* the|you|nobody|it|my|case => sending this again.
i note|notice|observe with|that regret|concern|interest|surprise|dismay|once|you|again|my|nobody|your
duly noted => thank you, I will think about it.
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'reminder',
    sure: 0.48,
    phrases: `
as i have|'ve? said|told|explained|mentioned @you? before|already => as I mentioned.
as previously|already|repeatedly stated|advised|communicated|explained|requested|indicated => as I wrote.
for future reference => for another time.
i 've|have already told|said|explained|answered|mentioned|covered|asked @you?
i already told|said|explained|answered|mentioned|asked @you?
in case it is|'s|was not|n't clear|obvious => to be clear.
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'reminder',
    sure: 0.36,
    phrases: `
^noted $ => thank you, noted
as per my
thanks in advance
friendly|gentle reminder
`,
  },
];
