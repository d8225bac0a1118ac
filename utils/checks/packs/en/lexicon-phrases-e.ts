/** Phrases of the tone lexicon, by category, parted by slashes. */
export const phrasesE = {
  'self-irony': `
my bad / my mistake / my fault / my dumb / my stupid / my own stupidity / my own fault / my own mistake
my ignorance / my lack of / my laziness / my brain / my poor brain / my old brain / my tired brain / my terrible
my crappy / my ugly code / my code sucks / my horrible / my fat fingers / fat fingers / fat fingered / silly me
stupid me / dumb me / poor me / lazy me / shame on me / woe is me / i 'm an idiot / i am an idiot / i feel stupid
i feel dumb / i feel silly / i was stupid / i was an idiot / i was dumb / i was blind / i was being dumb
i was being stupid / i 'm blind / i 'm dumb / i 'm stupid / i 'm so dumb / i 'm too stupid / i 'm too dumb
i 'm a noob / i 'm a newbie / i 'm a moron / i 'm just stupid / i 'm clueless / i 'm lazy / i 'm terrible at
i 'm bad at / i suck / i suck at / i screwed up / i messed up / i messed this up / i goofed / i broke it
i broke the / i broke everything / i 'm ashamed / i 'm embarrassed / how embarrassing / how did i miss
how stupid of me / how silly of me / stupid mistake of mine / dumb question / stupid question / silly question
noob question / newbie question / maybe a dumb question / might be a stupid / sorry for the dumb
sorry for the stupid / excuse my ignorance / pardon my ignorance / forgive my ignorance / brain fart / brain freeze
brain fog / senior moment / need more coffee / not enough coffee / before my coffee / before coffee / need coffee
need more sleep / too early for / too late at night / it 's been a long / long day / one of those days / note to self
face palm / mea culpa / guilty as charged / i stand corrected / i take it back / never mind me / do n't mind me
ignore me / ignore my / nevermind found it / never mind found / scratch that / disregard my / i should go to
clearly i / apparently i / i apparently / i obviously / i clearly / i can n't read / i can n't spell
i can n't count / i can n't type / learn to read myself
`,
  heat: `
virtue signalling / virtue signaling / virtue signal / virtue signallers / political correctness
politically correct / political agenda / political statement / political views / political nonsense
political bullshit / political message / keep politics out / politics out of / identity politics / culture war
culture wars / cancel culture / free speech / freedom of speech / freedom of expression / hate speech
thought police / language police / witch hunt / lynch mob / social justice / social justice warriors
social justice warrior / safe space / safe spaces / left wing / right wing / far left / far right / alt right
the left / the right wing / the woke / woke mob / woke nonsense / woke crap / go woke / double standard
double standards / big brother / big tech / big corporation / big corporations / mainstream media / fake news
slippery slope / human rights / civil rights / master branch / master slave / master and slave / white privilege
white supremacy / inclusive language / offensive term / offensive terms / offensive language / offended by everything
easily offended / pushing an agenda / push your agenda / push an agenda / your agenda / stop the war / war crimes
war criminal / support the war / open source community / freedom to choose / our freedom / slave to / nazi germany
police state / nanny state
`,
  'bad-faith': `
passive aggressive / straw man / straw men / straw man argument / strawman argument / moving the goalposts
move the goalposts / moving goalposts / moved the goalposts / shifting the goalposts / bad faith / in bad faith
arguing in bad faith / acting in bad faith / bad faith argument / good faith / in good faith / assume good faith
assume good intent / ad hominem / ad hominem attack / ad hominem attacks / personal attack / personal attacks
attack me personally / attacking me / attacking people / attack the person / logical fallacy / false dichotomy
false equivalence / false dilemma / red herring / appeal to authority / no true scotsman / circular reasoning
circular argument / begging the question / slippery slope argument / cherry picking / cherry picked / cherry pick
putting words / putting words into / words into my mouth / out of context / taken out of context / twisting my words
twist my words / twist the facts / intellectually dishonest / intellectual dishonesty / deliberately misleading
deliberately obtuse / being obtuse / wilfully ignorant / willfully ignorant / willful ignorance / being disingenuous
double standard / two faced / holier than thou / moral high ground / high horse / playing the victim
play the victim / victim card / guilt trip / guilt tripping / emotional blackmail / passive aggressive tone
passive aggressive comments / argue for the sake / for argument 's sake / devil 's advocate / change the subject
changing the subject / dodge the question / dodging the question / avoid the question / avoiding the question
answer a question with / you still have n't answered / did n't answer my question / not what i asked
strange hill to / hill to die on / agree to disagree / let 's agree to / last word / have the last word
have to be right / always have to be / can n't admit / never admit / refuse to admit / just admit it / can n't accept
can n't handle criticism / can n't take criticism / can n't handle the / handle the truth / conspiracy theory
conspiracy theories / tin foil / tinfoil hat / echo chamber
`,
  'maintainers-closing': `
closing this / closing this issue / closing as / closing as duplicate / closing as wontfix / closing as invalid
closing as stale / closing for now / closing in favour of / closing in favor of / closing due to / closed as
closed by / closed in favor of / closed due to / close this / close this issue / close this thread
i 'm closing this / i am closing this / i 'll close this / i will close this / going to close / will be closed
has been closed / locking this / locking this thread / locking the conversation / lock this / lock this thread
this thread is locked / i 'm locking this / i 've locked / going to lock / has been locked / too heated / off topic
is off topic / marked as off topic / as off topic / stay on topic / on topic / keep it on topic / back on topic
marked as duplicate / duplicate of / is a duplicate / dup of / will n't fix / out of scope / not in scope
working as intended / works as designed / by design / not a bug / not planned / not reproducible / no longer relevant
no longer supported / not supported / feature request / support request / support requests / support question
issue tracker / bug tracker / mailing list / stack overflow / issue template / bug template / fill out the template
follow the template / followed the template / contribution guidelines / contributing guidelines / contributing guide
code of conduct / our code of conduct / community guidelines / community standards / violates our / violation of our
in violation of / be respectful / please be respectful / please be civil / be civil / be nice / please be nice
be kind / be polite / be constructive / keep it civil / keep it constructive / keep this constructive
keep the discussion / keep it professional / remain civil / stay civil / remain respectful / not constructive
is n't constructive / not productive / not helpful here / constructive feedback / constructive criticism
please refrain / please refrain from / refrain from / tone it down / watch the tone / your tone / the tone of
this kind of language / this kind of behavior / kind of behaviour / this behaviour is / this behavior is
will not be tolerated / not be tolerated / will n't be tolerated / zero tolerance / not tolerate / we do n't tolerate
not welcome here / is not welcome / not appropriate / inappropriate comment / inappropriate language
inappropriate behavior / consider this a warning / this is a warning / you have been blocked / you 've been blocked
blocked from / temporary ban / in my spare time / in our spare time / in their free time / in our free time
free time / spare time / volunteers who / unpaid volunteers / open source project / free of charge / free software
no warranty / please open a new / open a new issue / new issue if / feel free to reopen / please reopen / reopen if
reopen this / happy to reopen / inactive for / no activity / lack of activity / stale issue / due to inactivity
thread has run its / run its course / nothing more to add / please use the / use the forum / ask on
`,
  'grievance-policy': `
lock in / shove it down / shoved down our / down our throats / down my throat / forced upon us / forced on us
forcing us to / forcing me to / force me to / force users to / forcing users / forced to use / forced to upgrade
forced to update / without our consent / without consent / without my consent / without warning / without any warning
without notice / without prior notice / without discussion / without any discussion / without community input
nobody wanted this / nobody asked for this / no one asked for / no one wanted this / who asked for this
whose idea was / whose bright idea / bright idea / who thought this / who thought it was / thought this was a
good idea to remove / fix what is n't broken / if it ai n't broke / ai n't broke / change for the sake
for the sake of / against users / against your users / hostile to users / contempt for users
contempt for your users / your own users / your own community / users be damned / slap to users / treat users like
treating users like / treated like / treat people like / treat us like / guinea pigs / beta testers / use us as
unpaid beta testers / money grab / cash grab / only about money / all about money / all about the money
corporate greed / vendor lock in / bait and switch / broken trust / breach of trust / trust is gone / lost my trust
lost our trust / violate our privacy / spy on us / spying on users / phone home / phones home / opt out / opt in
roll it back / roll this back / revert this / please revert / revert this change / bring back / please bring back
restore the old / the old version / old ui / new ui / new interface / new design / new version sucks
`,
  'quality-neutral': `
nit pick / minor comment / minor comments / a few comments / some comments / one comment / left some comments
left a comment / left a few / comments inline / see inline / inline comments / see my comment / as per comment
in this case / in that case / edge case / edge cases / corner case / corner cases / null check / type check
unit test / unit tests / add a test / add tests / add a test for / test case / test cases / test coverage
integration test / integration tests / regression test / missing test / failing test / unused import
unused variable / unused imports / dead code here / line length / line break / trailing whitespace / extra space
missing space / blank line / empty line / naming convention / variable name / method name / function name
class name / file name / better name / more readable / more descriptive / easier to read / hard to follow
a comment here / add a comment / comment explaining / early return / return early / merge conflict / merge conflicts
rebase on / rebase onto / squash the commits / commit message / pull request description / backward compatibility
backwards compatible / breaking change / code style / style guide / coding style / code duplication / duplicate code
copy paste error / move this to / move this into / extract this into / extract a method / can be simplified
could be simplified / can be removed / could be removed / can be replaced / not needed / not necessary
no longer needed / is this needed / do we need this / why is this needed / why do we need / same as above
ditto here / as above / here and below / here and elsewhere / leftover from / left over / unrelated change
unrelated to this / out of scope here
`,
  'peace-making': `
i hear you / i hear your / i understand your frustration / understand your frustration / understand the frustration
i get your frustration / understandably frustrated / i see where you / where you 're coming from
where you are coming / your point of view / from your perspective / your perspective / different perspectives
different opinions / different point of view / reasonable people / respect your opinion / respect your decision
respect that / i respect / i appreciate your / i value your / value your input / value your opinion
your feedback matters / your input is / i acknowledge / i acknowledge that / let 's take a step / take a step back
step back / take a breath / deep breath / let 's calm / let 's all calm / cool off / start over / start again
let 's start over / fresh start / clear the air / bury the hatchet / common ground / find common ground
middle ground / meet in the middle / meet halfway / find a compromise / a good compromise / find a way
find a solution / find a solution together / work this out / work it out / sort this out together / talk it through
talk this through / talk about it / let 's talk / can we talk / happy to talk about / in person / face to face
over a call / quick chat / no hard feelings / no ill will / no harm done / not personal / nothing personal
it 's not personal / did n't mean it / did not mean to / came across as / come across as / came across wrong
sounded harsh / sound harsh / too harsh / if i came across / if it sounded / i did n't intend / was not my intent
we all make mistakes / everyone makes mistakes / happens to all / it happens / these things happen
happens to the best / no one is perfect / nobody 's perfect / we 're all human / same team / on the same team
same side / on the same side / same goal / we both want / we all want / in this together / we 're in this together
benefit of the doubt / best intentions / good intentions / meant well / means well / thank you for understanding
thanks for understanding / thanks for listening / thanks for hearing / thanks for being honest / honest feedback
your honest / learn from this / learn from it / lesson learned / lessons learned
`,
};
