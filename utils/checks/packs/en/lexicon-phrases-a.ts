/** Phrases of the tone lexicon, by category, parted by slashes. */
export const phrasesA = {
  'vulgar-strong': `
fuck off / fuck you / fuck this / fuck that / fuck it / fuck up / fucked up / fucking hell / what the fuck
who the fuck / why the fuck / how the fuck / for fuck 's sake / go fuck yourself / fucking with / no fucking way
give a fuck / give a shit / piece of shit / pile of shit / load of shit / full of shit / utter shit
complete bullshit / utter bullshit / total bullshit / this bullshit / holy shit / shit show / shit code / dumb shit
stupid shit / eat shit / son of a bitch / kiss my ass / pain in the ass / up your ass / out your ass / lazy ass
half assed / half arsed / smart ass / dumb ass / piss off / pissed off / pissing me off / pisses me off / suck my
clusterfuck of
`,
  'vulgar-mild': `
bloody hell / bloody useless / bloody idiot / what the hell / why the hell / who the hell / how the hell
where the hell / what the heck / why on earth / what on earth / how on earth / go to hell / hell no / to hell with
damn it / god damn / so damn / too damn / every damn time / give a damn / my god / oh my god / for god 's sake
for heaven 's sake / for christ 's sake / for pete 's sake / for crying out loud / screw you / screw this
screw that / screwed up / cock up / cocked up / balls up / bugger off / bugger all / sod off / sod it / sod all
sod 's law / piece of crap / load of crap / pile of crap / utter crap / total crap / absolute crap / bunch of crap
this crap / sucks so bad / it sucks / this sucks / you suck / that sucks / my arse / my ass / half the crap
load of bollocks
`,
  'vulgar-masked': `
f k / f ck / f cking / f king / f ing / f ed / f off / f this / f you / f up / f ked / f cked / f er / f word / fu k
fu king / fu ked / fuc ing / fuc k / s t / s it / sh t / sh tty / s hit / s ty / bull s / bulls t / bullsh t / b s
b tch / b h / a hole / a hat / a s hole / ass hole / ass hat / as hole / d ck / d head / d mn / d n / cr p / c p
wt f / w t f / what the f / what the ck / p ss / p ssed / pi ed / mother f / mother er / g d damn / holy s
piece of s / pos software / eff off / effed up
`,
  'insult-person': `
waste of space / waste of oxygen / waste of skin / complete idiot / total idiot / utter idiot / bunch of idiots
bunch of morons / bunch of clowns / bunch of amateurs / you idiot / you idiots / you moron / you fool / you people
you clown / you clowns / you liar / you are stupid / you 're an idiot / you 're a liar / you 're a joke
you 're a disgrace / you 're pathetic / what an idiot / what a moron / what a jerk / what a loser / stupid people
some idiot / which idiot / what genius / village idiot / little man / nasty piece of work / piece of work
snake in the grass / brain dead / empty headed / two faced / spoilt child / spoiled brat / control freak
drama queen / know it all / poor excuse for / excuse for a developer / lazy bastard / lazy sod / old fool
dead weight
`,
  'put-down-mind': `
no idea / no clue / not a clue / have n't a clue / has n't a clue / without a clue / get a clue / bought a clue
you do n't understand / you did n't understand / you fail to understand / you do n't get it / do n't have a clue
does n't have a clue / has no idea / have no idea how / no brain / no brains / half a brain / lack of brain
use your brain / use your head / turn your brain on / brain switched off / out of your depth / out of your mind
out of his depth / lost your mind / lost the plot / off your head / common sense / lack of common sense
no common sense / can n't read / unable to read / learn to read / reading comprehension / can n't even read
tone deaf / thin skinned / thick skinned / pig headed / bone headed / hard of thinking / slow on the uptake
not too bright / not very bright / not the brightest / not the sharpest / sharpest tool / living under a rock
head in the sand / head up your / full of yourself / full of himself / big ego / ego trip / power trip
on your high horse / holier than thou / short sighted / narrow minded / close minded / attention span
grasp of reality / out of touch / not capable of / incapable of thinking / should know better / too lazy to
too stupid to / too dumb to / too thick to
`,
  'put-down-work': `
brain dead / half baked / half hearted / half finished / half done / ill conceived / ill thought / ill considered
badly written / badly designed / badly done / poorly written / poorly designed / poorly thought / poorly executed
poorly implemented / poor quality / poor excuse / poor effort / low effort / zero effort / no effort / lack of effort
lack of thought / lack of care / quick and dirty / cobbled together / thrown together / slapped together
held together / duct tape / copy and paste job / spaghetti code / hot garbage / hot mess / complete mess / total mess
utter mess / absolute mess / what a mess / such a mess / dog 's breakfast / dog 's dinner / pig 's ear
lipstick on a pig / dumpster fire / train wreck / car crash / piece of junk / piece of garbage / pile of garbage
pile of junk / pile of rubbish / load of rubbish / load of nonsense / utter nonsense / complete nonsense
total nonsense / pure nonsense / absolute rubbish / complete garbage / absolute garbage / total garbage
utter garbage / makes no sense / does n't make any sense / not good enough / nowhere near good enough
not up to scratch / not up to standard / below standard / beyond repair / beyond me / start from scratch
throw it away / reinventing the wheel / not fit for purpose / unfit for purpose / school project / a child could
written by a / my grandmother could / never seen worse / who wrote this / did you even test / did anyone test
eyes bleed / hurts my eyes / braindead design / stupid design / stupid idea / terrible idea / bad idea / worst idea
horrible idea / dumb idea / crazy idea
`,
  'name-calling': `
code monkey / script kiddie / script kiddies / armchair expert / keyboard warrior / keyboard warriors / ivory tower
self proclaimed expert / so called expert / so called experts / so called developers / so called engineers
so called professionals / wannabe developer / wannabe programmer / wannabe expert / attention seeker
attention seeking / teacher 's pet / yes man / yes men / bean counter / bean counters / pencil pusher / pen pusher
paper pusher / prima donna / little dictator / little hitler / grammar nazi / grammar police / thought police
fun police / cowboy builder / cowboy coder / cargo cult / echo chamber / circle jerk / corporate shill / paid shill
corporate drone / management drone / empty suit / backseat driver / concern troll / internet troll
feeding the troll / feed the trolls / cry baby / mama 's boy / big baby / laughing stock / one trick pony
`,
  contempt: `
third rate / bad joke / sick joke / complete joke / total joke / absolute joke / what a joke / is a joke
a running joke / must be joking / you 're joking / are you joking / is this a joke / are you kidding / kidding me
you must be kidding / having a laugh / taking the piss / taking the mickey / do n't make me laugh / laughing stock
laughing at you / nobody takes you seriously / can n't take you seriously / hard to take seriously
not worth my time / not worth the time / not worth the paper / not worth a / beneath contempt / beneath me
sorry excuse / sorry excuse for / sad little / pathetic little / pathetic excuse / amateur hour / clown show
clown world / clown shoes / circus act / monkey business / kindergarten level / sandbox behaviour / second rate
bottom of the barrel / scraping the barrel / race to the bottom / new low / sink so low / how low can / i pity
feel sorry for you / poor thing / oh please / give me a break / spare me / spare us / get over yourself
who do you think / think you are / who cares what you / you call this / call yourself a / call that a
calls itself a / so much for / for shame / shame on you / shame on them / should be ashamed / ashamed of yourself
ashamed of yourselves / have you no shame
`,
  disgust: `
makes me sick / make me sick / made me sick / makes me vomit / makes me puke / want to vomit / want to puke
want to throw up / makes my skin crawl / turns my stomach / stomach turning / sick to my stomach / leaves a bad taste
bad taste / sour taste / bitter taste / can n't stand / can n't stomach / can n't bear / hate the sight / smells bad
smells fishy / stinks of / reeks of / stinks to high heaven / rotten to the core / beyond disgusting / how disgusting
simply disgusting / gut wrenching / vomit inducing / off putting / toxic behaviour / toxic behavior
toxic environment / toxic community / toxic culture / toxic person / nasty comment / nasty tone / nasty attitude
`,
  outrage: `
rip off / totally unacceptable / completely unacceptable / simply unacceptable / absolutely unacceptable
not acceptable / no longer acceptable / is unacceptable / beyond belief / beyond words / beyond a joke
beyond the pale / lost for words / have no words / at a loss / how dare you / how dare they / do n't you dare
the nerve / the audacity / the cheek / have the nerve / have the audacity / have the gall / has the nerve
what gives you / gives you the right / who gave you / no right to / you have no right / under no circumstances
out of order / out of line / way out of line / crossed a line / crosses the line / over the line / too far
a step too far / gone too far / the last straw / final straw / the limit / an insult to / slap in the face
kick in the teeth / stab in the back / stabbed in the back / spit in the face / ripped off / daylight robbery
highway robbery / held hostage / hold us hostage / a complete disgrace / total disgrace / absolute disgrace
national disgrace / an outrage / a scandal / i am shocked / i am appalled / i am disgusted / i can n't believe
cannot believe / hard to believe / in disbelief / are you serious / are you for real / are you insane / are you mad
are you crazy / are you out of / seriously guys / what is wrong with / what 's wrong with you / wrong with you
wrong with you people / what were you thinking / what was he thinking / were you even thinking / of all the
`,
  'frustration-self': `
sick of / sick and tired / sick to death / fed up / fed up with / so fed up / tired of / so tired of
getting tired of / bored of / had enough / have had enough / had it with / had it up to / enough is enough
enough of this / i 'm done / so done with / at my wits end / end of my tether / end of my rope / pulling my hair out
tearing my hair out / drives me nuts / drives me crazy / drives me mad / driving me crazy / driving me insane
driving me nuts / driving me mad / makes me mad / makes me angry / gets on my nerves / on my nerves
pain in the neck / pain in the butt / pain to use / losing patience / lost patience / losing my patience
losing my mind / lost my temper / running out of patience / patience is running out / my patience is
out of patience / patience has limits / can n't take it / can n't deal with / can n't work like this
can n't stand this / banging my head / head against a wall / brick wall / wasted hours / wasted days / wasted a day
spent hours / spent days / spent all day / hours of my life / hours of debugging / days of work lost / lost hours
lost a day / lost all my / cost me hours / cost us days / still struggling / really annoying / very annoying
so annoying / super annoying / extremely annoying / really frustrating / very frustrating / extremely frustrating
beyond frustrating / so frustrating / quite frustrating / for the love of / why is it so / why is this so
how hard can / how hard is it / why so hard / nothing works / nothing but trouble / nothing but problems
on the verge of
`,
  'giving-up': `
done with / i 'm out / i am out / count me out / giving up / give up / gave up / given up / about to give up
ready to give up / i give up / moving on / moved on / move to another / moving away from / moving to / switching to
switched to / going to switch / will switch to / time to switch / going back to / went back to / back to the old
looking for alternatives / looking for an alternative / find an alternative / find another / found a better
use something else / using something else / try something else / time to leave / will be leaving / never again
never using / never use this / never buy / will n't use / will n't be using / will n't be buying / will n't bother
not worth it / not worth the hassle / not worth the effort / not bother / can n't be bothered / why bother
what 's the point / there is no point / no point in / i see no point / lost cause / dead project / dead in the water
beat a dead horse / beating a dead horse / flogging a dead horse / throw in the towel / wash my hands / call it quits
call it a day / the end of it / last time i / lost a customer / lost a user / losing customers / losing users
lost all trust / lost all faith / lost faith in / lost confidence in / lost interest / lost all respect
lost respect for / want my money back / give me a refund / cancel my account / cancel my subscription
close my account / delete my account / take my business elsewhere / business elsewhere / good riddance
good luck with that / have fun with / enjoy your / do it yourself then / so long and thanks / peace out / bye bye
thanks but no thanks / forget it / forget about it / just forget it / never mind then / i 'm unsubscribing
`,
  'waste-of-time': `
waste of time / waste my time / waste our time / waste your time / waste of my time / waste of everyone 's time
waste of money / waste of effort / waste of resources / waste of energy / complete waste / total waste / utter waste
what a waste / wasting my time / wasting our time / wasting your time / wasting everyone 's time / wasted my time
wasted enough time / time wasted / time waster / time wasting / time sink / do n't waste / stop wasting
better things to do / nothing better to do / got nothing better / got work to do / no time for this
do n't have time / have n't got time / no time to waste / get on with it / get to the point / to no avail
going round in circles / going around in circles / going nowhere / leads nowhere / talking in circles
wild goose chase / rabbit hole / bike shedding / splitting hairs / missing the point / beside the point
miss the point / what is the point / serves no purpose / no use / no use whatsoever / of no use / no value
adds nothing / adds no value / zero value / never ending / talk is cheap / all talk / hot air / empty words
empty promises / lip service / jump through hoops / jumping through hoops / get back this time / not helpful
not helping / unhelpful answer / does n't help
`,
  ignored: `
no response / no reply / no answer / no feedback / no reaction / no word / no news / not a word / without a response
without any response / without reply / without an answer / never replied / never answered / never responded
never got back / never heard back / have n't heard back / have not heard / not heard from / heard nothing
heard nothing back / received no reply / received no response / received no answer / got no reply / got no response
got no answer / still no answer / still no reply / still no response / zero response / zero feedback / zero replies
nobody cares / no one cares / nobody cared / nobody listens / no one listens / no one is listening
nobody is listening / nobody answers / no one answers / nobody responds / nobody replied / no one replied
no one bothered / nobody bothered / did n't bother / could n't be bothered / does n't anyone care / does anyone care
does anybody care / you do n't care / they do n't care / does n't care / do n't seem to care / deaf ears
fell on deaf / turning a blind eye / turn a blind eye / blind eye / radio silence / total silence / complete silence
dead silence / deafening silence / talking to a wall / brick wall / talking to myself / into the void / shouting into
cold shoulder / left in the dark / kept in the dark / left hanging / left out / swept under the / under the rug
under the carpet / brushed off / brushed aside / keep ignoring / keeps ignoring / simply ignored / completely ignored
just ignored / being ignored / been ignored / chose to ignore / choose to ignore / why is nobody / why is no one
why no one / no one seems to / nobody seems to / left to rot / no acknowledgement / no explanation
without explanation / without any explanation / not even a reply / not even an answer / is anyone there
anybody home
`,
  demand: `
right now / right away / at once / straight away / this instant / this minute / without delay / without further delay
with immediate effect / effective immediately / no later than / by end of day / by close of business / by tomorrow
today at the latest / at the latest / as soon as possible / sooner rather than later / fix this now / fix it now
fix your / fix this immediately / just fix it / do it now / do it again / do it properly / do your job / do their job
did your job / doing your job / get it done / get this done / get it fixed / get this fixed / get it sorted
sort it out / sort this out / get a grip / make it happen / make it work / i demand / we demand / i insist
we insist / i expect / i expect you / we expect you / i want answers / i want an answer / i want an explanation
i want it / i need it now / i need this now / you need to / you have to / you must / you had better / you better
you should have / you are required / you are expected / you 're supposed to / supposed to be / it is your job
it 's your job / that 's your job / your job to / your responsibility / your duty / your obligation / you owe us
you owe me / you people need / i pay for / we pay for / i am paying / we are paying / paying customer
paying customers / i paid for / we paid for / as a paying / my money / my tax money / we deserve / i deserve
users deserve / customers deserve / deserve better / have the right / every right to / within my rights / is a must
must have / must be fixed / must be done / must stop / has to stop / needs to stop / have to stop / no excuses
no excuse / no ifs / no buts / non negotiable / not negotiable / not optional / not a request / last chance
final warning / explain yourself / explain yourselves / answer me / answer the question / answer my question
reply to me / call me back / call me now / listen to your users / listen to your customers / listen to us
bring it back / bring back the / give it back / give us back / put it back / change it back / give me
make this optional / at least have the / have the decency / have the courtesy / the least you could
least you can do
`,
  impatience: `
any update / any updates / any news / any progress / any word / any eta / any chance / any movement / any luck
any feedback on / any answer / what 's the status / status of this / how long / how much longer / how many more
how many years / how many times / how many weeks / when will / when will this / when are you going
when can i expect / when can we expect / until when / still waiting / still not fixed / still not working / still no
still nothing / still broken / still happening / still an issue / still open / still the same / still having this
still pending / not yet / not fixed yet / why is n't this / why is this still / why has n't this / why has this not
why is it taking / why does it take / taking so long / takes so long / taking forever / takes forever / took forever
taking ages / takes ages / been waiting / have been waiting / waiting for / been waiting for / been months
been years / been weeks / been open for / open for years / open since / for years now / for months now
for weeks now / over a year / over a month / more than a year / two years later / years later / and counting
after all this time / all this time / long overdue / way overdue / well overdue / past due / past the deadline
about time / it 's about time / high time / at last / at long last / hurry up / chop chop / come on / come on guys
come on people / hello anyone / hello again / anyone there / anybody there / is anybody / is anyone / gentle ping
friendly ping / friendly bump / gentle reminder / friendly reminder / just a reminder / following up again
follow up again / chasing this / chasing you / bump again / bumping this / ping again / tick tock / clock is ticking
time is running out / by when / any time soon / anytime soon / not in my lifetime / this century / holding my breath
running late / ran out of time / promised last week / was promised / you promised / should have been done
should be done by
`,
};
