import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Questions that are attacks. */
export const challenge: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'challenge',
    sure: 0.78,
    phrases: `
who do @you think @you are|'re => can we talk about how we work together.
can|did|do @you not? even? read $ => did you have time to read it
can|could n't|not @you n't|not? read|count|listen|spell|see|think|hear $ => could you have another look
can @you even read|write|count|spell|hear
are @you even trying|listening|reading|working|awake|paying|aware => did you have time for this.
are @you blind|deaf|drunk|high|stupid|insane|mad|for|completely|crazy|mental|thick|asleep|5 => could you have another look.
do @you even|ever think|read|know|understand|listen|care|test|work|realise|realize|look|check
do @you @not understand|get|read|listen|care|know|think|see english|plain|anything|simple|basic|what => did you see.
do @you have the|any @fill* slightest|faintest|clue|brain|idea @fill* what|how @fill* much|you|this|stupid|rude
did|have @you even|actually|bother|ever read|tried|try|look|looked|test|tested|think|check|checked|to|bother|bothered|open|opened|run|understand
did @you bother to? => did you have time to
did it not|ever|even occur|cross|dawn|enter
does it ever|not|even occur|cross|dawn
has it ever|not occurred|crossed|dawned
are @you @fill* done $ => can we go on
are @you @fill* kidding|joking me? or|with => I am surprised.
are @you being serious|deliberately|intentionally|obtuse|difficult|dense
are @you trying|planning|hoping|deliberately to annoy|ruin|kill|sabotage|break|make|get|drive me|us|this|the
does anyone|anybody @fill* here|there|actually|even read|think|work|care|know|check|test|listen|ever
did anyone|anybody @fill* actually|bother|even read|test|check|look|try|run|to|bother|think
do any of @you
do @you think i|we|this|it|that 'm|am|'re|are|have|is|'s @fill* stupid|fools|an|idiots|joke|game|funny|made|nothing|a
do i look like|stupid
what part|bit of _? do|did|was|is @you? n't|not? @you => may I explain again.
which part|bit of
what were|the|@fword|on were? @you|earth thinking|smoking|were => what was the idea.
what exactly do|are|have|is|did @you|your do|doing|done|achieving|paid|job|role|achieved?
what do @you do all day
what are @you even|actually paid|doing|for|talking => could you explain what you are.
what makes @you think @you|that|it => why do you think.
what gives @you the right => can we talk about who decides.
how stupid|dumb|dense|thick|lazy|hard|blind|incompetent|careless do|are|can|must|could|is @you|one|somebody|anyone|it
how dare @you => I was hurt that you
how dare they|he|she|anyone|anybody
how on earth|in did|can|do|could|the @you|anyone|anybody|somebody|someone|this|world
how can|could @you @fill* be so|this|that|stupid|such|miss|speak|talk|treat|look|sleep|live|even|not|call|do|let|say|expect|think
how can|could anyone|anybody|somebody|someone @fill* be so|this|that|stupid|such|miss|with|think
how is it|this|that even? possible => how did it happen.
how is|was that|this|it my|our|even|still problem|acceptable|not|possible => what can we do about it.
who told @you to? => was it agreed to
who said|says @you could|can|were
who gave @you the|permission|a right|permission|licence
who in their right
what kind|sort of @person|person|idiot|professional|team|company|manager|teacher|engineer|developer
whose stupid|dumb|brilliant|idiotic|bright|genius|great|clever idea|decision
whose @fill* bright idea
why do i|we even bother|try|pay|have => what can we change.
why are @you even|still|like|so|always|being|incapable|unable|acting|wasting|making|here
why should i|we even? care|bother|trust|help|listen|believe
why in the world|hell
why would|do anyone|anybody|anyone|someone|somebody in|ever|do|want|write|think|design|build
what 's|is the @fill* point of asking|having|talking|even|@you @fill* if|when|you
what 's|is wrong with people|these people|idiots?
was that|it really so|too|that hard|difficult|much $ => what made it hard
`,
  },
  {
    check: 'harsh',
    reason: 'challenge',
    sure: 0.5,
    phrases: `
what were @you thinking
did @you even|really
are @you @fill* serious|sure $
how can @you not
why would @you
`,
  },
];
