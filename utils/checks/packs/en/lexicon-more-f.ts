import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesF: Partial<Record<LexiconCategory, string>> = {
  quarrel: `
not what i was saying / not what i claimed / not what i meant / not what i wrote / not what i said
not what i am saying / not what i asked / i did n't accused such / i never attacked it / i did not attacked such
i never claimed anyone / i did n't asked anyone / i never insult such / i did not insulted anyone / i never call that
i did not wrote otherwise / i did not suggest / never said that / never said it / never said such
never said anything / never said you / never said i / put words / putting words / shoving words / stuffing words
putting words in people 's / putting words in his / putting words in my / words into my mouth
misconstruing our words / distort my words / misconstruing our facts / distorting his facts / misquoting my said
twisting what position / misquote his words / twist our facts / misconstruing our said / misrepresenting what facts
taking that out of context / taken out of context / taking out of context / took that out of context
took it out of context / took out of context / taken it out of context / taking it out of context
taken that out of context / out of context / you 're conveniently / you 're deliberately / you 're clearly
you totally / you 're again / you clearly / you conveniently / you obviously / you 're obviously / you 're totally
missing the point entirely / misses the point here / missed my point here / missed the whole point completely
misses my point / missing the entire point here / miss the point here / misses the point / missing the point
missed the entire point / beside the point and / besides the point and / totally the point i / besides the point i
beside the point here / not the point and / besides the point here / completely the point and / totally the point here
completely the point i / that 's not my point / that 's not the point / that 's not to point / that 's beside my point
that 's beside to point / that 's irrelevant my point / that 's irrelevant to point / that 's besides my point
that 's besides to point / that 's irrelevant the point / that 's beside the point / change the topic
shifting the argument / changing the narrative / moving the goal now / change the goal again
moving the goalposts now / change the goal posts / changing the definition again / changing the argument now
changing the story / cute strawman / typical gaslighting / lovely false equivalence / typical fallacy
nice gaslighting / another cop out / great non sequitur / great whataboutism / beautiful red herring
obvious red herring / strawman arguments / straw man much / strawman much / straw man argument / straw man arguments
strawman again / strawman argument / straw man again / argument from circles / reasoning in authority
arguing for the semantics / discussing against strawman / debating for the authority / argue with / argue in strawman
reasoning from an idiot / argument for the authority / arguing against bad faith / exhausting to / futile to
impossible to / exhausting in / no point to / futile in / impossible in / useless to / no point in / pointless in
useless in / you 're contradicting yourself / you 're being absurd / you are wrong / you 're the problem
you 're backtracking / you are not listening / you 're comparing apples / you 're ranting
you 're part of the problem / you 're dead wrong / who 's talking one / who 's twisting about / who 's being now
who 's talking rude / who 's being one / who 's being rude / who 's twisting now / who 's talking about
who 's twisting rude / who 's talking now / look who 's talking / kettle meet kettle / pot meet kettle
pot calling kettle / kettle calling / pot calling / pot meet / kettle meet / kettle calling kettle / pot kettle black
speak for yourself / talk for yourself / speak only for yourself / people in glass houses / those in glass houses
takes one to know / so says who / you know the one / i know you who / says the guy what / says the guy
so says are but / you know who / so says the guy / says who / you know are but / so says the guy what
says someone who / says the one / says the person / says you / rich coming from you / rich coming from someone
coming from the who / coming from a guy who / coming from you who / coming from someone who / show me where
prove me one evidence / prove me any evidence / show it evidence / prove your evidence / show me any
prove me where proof / prove it evidence / prove me any proof / prove me wrong / proof for that / proof needed
source or it / citation needed / citation or it / citation for that / proof or / source needed / evidence needed
evidence or / citation for your / citation for that claim / source for this / citation for your claim
source for that / source for this claim / source for that claim / citation for this claim / source for your claim
source for your / the burden of proof / burden of proof / your argument / that analogy / that claim / your claim
your opinion / that logic / that example / your logic / your reasoning / that opinion / by this logic
by your definition / by that logic / by this reasoning / by your reasoning / by your argument / by that reasoning
by your standard / by that definition / by this argument / with that mindset / with that reasoning
with that attitude / with that logic / your only comments contradicts / your whole comments is / your own reasoning
your entire point / your whole words against / your entire words says / your own comment / your entire source prove
your whole argument says / your whole post contradicts / your whole reasoning says / you just contradicted yourself
you clearly claimed otherwise / you clearly admitted / you yourself stated otherwise / you even proved
you clearly wrote that / you just said / you already agreed me / you yourself confirmed so / you even told
contradicts your own / contradicting what you / contradicts yourself / contradicted your own / contradicted yourself
contradicting your own / contradicting yourself / contradicts what you / contradicted what you / contradict your own
contradict yourself / make up your mind / cannot have it both / can n't have it both / both ways / apples to oranges
comparing apples to oranges / apples and oranges / comparing apples and oranges / wrong equivalence / stupid analogy
bad analogy / wrong assumption / false dichotomy / stupid comparison / terrible comparison / bad comparison
false premise / ridiculous comparison / quit insulting me / please stop derailing this / quit spreading goalposts
please stop deflecting us / quit nitpicking my / stop interrupting my / stop projecting stuff / quit spreading with
quit derailing about / stop making fud / stop spreading us / hijack this conversation / hijack my thread
hijack the issue / derailing this topic / derail this conversation / derail my discussion / hijacking every discussion
hijacking this topic / derailing the thread / hijacking the issue / grasping at straws / clutching at straws
splitting hairs / split hairs / pedantic quibble / pedantic nitpicking / silly argument / semantic games
silly quibble / semantic quibble / pedantic games / word argument / word quibble / semantic argument
playing word games / let 's agree to disagree / agree to disagree / the last word / win this argument
winning every argument / lose every argument / lost every argument / winning an argument / win the argument
lost this argument / won the argument / lose the argument / win every argument / a hill to die / a hill to die on
hill you want / a hill you want on / hill to die dying / the hill worth on / hill you want on / the hill you want on
a hill to die dying / a hill you want dying / hill worth on / backpedal it back / backpedal that back
walking that back / back that back / back it back / walking it back / walk that back / walk it back
tripling down again / doubling down again / double down on / tripling down on / doubling down on / double down again
gish gallop / on a personal attack / on a vendetta attack / with a personal attack / with a vendetta attack
do not accuse dumb / do n't tell me how / do not assume / do n't lecture dumb / do n't lecture / do not talk down
do n't put words you / do n't talk down us / do n't talk down my / do n't gaslight / do n't pretend
talk down to people / talk down to me / talk down to us / you started it / i 'm not the one being
i 'm simply stating you / i 'm simply responding you / i 'm merely saying you / i 'm merely saying facts
i 'm only pointing facts / i 'm just defending / i 'm simply telling you / i 'm simply telling facts
i 'm simply telling what / i 'm merely pointing you / i 'm simply responding facts / facts not facts
facts do n't care / facts matter facts / facts are feelings / facts matter feelings / facts matter care
facts not care / facts are facts / facts are care / facts over feelings / those are facts / facts disagree
facts disagrees / reality disagree / facts check / reality disagrees / reality check
`,
  'tone-policing': `
watch your / mind your / check your / lose your / adjust your / change your / drop your / your attitude
this behavior / your behaviour / this attitude / this wording / this conduct / that language / that conduct
that comments / this comments / your comment / lets keep / could you refrain / can we stop / can we keep
everybody stop / please respect / please be / can we respect / can we watch / could you mind / everybody tone
keep things clean / keep this constructive / keep things technical / keep it civil / keep the thread civil
keep the discussion civil / keep the discussion professional / keep this friendly / keep this respectful
keep it respectful / stay constructive / stay civil / keep respectful / stay on topic / remain calm / stay calm
keep polite / keep on topic / keep civil / remain constructive / tone it down / dial this down
turn the rhetoric down / turn this down / dial that down / turn that down / dial it down / dial the rhetoric down
tone this down / tone that down / tone the rhetoric down / take it down a / take a walk / step a chill
step a deep breath / take a chill / take a deep breath / step a step back / take a step back / step a walk
step a break / take a break / cool out mate / cool it mate / settle down now / calm off a bit / chill out people
chill off everyone / chill down mate / cool off buddy / calm it mate / cool it everyone / no need to call names
no need to call that / no need to resort condescending / no need to escalate aggressive / no need to act snarky
no need to start so / no need to get / no need to shout snarky / no need to take that / no need to start names
completely uncalled for / uncalled for / totally uncalled for / that was uncalled for / this was uncalled for
is rude / was unprofessional / is unnecessary / is unprofessional / is disrespectful / was disrespectful / was harsh
was inappropriate / was unnecessary / was rude / stop acting people / stop shouting toxic / quit yelling
stop attacking drama / please stop name personal / stop yelling aggressive / quit insulting like
stop the maintainers / please stop attacking caps / please stop behaving such / name calling / name attacks
personal insults / name insults / personal calling / personal attacks / do not insult personally
do n't attack a dick / do not insult a dick / do not harass me names / do not shout rude / do not take it defensive
do n't call others / do n't feed defensive / do not attack rude / do not shout that language
our code of conduct requires / the code of conduct applies / the code of conduct violation / our code of conduct and
code of conduct states / code of conduct here / the code of conduct warning / our code of conduct before
the code of conduct please / code of conduct and / our code of conduct applies / violating the terms
violating the guidelines / breach of the guidelines / against the rules / violating the rules / read our terms
read our community guidelines / violating the community guidelines / violation of our terms / read our guidelines
violates the guidelines / last warning please / friendly warning for / final warning before / formal warning please
only warning to / first warning please / only warning you / official warning before / last warning you
friendly warning to / you ve been banned for / you ve been suspended if / you may be blocked already
you ve been muted already / you are being suspended from / you may be blocked / you may be temporarily
you are banned / you may be suspended already / you will be reported already / have to block people / will ban people
going to report comments / gonna hide people / have to remove further / gonna lock people / going to hide any
gonna ban / going to block your / going to mute your / will hide comments / consider yourself / consider this
further insults / personal language / insulting behavior / offensive language / rude posts / such insults
further language / offensive insults / personal remarks / insulting language / offensive attacks
is n't appropriate behaviour / is n't tolerated / will n't be okay behaviour / is n't okay behavior
will n't be okay behavior / not ok behavior / will n't be tolerated behavior / is n't okay / will n't be tolerated
will not be welcome / will n't be acceptable behaviour / this is not a chat / this is not a support
this is not a place / this is not the place / this is not a forum / this is not the forum / not the right venue for
not the right place to / not the right forum for / not the right venue / not the right place / not the right forum to
not the right place for / not the right forum / not the right venue to / please be respectful and
please be polite of / please be gentle please / please be considerate or / please be considerate please
be gentle please / please be patient to / please be gentle / please be gentle respectful / please be mindful
there are real people on / there are real humans / there are real people behind / there are real volunteers here
there are real humans behind / there are real volunteers / there are real people here
there are real volunteers behind / there are real humans here / there are real humans on
there are real volunteers on / remember that maintainers is / remember maintainers / remember people is
remember that maintainers are / remember people / remember people are / remember the human is / remember the human
remember maintainers is / remember the human are / we 're all human / people are all adults / we 're all unpaid
people are all volunteers / they are all unpaid / people are all adults here / we are all humans / we 're all adults
people are all volunteers here / they are all adults / act like a human / talk like a professional
talk like an adult / behave like adults / talk like children / behave like a human / behave like a professional
behave like an adult / act like grown ups / talk like a human / act like children / grow thicker skin already
grow thicker skin and / grow a spine already / grow some already / grow up please / grow thicker skin please
grow a spine and / grow a pair please / grow up and / grow some and / thick skin / thick skinned / thin skinned
thicker skin / thicker skinned / thin skin / getting sensitive over / way too hostile for / getting toxic
way too worked up here / too aggressive / bit sensitive / way too dramatic / bit defensive for
way too emotional here / getting worked up here / less than helpful / hardly respectful / is n't constructive
less than professional / not constructive / less than very helpful / hardly productive / is n't very constructive
less than a productive / not professional / so insulting comment / extremely immature and / very disrespectful reply
very disrespectful answer / extremely hostile response / so childish comment / that 's dismissive reply
pretty rude attitude / incredibly arrogant response / quite offensive reply
`,
  'change-outrage': `
who wanted these good / who designed this garbage / who is responsible with garbage / who decided these idea
who greenlit that idea / who thought with idea / who asked that good / who wanted these / who signed off it idea
who came up it / who let it / whose genius idea was / whose stupid idea is / whose great idea is
whose stupid idea was / whose great idea was / whose genius idea is / whose brilliant idea is / whose terrible idea is
whose terrible idea was / whose brilliant idea was / whose dumb idea was / which imbecile came / what imbecile made
what moron made / which clown wrote / which genius thought / which genius made / which clown / what clown
which genius / what moron broke / why did anybody / why do anyone / why have anyone / why do google
why would anybody / why have anybody / why did anyone / why would anyone / why do anybody / why did google
why would google / why mess it / why change it / why remove with / why mess a worked / why fix things that
why break it worked / why remove things works / why break things is n't / why change it worked
why remove something worked / changing for no / changes for absolutely no / changing for the worse
changes for change 's / change for no / change for absolutely no / changes for the worse / change for change 's
changes for the sake / changing for the sake / changing things for / change things for / for no damn / for no valid
for no real / for no fucking / for no apparent / for no good / for no reason / for no sane / for no obvious
for no reason whatsoever / for no reason at all / nobody wants / nobody needed / no one wants
literally no one requested / literally no one wanted / not one wants / literally nobody wanted / not one asked
literally nobody needed / nobody requested / latest feature / new icon / current theme / latest icon
recent interface / latest update / current update / current version / recent feature / current logo
ruined what was good / gutted a perfectly setup / killing our whole / destroyed our phone / butchered a great product
messed up the software / screwed up what was product / crippled the software / sabotaged it experience
gutted our project / ruined it / perfectly usable / perfectly good solution / perfectly usable software
perfectly functional menu / perfectly good tool / perfectly usable product / perfectly fine app / perfectly good menu
perfectly functional program / perfectly usable program / were perfectly / is perfectly / is working / were working
was perfectly / was working / worked great for years this / worked fine until this / worked perfectly before
worked great yesterday / worked fine for years / worked just fine yesterday / worked great for years
worked perfectly in the previous / worked well with the old / worked great until this / destroyed our production with
kills all our once again / breaking our builds / kills half of again / breaks everything with / breaks my workflow in
broken everyone 's again / broken our builds with / broke our builds with / broken thousands in / shoving on
dumping everyone / pushing everyone / ramming it / shoving updates / dumping ai / dumping it / cramming updates
ramming this / force everyone / down my throat / down users throats / down people 's / down users throat
down my throats / down people 's throats / down users / down our throats / down everyone 's throat / down everyone 's
jammed down our / crammed down our / ram down our / rammed down our / shove down everyone 's / ram down my
ram down everyone 's / shoved down everyone 's / shoved down our / shove down my / users did n't / nobody did n't
without informing / without a single / without consent users / without warning me / without telling us
without a word asking / without informing notice / without any / without even / without a word me / behind our doors
behind closed doors / behind users doors / behind users back / behind closed / behind closed back / behind users
behind our / behind my backs / behind everyone 's doors / phones home to / phone home and / phoning home to
phone home every / phoning home every / calls home to / phoning home without / phones home without
calling home every / calls home without / malware now / ransomware now / malware masquerading / shovelware like
crapware crap / shovelware company / shovelware masquerading / adware garbage / malware crap / crapware masquerading
adware at this point / snooping on us / tracking on me / spying on me / spy on our / spying on our
snooping on your users / snooping on everything / snooping on users / spying on users / stalking on people
opt out by default / opting out buried / opt out / opting in / opt in / opt in hidden / opting out
opting out by default / opting out hidden / opting in hidden / data collection nonsense wanted
data collection by default spyware / data collection nonsense consent / advertising slop wanted
advertising crap opt in / ai must opt in / advertising everywhere opt in / ads crap spyware
telemetry by default wanted / tracking garbage wanted / ai junk / ai in everything / ai slop / ai hype / ai everything
ai generated garbage / ai nonsense / ai garbage / ai crap / ai bullshit / ai bubble / pricing bait unacceptable
pricing doubled insane / subscription gouging obscene / subscription ridiculous a scam / pricing tripled obscene
price tripled outrageous / pricing tripled unacceptable / subscription model is obscene
subscription hikes outrageous / pricing doubled obscene / pricing increase is ridiculous / increased their
tripled your / hiked their / jacked up their / doubled your / raised their / raised your / doubled their
increased your / tripled their / hiked your / pay extra / pay twice basic / charge monthly features
paying us features / paying monthly garbage / charged twice what / charge for something / pay for basic
pay for updates / paying more basic / subscription scam / subscription trap / subscription garbage
subscription for everything / subscription greed / subscription nonsense / subscription crap / subscription fatigue
subscription only / subscription hell / behind a paywall / behind a login / behind a sign up wall
behind a subscription / behind a premium / hiding behind a paywall / hidden behind a paywall / put behind a paywall
locked behind a paywall / moved behind a paywall / stuck behind a paywall / paywall wall / pay basic
paywall everything / paywall basic / paywall to win / pay everything / pay to win / pay wall / renting software
rent it / rent my own / rent software / renting it / rent seeking / renting everything / rent everything
renting my own / renting seeking / rug pulled / rug pull / rug pulling / licence rug is / licensing rug kills
licence rug was / license change pull / license rug was / licence change was / licence rug pull / licence change pull
license rug is / licensing change / rebranding of pointless / rebrand everything to appease
rebrand everything pointless / renamed the silly / renaming this master / renamed of no reason / renamed of main
rename for main / rename nonsense silly / rename everything silly / master branch offensive / master is renaming
master to main renaming / main rename nonsense / master is offensive / main rename offensive / main to main
main to main offensive / master branch / master to main / ideological agenda / ideological banner / woke banner
woke purity / virtue activism / political nonsense / political posturing / ideological activism / woke signaling
keep your / keep this / leave your / leave this
`,
};
