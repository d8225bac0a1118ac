import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that look down on work and ideas. */
export const contempt: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.86,
    phrases: `
this|that|it 's|is @fill* @foul => this needs more work.
which 's @fill* @foul => which needs more work.
is @fill* crap|rubbish|shit|bullshit|bollocks|shite => needs more work
was @fill* @foul => needed more work
are @fill* @foul => need more work
were @fill* @foul => needed more work
your @dull|@poor _? @work => your work
your @work @is @fill* @poor|@foul => I have concerns about your work.
your @work @is @fill* joke|mess|disgrace => I have concerns about your work.
this @fill* @work @is @fill* @poor|@foul => this needs more work.
your @work @is @fill* terrible|dire|rubbish|unreadable|unusable|bad|boring => I have concerns about your work.
your @work @is @fill* useless => I have concerns about your work.
this @fill* @work @is @fill* joke|disgrace => this needs more work.
what a pile|load|piece|heap|bunch|steaming of? @foul|nonsense => this needs more work.
pile|load|piece|heap|bunch|steaming of? @foul
complete|utter|total|absolute|pure|sheer @foul|nonsense|idiocy|stupidity|incompetence|madness => not right for me.
half assed|arsed|baked => unfinished
dumpster fire => problem
brainless|moronic|idiotic|retarded|imbecilic|asinine => odd
belongs in the|a bin|trash|garbage|rubbish|toilet|shredder => needs more work.
not worth the paper
reads like it|a|an was|it @fill* written|drunk|child|joke|bad
looks|look like it|a|an was|it @fill* drawn|written|made|done|designed|built by|blind|drunk|child|five
makes my eyes|ears|brain|head bleed|hurt
embarrassment to the|this|our|us
my _ could|can do|write|draw|make|have this|it|a|that|done|written|made better
`,
  },
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.66,
    phrases: `
this|that|it|which @is @fill* @poor => this needs more work.
this|that @is @fill* lame|terrible => this needs more work.
this|that|such|another @fill* @poor @work|way
stupid|dumb|idiotic|moronic @work|way|decision|decisions|mistake|mistakes|rule|rules|move|hack|error|assumption|limitation|restriction|name|tuple => odd ~
so|that|pretty|really|plain|very|too|kinda|equally|incredibly stupid|dumb|idiotic => odd
how|kind|just of? stupid|dumb|idiotic
is|are|was|looks|seems|be|as stupid|dumb|idiotic => does not seem right.
fugly => untidy
yuck|yucky|eww|blech|bleh|barf
gross|disgusting|nasty hack|code|stuff => unclear ~
laughable => disappointing
what a joke|disgrace|farce|shambles|waste => this did not go well.
what a @fill* mess $ => this needs some sorting
the worst _? _? i|we 've|have ever
this|that|it @is the @fill* worst @work
waste of everyone|my|our|time|space|money|oxygen|effort 's? time?
complete|utter|total|absolute disaster|mess|failure|disgrace|joke|waste|shambles => real problem
a|an @fill* joke|disgrace|abomination|atrocity|embarrassment|travesty|monstrosity|insult $ => a problem for me
^who cares $ => I think this matters less
who the @fword cares
nobody|noone cares|asked @you? => I see this differently.
no one cares|asked @you? => I see this differently.
could n't|not care less => see it differently.
i do n't|not @fill* care $ => I see it differently
i do n't|not @fill* care what|about|if|how|whether @you|your
i do n't|not give a @fill* damn|shit|crap|fuck|toss => I see it differently.
this makes no sense whatsoever => I do not follow this yet.
makes no @fill* sense at all => is hard to follow for me.
seriously dislike|hate
crappy|shitty|crummy|sucky => poor
suck|sucks at|because|and|so|but|that|for|to|though|either|when|if|ass|big|badly|too
sucks|suck|sux|stinks $ => does not work well
awful|horrible|horrid|atrocious|hideous hack|code|name|idea|mess|design|pattern|thing|way => unclear ~
braindead|lame|absurd idea|code|excuse|design|way|hack|attempt => unclear ~
brain dead|damaged => unclear
total|complete|utter nonsense|garbage|bullshit|crap => not right for me.
i @fill* hate|loathe|despise this|these|those @work|way|kind|sort
who wrote this|that @fill* @foul|mess|nonsense
who the|in @fword wrote|thought|approved|designed|decided
god awful => unclear
absolute|utterly|totally rubbish|garbage|crap|useless|pointless|hopeless => not right for me.
is|was|'s @fill* complete|utter|total|absolute disaster|mess|failure|disgrace|joke|shambles => has real problems
and @you know it => as I see it
unacceptable and @you
your @fill* nonsense => what you say
the worst @fill* _ of my|our|the|all @fill* life|time|year|career
not even wrong
`,
  },
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.52,
    phrases: `
ugly => untidy
insane|stupid|dumb|silly|lame|ridiculous|absurd|nonsense|nonsensical|hideous|atrocious|laughable|pointless|hopeless|worthless => not clear to me.
garbage|rubbish|trash => unfinished
i @fill* hate|loathe|despise this|that|your|these|those|how|it|the => I do not like.
ugh => oh
what a mess => this needs some sorting.
gross|disgusting
not good enough => not there yet.
`,
  },
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.38,
    phrases: `
makes no sense => is hard to follow for me.
terrible|horrible|awful|crazy|broken|messy|annoying|mess|useless
this is wrong => I see this differently.
a joke|farce|shambles|circus
`,
  },
];
