import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that put what went wrong on the reader. */
export const fault: PhraseGroup[] = [
  {
    check: 'blame',
    reason: 'fault',
    sure: 0.82,
    phrases: `
@be @fill* all? your @fill* fault|doing|mess => is something to look at together.
your own? @fill* fault $ => something to look at together
fault lies|is|was with|yours|your @you? => cause is something to look at together.
is|'s|was|'re|are all|entirely|squarely|solely|completely on @you => is something to look at together.
is|'s|was on @you not|and|alone|entirely => is something to look at together.
this|that|it|one is|'s|was on @you $ => this is something to look at together
is|'s|was all? down to @you $ => is something to look at together
down to your|@you @lapse|poor|lack|failing|own|not => down to something that went wrong.
because of @you @fill* the|we|i|only|everyone|nobody|our|my|all|now|this|it => because of what happened.
it @be because of @you => it has to do with what happened.
because of @you $ => because of what happened
because of your @fill* @lapse|mess|late|poor|bad|sloppy|lazy|lack|slow|delay|excuses|behaviour|behavior|attitude|stupid|team|department|silence => because of what happened.
because @you could|did|would|were|can|do|have n't|not|never
because @you forgot|failed|missed|ignored|neglected|refused|messed|screwed
thanks|due to your @fill* @lapse|mess|late|poor|bad|sloppy|lazy|lack|slow|fantastic|brilliant|great|wonderful|excellent|inaction|delay|delays|attitude|little
thanks to @you now|nobody|everyone|no|once|again
i @fill* blame @you => I would like to look at this with you
i @fill* hold @you responsible|accountable
@you are|'re entirely|solely|fully|completely|clearly|entirely|directly to|responsible|accountable|at blame|fault|for? for? => I would like to look with you at
@you are|'re the @fill* one|only|person|reason who|that|why @fill* broke|left|lost|caused|signed|forgot|we|i|this|wrote
@you are|'re @fill* at fault => something went wrong.
@you are|'re @fill* to blame $ => something went wrong
@you have|'ve only|nobody|no only? but|yourself|one yourself|to|but? blame|yourself?
only|nobody yourself|but|else to|yourself blame|to
@you caused|created this|the|a|all mess|problem|delay|trouble|this|of
@you @always cause|create|start trouble|problems|drama|it
@you cost @me|the|this
@you have|'ve|had @fill* cost|ruined|wrecked|embarrassed|failed|broken|destroyed|wasted|messed|screwed|neglected|let @me|this|that|the|my|our|everything|up|it|to|down => this has affected.
@you have|'ve made a|an @fill* mess|fool|disaster|hash|pig
@you @spoiled my|our|the|this|that|it|everything|up
@you ruined|broke|wrecked everything|it|this|that|my|our|the @fill*
@you @fill* messed|screwed|fucked|mucked|cocked|stuffed|buggered this|it|that|everything|things|up? up
@you failed @me|miserably|again|badly|completely|the|at|in|as
@you let @me|everyone|everybody|the|your|all _? _? down
@you have|'ve let @me|everyone|the _? _? down
letting|let @me|everyone|the|everybody|your|all _? _? down by|again|once|badly|yet
@you managed|manage|have|'ve to|managed to? let|ruin|break|miss|mess|fail|spoil|lose|forget|delete|upset|offend|annoy|burn|ignore|turn|make|get
your mistake|mistakes|error|errors|blunder|oversight|negligence|carelessness|lapse|lapses|incompetence|inaction @fill* cost|costs|has|have|led|caused|means|meant|will|made|put|created
your @fill* negligence|carelessness|sloppiness|laziness|incompetence|blunder|blunders|screwup|inaction|ineptitude|recklessness
your failure|inability|refusal|neglect|unwillingness|reluctance to|in
your lack of @fill* care|effort|planning|respect|attention|communication|preparation|interest|professionalism|responsibility|commitment|foresight|organisation|organization|competence|understanding|discipline => what is missing.
lack|absence of @fill* care|effort|respect|professionalism|attention|responsibility|commitment on|from|in|shown on|your|@you

negligence|incompetence|carelessness|laziness|sloppiness|failure|oversight on your|the part => something that was missed.
error|mistake|failure|failing|lapse on your part => something that was missed.
your @fill* sloppy|careless|slapdash|lazy|shoddy|half|poor @work|handover|work|planning|handling|job|paperwork|hearted|attempt|filing|driving|cleaning|notes|timekeeping|preparation|attitude|communication|time
your poor|bad|terrible|awful|late planning|handling|management|communication|performance|decision|decisions|judgement|judgment|choices
your mess $ => what is left
your @work @is @fill* late|wrong|incomplete|unacceptable|substandard|wanting|poor|disappointing|careless|inadequate|unfinished|unusable|lacking => I miss something in your work.
your @work @is not|n't @fill* good|acceptable|what|enough|up|done|finished|thought|tested => I miss something in your work.
the @fill* mistake|mistakes|error|errors|fault|delay|mess|responsibility|failure is|was|were @fill* yours => something went wrong.
the @fill* fault|mistake|error|problem|blame|responsibility lies|rests|is with @you => I would like to look at this with you
put|puts|putting @fill* @me|everyone|patients|lives|people at risk
put|puts|putting the|my|our @fill* whole? project|team|job|reputation|launch|contract|deal|safety at risk
your @group @fill* broke|lost|left|missed|forgot|failed|ignored|caused|ruined|messed|let|dropped|refused
result of your @fill* @lapse|delay|actions|decision|delays|mess
@you missed|miss the|your|another|our|this|every @fill* deadline|deadlines|date|target|slot|delivery
@you have|'ve @fill* missed the|your|another|our|this|every @fill* deadline|deadlines|date|target|slot|delivery
i|we had to @fill* redo|clean|rewrite|repair|apologise|apologize @fill* everything|all|your|it|after|up|for|to @fill* @you|work|mess|your|because|customer|client
is|'s|was|are @fill* entirely|completely|all|only your doing|fault|mess|problem => is something to look at together
nobody|noone|anyone|no at|from|on|in your side|end|team|department|office|company told|tell|bothered|thought|knew|checked|warned
@you lost|broke|burned|burnt|scratched|flooded|damaged|misplaced|mislaid|leaked|crashed|offended|upset|insulted|misled|deceived my|our|the|a|everyone|two|three|everything|production|it
on your watch
behind my|our|his|her|their back|backs => without us
at|from your end => there
lost|caused|missed|broken|forgotten|delayed|ignored by @you
so called @group|service|report|plan|support|expert|help|solution|letter|leader|team
in your position|role|seniority|shoes
person|nurse|professional|manager|teacher|someone|somebody|man|woman with|of|in your experience|training|position|seniority|grade|years|rank|standing
given your seniority|experience|position|role|salary|grade
of your experience|seniority|standing|age|rank $ => with experience
we|i have|'ve @fill* been let down
let down by @you|your|headquarters|management
we|i expect|expected|had @fill* more|better|else of|from @you => I had hoped for more from
i expected better => I had hoped for more.
not up to the? @fill* job|role|task|standard|scratch|it => new to this.
your mess
clean|cleaning|clear|clearing|pick|picking up @fill* after @you => sort this out.
pay|paying|suffer|suffering|paid|suffered for|from|because your|of @lapse|@you|mess|decisions => live with this.
guess whose fault|mistake|idea
whose fault|mistake is|was|'s it|this|that => how did it happen.
are @you happy|proud|satisfied|pleased now $ => I am unhappy about this
@you did this|that to|on
look what @you did|'ve|have|made done? => look what happened.
see what @you did|'ve|have|made done? => see what happened.
this is what happens when @you|people|somebody|nobody
none of this would|needed|had have|be|to
would n't|not have happened if @you => might have gone better if we.
would n't|not be in this|the mess|situation|position|trouble => might have had less trouble.
`,
  },
  {
    check: 'blame',
    reason: 'fault',
    sure: 0.5,
    phrases: `
your fault => something to look at together.
your mistake|mistakes|error|errors|blunder
your excuses|excuse
@you caused
`,
  },
];
