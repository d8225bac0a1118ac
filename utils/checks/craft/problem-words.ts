import type { WordSets } from '@/utils/text/phrases';
import type { PhraseKinds } from './spotter';

/** What a sentence says of a trouble: that there is one, that it never ends or weighs on somebody, or a way out of it. */
export type ProblemKind = 'problem' | 'strong' | 'way' | 'noWay';

export const problemSets: WordSets = {
  be: "am is are was were be been being 'm 's 're gets get got feels feel felt looks look looked sounds seems seem remains remain stays stay",
  very: 'so very really too totally completely utterly just simply quite always still again often pretty rather already all constantly absolutely beyond',
  bad: `broken wet dirty filthy cold freezing hot slow late wrong missing stuck jammed dead empty ill sick unclear confusing confused useless worse worst
    awful terrible horrible bad poor unacceptable unbearable impossible unreliable unusable unsafe ugly uneven faulty defective damaged torn cracked
    overdue delayed behind blocked down offline full overbooked overloaded understaffed crowded loud noisy angry upset frustrated frustrating annoying
    annoyed exhausted exhausting tired unhappy disappointed disappointing demotivated overworked stressed hopeless chaotic lost mouldy moldy rotten leaking
    leaky drowning flickering swamped pointless unfair incomplete outdated ignored neglected unanswered unpaid short missed cancelled canceled rude unfair flaky`,
  fails: `crashes crash crashed fails fail failed failing breaks break broke leaks leak leaked drops drop dropped freezes freeze froze hangs jams jam jammed
    stinks smells rattles flicker flickers flickered squeaks creaks struggles suffers suffer complain complains complained complaining shout shouts shouted blame blames blamed lacks lack waste wastes wasted
    ignores ignore ignored forgets forget forgot loses lose lost misses delays worsens refuses refuse refused cancels collapses overheats
    sticks wobbles trips tripped skips stalls stalled lags smears smudges clogs clogged overflows overflowed floods flooded spills spilled crackles crackle
    contradict contradicts disappear disappears disappeared vanish vanishes vanished expired bounces bounced overlap overlaps peels fades rusts
    sags smokes grinds beeps mumbles slips slipped`,
  mess: `mess nightmare disaster chaos shambles joke disgrace catastrophe farce failure problem problems rubbish garbage trouble stress delays complaints
    errors mistakes overtime`,
  granted:
    'granted approved answered solved allowed paid cleaned repaired delivered trained told asked heard needed consulted informed working',
  do: `send fix order check call ask tell change move give take make bring use put add stop start try give book cancel replace repair review remove hire
    set write read see talk meet discuss share get keep let consider note remember`,
};

export const problemPhrases: PhraseKinds<ProblemKind> = {
  problem: `
    @be @very? @very? @bad / @be n't|not|never / @be @very? too _ / too small|many|few|much|little|late|long|slow|big|heavy|loud|short|expensive|high|low / @fails / @bad
    do|does|did|has|have|had|can|could|will|would|was|were n't|not|never / cannot / have|has|with nobody|nothing|none / find|finds|found out too? on|from|by|late|after|about / nobody|nothing|none|nowhere|never|neither / no one / no _
    run|runs|ran|running|are|is|'re out of / half of _ @be / again no _ / a|the|such|this|complete|total|one|big|huge|real @mess / @mess / worse than / twice as _ / hard|difficult to / @be off $ / going nowhere / rock bottom / slipped|slips again / change|changes daily|constantly|weekly
    takes|took|take forever|ages|hours|days|weeks|months / without any|a|the / not enough / arrived|arrive|arrives|came|come|comes|delivered|sent|left without _ / comes|come|came|loads|prints|turns out|up|back|in? blank|grey|gray|crooked|twice|empty|late|torn|dirty / drop|dropped|drops|pulled|pulls|backed out / gone|went|go|goes home|missing|astray|wrong / logs|throws|kicks|locks|locked|threw|kicked me|us|you|them|people|everyone|everybody out / changed|changes|moved|moves twice|thrice|again / is|are|'s gone / is|are|'s on leave / short of / after the meeting|event|deadline|fact / too late / whatever it|they likes|like|wants|want / half of? the|us|them|our|my|all? _? _? / like this|that since|for / waste|wastes|loss of time|money|paper|effort / too much|many to|for|of? / never|not|n't @granted / once more|again / pile|piles|piling up / takes|took an|two|three|four _ / left|leave|leaves _ everywhere|behind / drifts|draughty|drafty / getting|gets|got lower|shorter|longer|slower|louder|colder / is|are low / the same as? last week|month|year|winter|summer|spring|autumn|quarter|time / rings|rang out / got|gets|get buried|lost|mixed|stuck|swallowed / still talks|shows|says|lists|points|runs|uses / not possible to
    gone to meetings|waste|rust|nothing / was|were two|three|four|five|six|seven|eight|# hours|days|weeks _* / another _ gone / most of them dupes|spam|broken|empty|wrong
  `,
  // Without end, or felt.
  strong: `
    fed up / so done with / tired|sick|weary of / sick and tired / had enough / this|it can|could not|n't go on / again|always|never|constantly|everywhere|forever / all the time / every|all single? day|hour|week|time|month|export|order|morning|night|year
    nobody|nothing|everyone|everybody|everything|anything|nowhere / no one|agenda|free|idea|time|support / at all / for|since weeks|months|years|ages|spring|summer|autumn|winter|january|christmas / nothing changes|helps|works
    the same as? last week|month|year|winter|summer|spring|autumn|quarter|time / not possible to / it|this|'s @be @very? disheartening|depressing|demoralising|demoralizing|discouraging|draining / a|been disappointment / morale is|has / i dread / i 'm|am drained|worn|exhausted / rock bottom / going nowhere / daily $ / unbearable|unacceptable|useless|hopeless|terrible|awful|horrible|nightmare|disaster|chaos|shambles|disgrace|ridiculous|pointless|pathetic / a joke|mess / waste of time|money / once more|again / gets|getting|got worse / just|simply|so|really|truly|utterly frustrating|exhausting|annoying|unfair|infuriating|discouraging|depressing|demotivating|tiring|wearing / we|i @be drowning|swamped|overwhelmed / wrong|late|broken|down|missing half of? the? / more _? _? _? every / twice as
    really|so|very|deeply|truly @very? disappointed|frustrated|annoyed|angry|upset|tired|stressed / @be exhausted|angry|furious|frustrated|demotivated|miserable / i hate / worst
    give|gave up / can n't take|stand|bear / too many / the same _? problem|thing|story|mistake / as always|usual
  `,
  way: `
    please|pls|plz|kindly|let's|lets|perhaps|maybe|instead|suggest|propose|recommend|proposal|suggestion|option|options|idea|ideas|solution|plan|plans|planned|planning|try|trying|hope|hoping|wish|until
    let me|us|'s / could|should|might|may|shall|'ll|will|would / can|need|needs|needed|want|wants|'d / going|about to / how|what about|if|do|would|can|should / why do n't|not / i|we 'll|will|can|could|should|shall|'d|need|want|offer|ask|booked|ordered|asked|called
    ^ do n't|not _ _? _? till|til|until|before|if|unless / better to / next step|steps|time|week|check|meeting|month / by|on|before monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|tonight|then / tomorrow|asap|soon|help|fixed|repaired|resolved|solved|sorted|replaced|informed|attached|steps|expected|actual|reproduce|ticket
    thank|thanks|proud|glad|happy|grateful|appreciate|sorry|apologies|apologise|apologize|congratulations|fortunately|luckily|enjoy|enjoyed|fun|love|loved|good|great|fine|well|better|welcome
    ^ @do / ^ always|never @do / ^ always|never compare|touch|leave|open|close|wear|wash / the rule|rules|convention|norm is|are / in the meantime / for now / workaround|fix|alternative|deadline|agreed|decided|working|work on|with|out / follow|following|look|looking into|up / i am|'m on it / regards|cheers / joking|kidding|lol|haha
  `,
  // The same words, taken back: "can't", "it won't", "no solution".
  noWay: `
    in|since|last|from|of|early|late|mid may / 
    can|could|will|would|should|need|want|'ll not|n't|never|nobody / no|any|without|nobody|never idea|ideas|solution|plan|plans|option|options|help|fix|proposal|suggestion|alternative / nobody|nothing|never|none will|would|could|can|wants|helps|works / no one will|would|could|can|wants|helps|works
    nobody|nothing|none|no|half _? _? _? who|that can|could|will|would / find|finds|found out how to|the? / the better part of / lesson plans|plan / way out / log in|on / not possible to _? well|properly|safely / was|were _ _? _? on monday|tuesday|wednesday|thursday|friday|saturday|sunday
    not|n't|never|nobody|no|nothing _? _? good|great|fine|well|better|happy|help|fixed|repaired|resolved|solved|sorted|replaced|informed|working|work|fun|try|trying|plan|planned / n't|not even try|want|ask
    not|n't|never _? needed|wanted|informed|asked|told|planned|heard / wrong|late|broken|down half of? the? time / waste|loss of time|money / half of? the? time / wish i|we had / used to work|be / too good|well / than last|the / the plan|plans|solution|idea is|was|are / for good / good luck / as well / as soon / gets better|well / would|could have
  `,
};
