/** Phrases of the tone lexicon, by category, parted by slashes. */
export const phrasesC = {
  threat: `
or else / or i will / or we will / otherwise i will / otherwise we will / i will report / i 'll report you
report you / report you to / reporting you / reported you / you will be reported / you will be banned
you 'll be banned / get you banned / will be blocked / you will be blocked / i 'll have you / have you fired
get you fired / get fired / should be fired / ought to be fired / deserve to be fired / fire him / fire her
fire whoever / fire your / you 're fired / lose your job / cost you your job / your job is / your days are
days are numbered / you will regret / you 'll regret / live to regret / you will be sorry / you 'll be sorry
you will pay / you 'll pay for / pay for this / make you pay / there will be consequences / face the consequences
face consequences / suffer the consequences / bear the consequences / consider the consequences
serious consequences / legal action / take legal action / legal consequences / legal steps / seek legal / my lawyer
our lawyer / our lawyers / our legal team / contact my lawyer / hear from my / see you in court / take you to court
small claims court / press charges / going to the press / go to the press / tell the press / tell everyone
name and shame / go public / going public / take this further / take it further / take this higher
go over your head / over your head / escalate this / escalate to / will escalate / have to escalate
forced to escalate / no choice but / no option but / have no choice / leave me no choice / leaves me no choice
consider yourself warned / you have been warned / you 've been warned / do n't say i did n't / final warning
last warning / first and last / formal warning / written warning / formal complaint / file a complaint
lodge a complaint / official complaint / complain to your / your manager / your boss / speak to your manager
your superior / talk to your boss / hold you responsible / hold you accountable / hold you liable
hold you personally / personally responsible / personally liable / i know where / know where you / i 'll find you
i will find / come after you / coming for you / watch your back / burn it down / burn in hell / rot in hell
hope you die / go and die / wish you were / punch you / slap you / kick your / kill you / break your
wring your neck / leave a review / bad review / negative review / one star review / one star / leave one star
bad press / bad publicity / try me / just wait / just you wait / wait and see / mess with me / mess with us / test me
do n't test me / do n't push me / cross me
`,
  'blame-formal': `
failure to / your failure to / their failure to / failed to deliver / failed to meet / failed to provide
failed to follow / failed to respond / failed to inform / failed to communicate / failed to comply / failed to do so
repeated failure / repeated failures / consistent failure / continued failure / lack of / lack of communication
lack of attention / lack of response / lack of professionalism / lack of commitment / lack of preparation
lack of planning / lack of respect / lack of follow up / lack of action / lack of progress / lack of diligence
lack of due / due diligence / duty of care / attention to detail / poor performance / poor planning
poor communication / poor judgement / poor judgment / poor service / poor management / poor handling / poor decision
poor standard / below expectations / fell short of / falls short of / fallen short / fall short of
short of expectations / not met expectations / did not meet / does not meet / not up to / not what we expected
expected more from / expected better / expected better from / expect better / deeply disappointed / very disappointed
extremely disappointed / quite disappointed / really disappointed / disappointed in you / disappointed with
disappointed by / disappointed to / very dissatisfied / extremely dissatisfied / express my
express my disappointment / express my dissatisfaction / express our displeasure / great disappointment / my dismay
serious concerns / grave concern / serious lapse / serious error / serious mistake / serious breach / grave error
costly mistake / costly error / error on your part / mistake on your part / on your part / your mistake / your error
your oversight / your negligence / your carelessness / your incompetence / your inability / your lack of / your poor
your delay / your mismanagement / your handling of / your actions / your inaction / your conduct / your behaviour
your behavior / your attitude / your team failed / due to your / caused by your / because of your / owing to your
resulted in / has resulted in / has caused us / caused us / caused significant / led to a / at our expense
loss of confidence / loss of trust / put us in / put us at risk / puts us in / damaged our / damage to our
reflects badly on / reflects poorly on / made us look / let the team down / let down by / let us down
not the first time / is n't the first time / come to my attention / brought to my attention / fully responsible
full responsibility / solely responsible / bear responsibility / take responsibility for / take this seriously
held accountable / to be held accountable / breach of contract / in breach of / terms of the contract
no improvement / needs to improve / must improve / improve immediately / corrective action / remedial action
not be repeated / never happen again / does not happen again / unable to understand why / fail to see
fail to see how / fail to understand / i am surprised that / surprised to learn / surprised and disappointed
shocked and disappointed / would have expected / i would have expected / should have been / should have been done
should have been informed / should have informed / could have been avoided / easily have been avoided
entirely avoidable
`,
  'negative-emotion': `
i hate / i hate this / i hate it / i hate that / i hate you / hate how / really hate / hate to say / hate it when
absolutely hate / i despise / i detest / so angry / very angry / really angry / extremely angry / makes me angry
so mad / makes me so mad / mad at you / mad at me / angry with you / angry at you / angry about / not happy
not happy with / not happy about / not pleased / not impressed / not amused / far from happy / very unhappy
extremely unhappy / really unhappy / deeply unhappy / so disappointed / such a disappointment / what a disappointment
what a shame / such a shame / it 's a shame / a real shame / so sad / very sad / sad to see / really sad / it 's sad
hurt my feelings / hurts my feelings / feel hurt / feel insulted / feel offended / take offense / take offence
feel betrayed / feel ignored / feel disrespected / blood boil / makes my blood boil / boiling with rage / seeing red
lose my temper / losing my temper / hit the roof / steam coming out / up in arms / hard feelings / bad blood
holds a grudge / hold a grudge / chip on your shoulder / out of spite / resent that / resent being / i resent
`,
  'negative-thing': `
does not work / does n't work / not working / does n't even work / did n't work / never worked / no longer works
stopped working / barely works / hardly works / barely usable / barely functional / not usable / completely broken
totally broken / utterly broken / still broken / fundamentally broken / broken beyond / broken by design
breaks everything / broke everything / breaks my / broke my / completely useless / totally useless / utterly useless
absolutely useless / pretty useless / worse than useless / of no use / less than useless / absolutely terrible
truly awful / just awful / just terrible / just horrible / simply awful / really bad / so bad / very bad / pretty bad
extremely bad / terribly slow / painfully slow / extremely slow / super slow / slow as hell / slow as molasses
full of bugs / riddled with bugs / riddled with errors / full of errors / buggy mess / ugly as hell / ugly as sin
eye sore / dumbed down / step backwards / step back / huge step back / giant step backwards / big step back
change for the worse / going downhill / gone downhill / went downhill / from bad to worse / worse than before
worse than the / got worse / getting worse / keeps getting worse / gets worse / used to be good / used to work
used to be great / worked before / worked fine before / worked perfectly before / ruined it / ruined the / ruins the
killed the / bad design / bad ux / bad decision / poor design / design flaw / not user friendly / user hostile
hard to use / impossible to use / a nightmare to / waste of disk / waste of space / memory hog / resource hog
pile of bugs / zero stars / avoid at all costs / stay away from / steer clear / do not buy / do not use
do n't use this / not recommended / would not recommend / can n't recommend / cannot recommend
`,
  'technical-neutral': `
git blame / garbage collection / garbage collector / garbage collected / garbage value / garbage data / garbage bytes
kill signal / kill process / kill the process / killed by / out of memory / oom killer / kill switch / core dump
core dumped / stack dump / heap dump / memory dump / hex dump / crash dump / dump file / dead code / dead letter
dead lock / dead link / dead link in / dead store / dead keys / dead end / zombie process / zombie processes
orphan process / orphaned processes / dumb terminal / dumb pointer / dumb component / dirty bit / dirty flag
dirty page / dirty pages / dirty state / dirty read / bad request / bad gateway / bad block / bad file descriptor
bad address / bad magic / illegal instruction / illegal argument / illegal state / illegal access / invalid argument
invalid input / access violation / access denied / permission denied / connection refused / connection rejected
null pointer / kernel panic / kernel oops / fatal error / fatal exception / lock contention / race condition
brute force / greedy matching / lazy loading / lazy evaluation / lazy load / naive implementation / naive approach
trivial change / trivial patch / trivial fix / trivially copyable / sanity check / sanity checks / sanity test
smoke test / stress test / poison pill / cache poisoning / fork bomb / attack surface / attack vector
denial of service / man in the middle / code smell / code smells / bus error / page fault / page faults / soft lockup
hard lockup / watchdog timeout / stale cache / stale bot / stale branch / stale data / ugly hack / quick hack
hacky workaround / silent failure / fails silently / fail fast / exit code / reject the promise / promise rejection
throw an error / throws an error / throw an exception / catch block / force push / hard reset / child process
parent process / blocking call / useless use of / useless cast / redundant check / magic number / monkey patch
monkey patching / duck typing / rubber duck / strip debug / nuke the cache
`,
  courtesy: `
would you mind / if you do n't mind / do you mind / could you please / can you please / would you please
could you kindly / could you possibly / could you perhaps / would you be able / would you be so
would it be possible / would it be ok / would it be okay / is it possible to / is there any way / is there a way
if possible / if at all possible / if you can / if you could / if you have time / if you have a / when you have time
when you get a / when you have a / whenever you can / whenever convenient / at your convenience
at your earliest convenience / at your leisure / no rush / no hurry / no pressure / take your time / in your own time
feel free / feel free to / please feel free / please let me know / please let us know / please advise / please find
please see / please note / please note that / please do not hesitate / do not hesitate / do n't hesitate to
please confirm / please check / please review / please take a / please have a look / please find attached
i would appreciate / i would be grateful / would be grateful / would be appreciated / would appreciate it
much appreciated / greatly appreciated / highly appreciated / i 'd appreciate / we appreciate / we would appreciate
appreciate your help / appreciate your time / appreciate your patience / appreciate your understanding
appreciate any help / any help appreciated / thanks in advance / may i ask / may i suggest / may i / might i
can i ask / could i ask / could i trouble you / sorry to bother / sorry to trouble / sorry to disturb / excuse me
pardon me / forgive me / with your permission / if i may / if that 's ok / if that 's okay / if that 's alright
if that works / does that work / would that work / is that ok / is that okay / is that all right / you 're welcome
you are welcome / very welcome / most welcome / my pleasure / no problem / no worries / not at all
do n't mention it / nice to meet / pleased to meet / good to hear / happy to hear / glad to hear / hope you 're well
hope you are well / hope you are doing / hope this finds / hope all is well
`,
  thanks: `
thank you / thank you so much / thank you very much / thank you all / thank you both / thank you everyone
thank you again / thank you kindly / thank you for / thanks a lot / thanks so much / thanks very much / thanks again
thanks all / thanks everyone / thanks everybody / thanks guys / thanks both / thanks heaps / thanks a ton
thanks a million / thanks a bunch / thanks loads / many thanks / big thanks / huge thanks / special thanks
sincere thanks / warm thanks / with thanks / thanks for / thanks for your / thanks for the / thanks for looking
thanks for reporting / thanks for letting / thanks for your help / thanks for your time / thanks for your patience
thanks for your work / thanks for the quick / thanks for the heads / thanks for the update / thanks for the feedback
thanks for the review / thanks for the report / thanks for the patch / thanks for the pr / thanks for fixing
thanks for taking / thanks for sharing / thanks for pointing / thanks for explaining / thanks for clarifying
thanks for checking / thanks for getting back / thanks for coming / thanks for covering / thanks to you
i appreciate / i appreciate it / i really appreciate / really appreciate / we appreciate / much obliged
much appreciated / so grateful / very grateful / forever grateful / i 'm grateful / we are grateful
can n't thank you / owe you one / owe you a / you saved my / you saved me / saved my day / saved my life / life saver
made my day / means a lot / means so much / hats off to / hat tip / all credit to / credit goes to
could n't have done it / lucky to have
`,
  apology: `
i 'm sorry / i am sorry / we 're sorry / we are sorry / so sorry / very sorry / really sorry / terribly sorry
truly sorry / awfully sorry / sorry about / sorry about that / sorry about this / sorry for / sorry for the
sorry for the delay / sorry for the noise / sorry for the late / sorry for the confusion
sorry for the inconvenience / sorry for the trouble / sorry for the mess / sorry for any / sorry for not
sorry for being / sorry for my / sorry for my english / sorry if / sorry if i / sorry if this / sorry to hear
sorry to say / sorry i missed / sorry i forgot / sorry i did n't / sorry i can n't / sorry it took / my apologies
my sincere apologies / our apologies / sincere apologies / apologies for / apologies for the
apologies for the delay / apologies if / apologies again / i apologise / i apologize / we apologise / we apologize
i do apologise / i must apologise / i owe you an / owe you an apology / please accept my / please accept our
accept my apologies / please forgive / forgive me / forgive my / pardon my / excuse my / excuse the / i regret
we regret / regret to inform / my mistake / my fault / my error / my bad / my oversight / entirely my fault
i was wrong / i was mistaken / i made a mistake / i messed up / i missed / i missed that / i overlooked / i misread
i misunderstood / i should have / i should n't have / i forgot / i forgot to / i did n't mean / did n't mean to
no harm meant / no offence meant / no offense meant / not my intention / was n't my intention / never meant to
i take it back / take that back / take full responsibility / make it up to / it will n't happen again
will do better / for any inconvenience / for the inconvenience / any inconvenience caused / bear with me
bear with us / stand corrected / i stand corrected
`,
  hedge: `
i think / i think we / i think that / i do n't think / i guess / i suppose / i believe / i believe that / i feel
i feel like / i suspect / i assume / i would assume / i imagine / i wonder / i wonder if / i was wondering
i 'm wondering / i 'm not sure / not sure / not sure if / not sure why / not sure whether / not entirely sure
not quite sure / not certain / i 'm not certain / i could be wrong / i may be wrong / i might be wrong
might be wrong / may be wrong / correct me if / if i 'm wrong / if i 'm not mistaken / unless i 'm mistaken
unless i 'm missing / am i missing something / i may be missing / maybe i 'm missing / might be missing
if i understand / if i understand correctly / if i recall correctly / as far as i / from what i / to my knowledge
to my understanding / my understanding is / my guess is / my guess would be / my impression is / my feeling is
in my opinion / in my view / in my experience / from my perspective / from my point of / for me at least
at least for me / at first glance / at first sight / it seems / it seems that / it seems like / seems like
seems to be / seems to me / it looks like / looks like / it appears / it appears that / appears to be / it might be
might be / might be worth / may be worth / it may be / could be / it could be / it 's possible / it is possible
possible that / more or less / kind of / sort of / kinda like / to some extent / to a degree / in a way
in some cases / in most cases / for the most part / hard to say / difficult to say / do n't know if
do n't know whether / do n't know yet / no idea if / let 's see / we 'll see / time will tell / depends on
it depends / open to / not necessarily / i would say / i 'd say / would tend to / tend to / inclined to
leaning towards
`,
  softener: `
a bit / a little / a little bit / a tad / a touch / a small / a minor / a quick / a slight / just a thought
just a suggestion / just an idea / just a question / just a quick / just a small / just a heads up / just a nit
just wondering / just curious / just checking / just checking in / just to check / just to be sure / just to confirm
just to clarify / just in case / just in case you / just so we 're / just my two cents / my two cents / my 2 cents
two cents / minor nit / small nit / tiny nit / one nit / one small thing / one minor thing / one more thing
one thing i noticed / small thing / small question / quick question / quick note / quick heads up / heads up
nothing major / nothing urgent / not urgent / not a blocker / non blocking / not a big deal / no big deal
not critical / not important / not a problem / no problem if / no problem at all / totally fine / totally understand
completely understand / perfectly fine / that 's fine / it 's fine / it 's ok / it 's okay / it 's all right
all good / fair enough / happy to / happy to discuss / happy to change / happy to be wrong / happy to be corrected
glad to / open to suggestions / open to ideas / what do you think / what are your thoughts / any thoughts
thoughts on this / does that make sense / does this make sense / would it make sense / makes sense to
might make sense / it might be nice / would be nice / would be nice to / would be good to / would be great if
it would be great / would be helpful / would be useful / it would help if / maybe we could / maybe we can
perhaps we could / perhaps we can / could we / could we maybe / shall we / how about / how about we / what about
what if we / why do n't we / you could try / you may want to / you might try / it may help to / i would suggest
i 'd suggest / i would prefer / i 'd prefer / i 'd rather / i 'd love to / feel free / feel free to ignore
up to you / it 's up to you / your call / as you prefer / whatever you prefer / whatever works / if you like
if you prefer / if you 'd like / if you want / if that helps / if it helps / not blaming anyone / no blame
no offence intended / i understand that / i understand your / i understand how / i see your point / i see what you
i get that / i know you 're busy / i know it 's / i realise that / i realize that / i hear you / i 'm afraid
i am afraid / i hope this / i hope that / hope that helps / hope this helps / with that said / that said
having said that / on the other hand / other than that / apart from that / to be fair / in fairness / in all fairness
`,
};
