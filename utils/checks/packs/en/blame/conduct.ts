import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that say the reader did not do their part, or did not care to. */
export const conduct: PhraseGroup[] = [
  {
    check: 'blame',
    reason: 'failed',
    sure: 0.68,
    phrases: `
@you @fill* ruin|wreck|poison|sour every|each|all|everything|our|this|the|my
@you @fill* spoil every|each|everything|all
@you failed to => I had hoped you would
@you have|'ve|had @fill* failed to => I had hoped you would
@you have|'ve|had @fill* repeatedly|consistently|again|once|still failed|ignored|refused|missed|neglected|forgotten|let to|my|our
@you again|still|once|also|simply|just again? failed|forgot|ignored|missed|neglected|refused|did to|n't|my|our|the|not
@you neglected|refused|omitted to => I had hoped you would
@you could n't|not @fill* be bothered|arsed to? => I had hoped you would
can|could n't|not be bothered|arsed => have no time.
@you did n't|not even @fill* bother|try|care|think|have|manage to? => I had hoped you would
@you did n't|not even @fill* @read => I am not sure you had time to ~
@you did n't|not bother|care|think|deign|see to|fit|it to? => I had hoped you would
@you never bothered|cared|thought|tried to => I had hoped you would
@you never even @fill* sent|told|asked|read|looked|checked|replied|answered|called|opened|tried|said|showed => I may have missed when you ~
@you never sent|told|asked|checked|replied|answered|called|wrote|mentioned|delivered|finished|informed|warned|came|signed|locked|counted|cleaned|paid @me|my|the|anyone|anybody|to|anything|it|before|back|up|whether|what|about
@you could n't|not even @fill* @read|manage|spell|get|write => I had hoped you could ~
@you have n't|not even @fill* read|tried|looked|checked|bothered|tested|replied|started|opened|asked|thought
@you can n't|not even @fill* do|write|read|get|manage|spell|be|keep|follow|count|answer => it seems hard to ~
@you clearly|obviously|evidently|apparently|plainly did|do|have|had|were|are|can|could n't|not => I am not sure you had time to
@you @clearly @not read|check|look|bother|care|understand|listen|know|think|test|understood
@you clearly|obviously|evidently|apparently|plainly|conveniently forgot|ignored|missed|chose|decided|think|thought|failed|misread|overlooked|skipped|misunderstood
@you deliberately|knowingly|wilfully|willfully ignored|left|misled|hid|broke|delayed|went|chose|withheld
@you chose|decided to ignore|not|skip|hide|leave|lie => I would like to understand why you did.
@you chose|decided not to => I would like to understand why you did not
@you simply|just ignored|forgot|left|walked|dumped|assumed|decided|took|sat|threw|copied|made
@you ignored|disregarded|dismissed|overlooked|skipped my|our|the|every|all|both|what|@me|everything|it|this|that|clear => I am not sure you saw.
@you have|'ve|had @fill* ignored|disregarded|overlooked my|our|every|all|@me|everything|clear => I am not sure you saw.
@you keep|kept ignoring|dodging|avoiding|dismissing|skipping|refusing => I am not sure you saw.
@you keep|kept|continue|continued making|breaking|forgetting|losing|missing|interrupting|changing|messing|blaming|pushing|moving|saying|telling|asking|wasting|delaying|coming|leaving|doing|sending|putting|getting|dumping|handing|to ignore|make|break|same|late|the|my|our|it|this|things|@me|your|up|wrong|everything|work|stuff? => I notice some.
@you do n't|not @fill* care|listen|bother|respect about|if|how|anyone|others|my|our => I feel you do not see.
@you do n't|not give a @fill* damn|toss|shit|thought|fig|hoot
@you only care|think|thought|cared about|of yourself|your|yourselves
@you put yourself|your first|own|needs
@you lied|lie|cheated|misled|tricked|deceived|betrayed|sabotaged|undermined to|@me|again|about => I do not see how this fits.
@you went behind|over my|our|his|her back|head => you took it further without me.
@you dumped|dropped|threw|pushed|palmed|shoved it|this|that|everything|your|all on|onto|off|work @me?
@you left @me|everyone|it|everything|this|the|your _? _? mess|lurch|alone|unlocked|open|dirty|hanging|dangling|unfinished|to
@you made @me|him|her|them|my|our|everyone look|feel|wait|do|redo|team|late|angry|cry
@you made @me look
@you took|take|claimed|stole credit|all the? credit?
@you have|'ve no excuse => I would like to understand.
no excuse for|not to? this|that|such|your?
excuses are|is getting|old|not|no|n't
@you did n't|not do what|your|as|anything|the
@you have n't|not @fill* followed|done|delivered|listened|kept|respected|met my|our|what|your|any|to|the
@you were supposed to => the plan was for you to
@you forgot to @fill* _ @fill* _ again
@you forgot|missed again => it got lost again
@you did n't|not listen $ => I did not get through
@you knew @fill* about|that|it|what|very|full|perfectly @fill* and|well|still|said|did => I think it was known.
@you knew and @you?
@you promised|swore|assured|guaranteed|said @fill* @me @fill* would|it|that|to|a|two => the plan was.
@you sat|sit|have|'ve sitting? on it|this|that|my|the|them @fill* for
@you looked|turned|look @fill* the other way => it went on.
@you walked|drove|went|left past|off|home|early|without @fill* and|without|the => I saw that you went.
@you dropped the ball => something got lost.
@you blame|blamed @fill* everyone|everybody|others|me|us|the
@you overruled|undermined|embarrassed|humiliated|bypassed|excluded|contradicted @me|my|the => I felt passed over.
@you had|have no business|right to? => please do not
@you did neither|nothing|none $ => nothing happened
@you did nothing $ => nothing happened
@you made no effort|attempt
@you took no notice|interest|care
@you were told|warned|asked|reminded @fill* twice|repeatedly|not|in|several|many|by => it had been agreed.
@you are|'re @fill* incapable of => it seems hard.
@you could n't|not care less => it seems not to matter.
no one|nobody at your end|office|company|department|firm|agency|side @fill* bothered|read|checked|has|can|knows|did => it seems nobody.
someone|somebody did n't do their
did no one|nobody @fill* at|in|on|read|check|test|think|notice
was @fill* your idea|doing|decision|call|job|responsibility $ => was decided
was your @fill* job|responsibility|task|duty to => was planned as yours to
stop blaming|finger|passing
pass|passing the buck => leave it to others.
take|accept some|@fill* responsibility for => look at
have the decency|courtesy|guts|balls|respect to
had the decency|courtesy|guts|balls|respect to
common decency|courtesy to
`,
  },
  {
    check: 'blame',
    reason: 'failed',
    sure: 0.5,
    phrases: `
@you forgot|missed|overlooked to|the|my|our|again|it => could you add.
@you are|'re not doing|following|keeping|paying|supposed|taking|meeting|pulling|delivering|listening
@you are|'re late|behind|wrong|ignoring|avoiding|hiding|lying again
@you were meant|told|asked|expected|warned to|not|about
@you did it|that|this|the|not again|wrong|same|thing
@you @fill* misread|misunderstood|mixed|mislaid|misplaced
`,
  },
];
