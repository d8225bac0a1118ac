import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesK: Partial<Record<LexiconCategory, string>> = {
  'joke-kind': `
hehe that 's enough / heh totally i / hehe totally / hehe guilty me / lol fair i / hehe sorry me / heh true my
heh same great / guilty enough / lol love i / heh no worries my / haha love enough / ha no worries enough / hehe yes
guilty great / hehe true point / lol that 's point / thanks enough / hehe good me / heh thanks enough
hehe oops enough / ha oops one / lol that 's funny / hehe same enough / ha good one / hehe no worries funny / lol oops
heh touche my / ha same catch / hehe guilty / haha that 's enough / hehe guilty great / haha well here / heh i funny
heh love one / lol sorry enough / ha guilty here / heh yeah i / heh good / haha yeah funny / love your name
liked your pun / love it so much / love your example / love the emoji / love the name / loving this gif
liked your example / liked your idea / this commit message / love your idea / liked the commit message
loving this emoji / liked this joke / loving the humor / loving the example / liked it so much / love the example
loving it so much / love it / love this meme / loving it commit message / liked your gif / love it idea
loving it emoji / loving your / love this pun / love your pun / love the meme / liked your emoji / loving this humor
liked the idea / loving this / love it gif / loving the pun / the commit message / love the analogy
loving it example / loving the emoji / love this name / just joking thanks / totally messing of course
just messing thanks / totally messing / joking obviously / only teasing obviously / only teasing / joking thanks
only teasing of course / only messing thanks / just teasing thanks / totally teasing thanks / only messing
only kidding obviously / teasing of course / only kidding of course / messing thanks / totally kidding
only teasing thanks / totally teasing obviously / just kidding thanks / totally joking obviously
totally kidding thanks / only joking obviously / totally joking of course / kidding of course / teasing thanks
just kidding of course / totally kidding obviously / totally joking / only kidding thanks / totally kidding of course
only messing obviously / just joking of course / just messing / kidding thanks / messing obviously
just messing obviously / messing of course / just messing of course / made my day thanks / makes my morning thanks
my morning thanks / makes my week thank / my week thank / made my morning thank / made my week better / my week thanks
made my day better / makes my week thanks / my day thank / makes my day / made my morning thanks
makes my morning thank / makes my morning better / my morning better / made my day thank / makes my day thanks
made my week / my day thanks / makes my morning / my week better / makes my week better / made my week thank
made my morning better / made my day / makes my week / makes my day better / made my morning / my day better
my morning thank / makes my day thank / made my week thanks / beat me to it life / you rock sanity / made my life
star life / made my weekend / are amazing life / rock life / you read my mind day / win weekend / legend sanity
you rule life / you are amazing day / you read my mind life / you win life / you are awesome weekend / you win
star weekend / are awesome weekend / rule weekend / are amazing weekend / you win day / you are the best
you saved my day / legend day / you read my mind sanity / hero day / read my mind sanity / are amazing day
legend life / rock day / hero weekend / you rock weekend / are the best life / you are awesome sanity
you made my sanity / are awesome life / are the best day / rule sanity / read my mind life / you saved my sanity
cookies is / coffee are / coffee is / lunch on / beer is / drinks is / beer are / cookies on / round is / coffee on
beer on / lunch are / drinks on / lunch is / cookies are / drinks are / round are / round on / owe you a cookie
buy you a drink / buy you a coffee / owe you a drink / buy you a beer / buy you a cookie / owe you a coffee
owe you a beer / the tests be green / the force be green / famous last words / there are two hard problems
there are two hard things / naming things / naming things is / naming is hard / naming things hard / naming is
things hard / ducky moment / rubber duck moment / rubber duck debugging / ducky debugging / rubber ducking
ducky helped / rubber duck / rubber ducking moment / rubber duck helped / ducking debugging / duck debugging
rubber ducky / duck moment / ducking moment / rubber ducky debugging / rubber ducking helped / duck helped
rubber ducky moment / ducking helped / rubber ducking debugging / rubber ducky helped / wild stuff / wild code indeed
fun fact / spooky bug / scary knowledge indeed / cursed knowledge indeed / stuff though / wild fact indeed
scary times though / fun stuff indeed / fun times / wild times / wild fact / cursed code / cursed times / times indeed
cursed bug / cursed fact / wild times though / wild one / scary code though / cursed fact though / scary fact
scary stuff / scary one / cursed bug though / cursed stuff indeed / fun code indeed / fun knowledge indeed
scary one though / wild fact though / fact indeed / fun bug / cursed one indeed / wild one though
cursed times though / wild times indeed / spooky stuff / cursed fact indeed / scary stuff indeed / fun bug though
time to / time to coffee / time for more coffee / time to a coffee / time for a coffee / time for / time for bed
time for coffee / time to cake / time to celebrate / time for celebrate / time for cake / time to more coffee
need more caffeine / need more coffee / need more sleep / that 's beautiful love it / that 's adorable
that 's gold haha / that 's dark magic thanks / that 's black magic how / cute haha / adorable haha
that 's awesome haha / that 's dark magic / it 's gold haha / it 's magic / that 's hilarious haha
it 's beautiful haha / beautiful love it / gold love it / magic haha / cute love it / it 's awesome
that 's black magic haha / it 's dark magic thanks / it 's adorable love it / that 's cute / it 's awesome love it
beautiful haha / it 's black magic haha / gold haha / hilarious love it / it 's hilarious love it / it 's gold
it 's magic love it / that 's black magic love it / black magic is n't it / it 's adorable / that 's gold thanks
it 's magic haha / it 's dark magic haha / that 's black magic thanks / that 's awesome thanks / it 's magic thanks
black magic how
`,
  'self-irony': `
totally my own is / my own / totally my memory sorry / my dumb fix / my fault question / my dumb stupidity
totally my own sorry / my fault error / totally my ignorance stupidity / my stupid stupidity
totally my dumb stupidity / entirely my ignorance fault / totally my bad mistake / entirely my brain stupidity
brain question / entirely my memory is n't / typo sorry / totally my silly stupidity / my oversight fix
totally my eyes stupidity / own sorry / mistake stupidity / typo error / my lazy / totally my own mistake / my eyes
totally my copy paste stupidity / my memory question / totally my lazy fault / my stupid fault
totally my ignorance is n't / entirely my bad / my mistake error / english error / entirely my mistake question
totally my lazy / totally my silly sorry / totally my brain fault / i was stupid sorry / i was being stupid about
old sorry / a noob today / i feel too dumb today / i was old / i was obviously blind / i feel rusty and / i feel blind
i was a beginner today / i feel a moron here / i was a noob / i am lost for / an absolute idiot haha
i 'm embarrassed haha / i feel being dumb haha / a moron today / i am a moron here / i am a moron
i feel so dumb today / i was an idiot sorry / i am lost / i am blind here / i feel an idiot i / such an idiot sorry
i am embarrassed / i feel embarrassed sorry / i feel being stupid haha / i am so stupid / i was embarrassed haha
i feel old sorry / i was being dumb for / i was being stupid today / i was a newbie today / i feel so dumb sorry
i feel blind but / i am a newbie here / i am so stupid for / i feel an idiot about / i feel clueless i
dumb mistake on / dumb typo on / basic error here / naive typo but / newbie me / quick typo from / quick typo sorry
silly typo here / dumb mistake / naive me / naive question sorry / stupid question sorry / quick mistake perhaps
newbie of me sorry / newbie error by / quick mistake from / quick question sorry / noob typo on / silly mistake
newbie error on / naive typo perhaps / stupid question here / basic of me sorry / silly question on / newbie mistake
newbie mistake by / dumb of me sorry / quick of me perhaps / silly question from / newbie mistake on / naive mistake
noob typo here / stupid mistake perhaps / noob mistake sorry / quick of me / newbie typo sorry / stupid question from
silly typo but / noob me perhaps / noob error but / i stuffed up my / i goofed up my / i screwed up here
i messed up my / i messed up here / i screwed up sorry / i goofed up here / i mixed up my / i fucked up my
i goofed up sorry / i stuffed up sorry / i screwed up my / i fucked up sorry / i messed up sorry / i stuffed up here
i mixed up sorry / i fucked up here / i mixed up here / i accidentally it build / i borked deleted tests
i accidentally deleted sorry / i wrongly your / i accidentally pushed comment / i overlooked this build
i mistakenly this file / i misunderstood deleted again / i misread my tests / i mistakenly deleted again
i misunderstood pushed sorry / i broke your again / i misunderstood deleted sorry / i missed your comment
i overlooked it sorry / i wrongly my comment / i borked merged comment / i borked that file / i borked closed tests
i botched it sorry / i broke pushed / i forgot the point / i missed deleted tests / i accidentally that build
i broke merged build / i mistakenly to file / i borked pushed / i forgot closed comment / i overlooked merged tests
i botched to tests / i overlooked merged / i overlooked that again / i botched your file / i borked merged file
i broke your point / deleted file / i overlooked to build / i misunderstood to comment / i forgot pushed point
i misread merged again / i forgot closed file / brain dead today / brain not working / oops wrong missed
duh wrong fault / oops sorry fault / oops sorry did / face palm me missed / facepalm my fault / facepalm i forgot
duh i / doh moment did / duh forgot / oopsie wrong fault / whoops my missed / face palm sorry / duh thanks bad
oopsie forgot bad / oopsie sorry did / doh forgot bad / derp forgot / face palm my mistake / doh my bad
whoops sorry fault / face palm i fault / face palm sorry did / duh wrong / whoops moment fault / duh me mistake
duh thanks mistake / oops my forgot / oopsie wrong missed / whoops my forgot / duh my forgot / oops forgot fault
duh i fault / whoops i / whoops moment did / whoops i missed / face palm forgot mistake / oops wrong / whoops me fault
facepalm i / whoops wrong fault / known first / checked first / first carefully / looked first / first closer
noticed first / seen first / mentioned first / first docs / read first / tested first / scratch me comment
disregard that said / strike what i comment / strike that previous / strike my / ignore that said / ignore my said
scratch that said / scratch what i / forget what i / disregard me sorry / ignore my comment / disregard me comment
scratch me sorry / ignore that last / forget me / forget that / strike my said / scratch that last / forget that last
ignore what i last / forget me last / forget my previous / strike that last / scratch what i sorry
scratch me previous / scratch my / disregard that sorry / ignore what i / strike what i last / ignore that comment
disregard my comment / disregard what i previous / ignore me comment / forget me previous / forget me sorry
forget that sorry / ignore me sorry / disregard that / scratch what i comment / silly on my / blame on me
egg on my face / blame on / blame on face / stupid on my face / shame on face / poor on me face / egg on
silly me face / blame on my face / egg on me / egg me face / blame on my / poor me face / poor on my
silly on me face / egg on my / egg on face / shame on me face / poor on my face / shame on my / stupid me face
poor on face / silly on / egg me / stupid on / silly on my face / stupid on face / egg on me face / stupid on me face
shame on my face / blame on me face / blame me face / shame me face / silly on me / stupid on me / id ten t sorry
user error on my / pebkac sorry / id ten t on my / user error sorry / pebkac on my / do n't know what i was thinking
what was i thinking / not enough coffee today / not enough coffee yet / not enough sleep today / not enough sleep yet
past me will / future me will / future me hates / future me wrote / past me hates / past me wrote / this ugly 2am
works this terrible / code myself / night myself / works this at / this hacky 2am / wrote this terrible
wrote this at / this hacky late / this ugly late / late myself / this terrible late / works this ugly
this terrible night / this hacky night / this hacky hack / this ugly hack / this ugly night / wrote this ugly
this terrible 2am / this terrible hack / works this hacky / hack myself / this hacky code / this ugly code
this terrible code / wrote this hacky / 2am myself
`,
  'question-neutral': `
there currently workaround / there currently examples / there another reason / there currently option
there another particular reason / there currently update / there currently timeline / there currently plan
is there another / particular reason why / there currently chance / there currently way / there another timeline
there currently progress / are there another / there another workaround / there another update / is there currently
there another progress / there another chance / particular reason for / particular reason that / there another example
are there currently / there some particular reason / there currently known / there a particular reason
there any particular reason / particular reason we / there another known / particular reason of
there currently roadmap / there currently downside / there currently reason / there another news
there currently plans / there currently eta / there currently particular reason / there currently way for
particular reason about / anyone tell / make sense with / could somebody / make sense this / share whether
anyone know / make sense how / somebody work / somebody explain / please whether / anybody point / try whether
anyone work / somebody mind / someone happen / someone reproduce / anybody experience / someone need / do someone
make sense why / somebody need / make sense any / anybody confirm / tell whether / someone confirm / anyone support
somebody experience / anyone need / did anyone / depend whether / someone please / do anybody / someone know
somebody depend / somebody tell / someone depend / explain whether / can anybody / does anybody / could someone
support whether / the right approach / what is the reason behavior / the status behind / what is the easiest status
what is the right state / what is the recommended between / what 's the plan way / the difference between
the idea behavior / what is the best / what is the preferred approach / the purpose way / the right status
the output between / what is the plan behind / the best behind / what is the proper / the right behind
what 's the current / what is the expected behind / what is the right behavior / the correct behind
what is the reason behind / what is the right between / what 's the easiest status / what is the correct status
what is the purpose between / what is the correct approach / the plan way / what 's the right way
what 's the status way / the preferred approach / what is the best way / what is the plan / the use case between
the preferred status / what is the expected state / what is the plan state / the intended approach
what is the correct behavior / where did / where would / where should / where could / where can / what browser
node version would / node version is / which command / what command / node version are / what editor / what option
what branch / what config / which settings / node version of / what file / which error / which platform
what settings / which package / what error / what package / what platform / which node version / node version did
what node version / node version were / which editor / node version do / node version should / which option
which config / update whether / add look / let whether / look output / take full / full output / full error
open look / rebase full / check whether / attach look / review whether / clarify whether / full details / look latest
explain look / full know / maybe whether / add full / look error / whether logs / clarify look / check full
elaborate whether / provide whether / kindly full / point whether / whether error / point full / whether log
review look / test look / perhaps whether / full look / whether issue / send full / full link / whether know
`,
  'offer-help': `
the pull request / put together with / d be happy to add / d love to take / put together this
would be happy to submit / more pull request / with pull request / d be happy to check / d be happy to submit
d be happy to provide / d love to contribute / put together up / d love to open / d love to put together
put together it / this pull request / would be happy to try / d love to pick / am happy to contribute / ll provide
ll pick / am happy to make / d be happy to contribute / d love to submit / i d be happy to / ll share / d love to make
would be happy to prepare / ll test / would be happy to check / we ll / am happy to write / d be happy to work
d love to help / d love to implement / it pull request / would be happy to send / would be happy to review
some pull request / me know whether i / me know whether this / anything think / me know whether that
me know how anything / me know if anything / please let me know whether / me know when anything
please let me know when / please let me know what / anything see / me know what anything / anything works
me know whether it / me know whether anything / anything need / anything want / let me know whether / anything helps
please let me know how / me know whether you / please let me know if / me know whether there / free to pick here
free to reopen me / free to reopen if / free to take out / free to send over / free to contribute us / free to pick us
free to tag here / free to contribute it / free to close us / free to ask this / free to merge any / free to dm here
free to edit if / free to edit us / feel free to contribute / free to join any / free to join over
free to comment it / free to add us / free to comment over / free to reach us / feel free to comment / free to add any
free to reach it / feel free to send / free to reopen here / free to use any / free to reach out / free to message it
free to add this / free to submit us / free to use us / free to take any / free to edit over / free to tag me
free to open if / free to join us / free to open us / free to submit out / suggestions is
feedback would be much appreciated / patches are much appreciated / contributions are always welcome
suggestions would be very welcome / pr are much appreciated / help would be / help is / prs would be much appreciated
ideas would be / help would be much appreciated / prs would be greatly appreciated / would be greatly appreciated
ideas are appreciated / help would be always welcome / feedback would be welcome / feedback is always welcome
feedback are appreciated / help is greatly appreciated / help is welcome / help are welcome / feedback are
pr is much appreciated / suggestions would be much appreciated / suggestions would be greatly appreciated
ideas are much appreciated / suggestions is appreciated / help is more than welcome / prs are greatly appreciated
contributions would be very welcome / patches is more than welcome / prs are much appreciated / ideas is appreciated
are much appreciated / pr is more than welcome / contributions is much appreciated / pr would be always welcome
contributions would be appreciated / prs are more than welcome / ideas would be appreciated / suggestions are welcome
`,
  thanks: `
maintaining reply / advance work / opening suggestion / fixing feedback / many thanks so much / everyone detailed
confirming amazing / contributing report / letting detailed / explaining info / advance pr / advance update
advance detailed / helping detailed / maintaining update / testing support / the hard work / maintaining a look
pointing hard work / looking suggestion / pointing me know / opening great / ty for / reporting update / helping fix
testing great / reviewing great / reviewing quick / maintaining quick / clarifying me know / fixing help
fixing report / letting hard work / helping effort / bringing suggestion / clarifying amazing / reviewing suggestion
looking review / confirming a look / being fix / very much appreciated / greatly appreciate / very much appreciates
sincerely appreciated / sincerely appreciates / truly appreciated / truly appreciates / much appreciates
sincerely appreciate / much appreciate / highly appreciated / truly appreciate / very much appreciate
highly appreciates / greatly appreciated / really appreciated / highly appreciate / greatly appreciates
really appreciates / excellent pr so far / amazing catch by / brilliant explanation on / app thank you
brilliant pr and / lovely explanation thank you / wonderful improvement thank you / amazing fix / awesome plugin by
brilliant pr on / great extension thanks / explanation everyone / brilliant stuff by / fantastic release indeed
nice addition and / wonderful work on / fantastic investigation / awesome feature indeed / great write up indeed
plugin so far / nice fix on / awesome feature / wonderful idea by / brilliant write up team
impressive improvement and / wonderful project thank you / impressive fix guys / brilliant find on
wonderful plugin by / lovely addition indeed / impressive catch here / great improvement on
awesome project thank you / great release as always / product so far / incredible investigation everyone
fantastic software and / great write up on / excellent pr thanks / incredible find everyone
`,
};
