import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesG: Partial<Record<LexiconCategory, string>> = {
  'command-hostile': `
maybe read it / maybe read my / just read my / please read before / try reading my / go read it / learn to read what
actually read before / please read it / learn to read it / please learn what things work / first learn a git
please learn a search / first learn the manners / please learn some basics / go learn basic / learn how listen
maybe learn the write / please learn how to behave / go learn basic type / first learn basic google
try your head first / try a real next time / use common sense / use your brain function / try a real function
try google function / try the search next time / try common sense before / use your brain for once
try your head next time / look is next time / google is yourself / search it first / search it up next time
google is next time / look it up yourself / search for it first / search it / search it yourself / google it
google for it yourself / let me google that / bugger whine elsewhere / get away twitter / move troll to mommy
bugger find your cave / move bother under / get harass someone else / bugger harass under / run play
move back to your hole / touch some grass / get over yourself already / get a life already / get real already
get out of here already / get out of here please / get a clue then / get out already / get over it please
get used to it already / get stuffed then / get used to it please / zip down please / shut up please
shut your mouth and / pipe your mouth with / pipe your mouth about / shut your mouth already / zip down now
shut down already / pipe it already / pipe your mouth / stay out to yourself / keep quiet of / keep your mouth
stay your mouth to yourself / stay your opinions if / keep quiet if / stay your mouth out / stay quiet of
keep your mouth shut / keep your opinions to yourself / mind your own damn business / nobody is making / no one cares
nobody needs / nobody forced / no one needs / nobody forces / no one is making / no one is forcing / no one forced
do n't like it use leave / do n't like it tough leave / do n't like it write leave / do n't like it leave
do n't like it fork / do n't like it write / do n't like it fork leave / do n't like it use / do n't like it tough
then write your / then write your yourself / then leave else / then do n't use / then use something / then fork own
then write your someone / then leave someone / then leave own / then pay own / then use something yourself
fix it or shut / fork your own / write it and stop / build your own yourself / write your own and leave
do your own or shut / write your own if / fork your own then / fork your own and leave / make it or shut
you are free to complain / you are free to leave / feel free to leave / you are free to go / you 're free to complain
feel free to go / you are free to fork / you 're free to go / feel free to fork / feel free to use something
the door is over there / door is over there / the door is right there / door is that way / the door is that way
door is right there / do n't let the door / patches welcome stop / pull requests are welcome or
pull requests welcome / patches welcome so / patches welcome or / patches are welcome instead / prs welcome then
prs are welcome then / prs are welcome / patches welcome / send a patch or leave / submit a patch or
send a pr or stop / submit a pr or leave / send a pr or shut / send a pr or / submit a pr or stop
submit a pr or shut / submit a pr or / send a patch or / send a pr or leave / put up or shut up / deal with it already
live with it then / live with it already / live with it and / deal with it or / deal with it then / live with it or
deal with it and / suck it up and / suck it up buttercup / take it or leave it / pick another career
pick a different job / choose a different / pick another hobby / choose another field / pick a new career
choose another career / choose another profession / choose a different career / pick a different field / find another
get another profession / get a different hobby / find a new / find another hobby / find a different
find another profession / find another job / find a new profession / get a new / stick to javascript
stick to your day job / stick to html / stick to excel / stick to wordpress / do n't quit your day / go back to school
go back to basics / go back to college / go back to kindergarten / go back under school / go back where college
go back under your / go back under basics / go back under reddit / go back under college / back to school
stop begging / quit posting garbage / quit asking stupid / quit pinging / stop nagging / stop trolling
quit being such / quit acting / quit bitching
`,
  dismissal: `
not my monkeys / not my fault / not my department / not my circus / sounds like a user / seems like your fault
sounds like a user error / looks like your mistake / looks like your own problem / looks like your fault
looks like your error / seems like a user / sounds like a user problem / your own / that 's your own / you own
works fine for me / works here closing / works fine here else / works for everyone so / works fine for everyone you
works fine for me closing / works fine for everyone else / works fine on my closing / works fine here so
works for me else / you 're using it wrong / you 're doing it wrong / who uses / so what s your point
so what do you want / so what exactly / big whoop / and your point is / and what 's your point being
and you point being / and your point being / and you point is / and what 's your point is / first world problems
rich world problems / not an issue really / not an issue closing / non issue really / non issue closing
not an issue move / not an issue for / non issue move / non issue for / wontfix bye / invalid move / will n't fix deal
not planned deal / not planned closed / invalid bye / invalid end of / cantfix closed / working as intended move
wontfix period / i owe you nothing / owe you nothing / owe you anything / could not care less
nothing else to see here / nothing else to say / nothing of debate / end more / nothing more / nothing else
nothing more to see here / end more conversation / end more to add / subject finished here / subject ends here
debate ended / discussion finished / argument ends / topic over / case is closed here / debate ends here
full stop end / period end / this is final full stop / that 's the end full stop / that 's final
this is all full stop / this is final / that 's that full stop / that 's final full stop / this is the end period
that 's the end period / that 's it full stop / that 's all full stop / will n't respond / will n't engage
will n't waste / will n't entertain / will n't dignify / move along people / move on folks / move along nothing
move on nothing / move along now / move along already / move on already / move along please / move along folks
next question / next caller / next please / whatever helps / whatever floats / whatever makes you / whatever man
whatever you say / whatever mate / whatever dude / yeah whatever dude / yeah nah mate / yeah whatever buddy
yeah nah buddy / yeah whatever / yeah okay mate / yeah okay dude / yeah right mate / yeah okay buddy / yeah okay
yeah sure dude / too long did n't read / too long nobody / tl dr did n't read / tl dr nobody / did n't even read past
did n't ask / did n't ask the rest / did n't ask past / did n't read lol / did n't even read the rest
did n't ask lol / did n't read the rest / did n't read past / did n't read / did n't even read / not reading that wall
not reading your wall / not reading all that / not reading all wall / wall of text / happy for you or sorry
tough shit / tough break / tough cookies / tough titties / too bad then / too bad for you / too bad so / too bad deal
sucks to be you / good luck with it / good luck with then / good luck finding another / good luck with that
good luck finding / good luck with / good luck finding it / good luck finding then / good luck finding that
good luck with another / good luck with your / okay bye what / sure then bye / okay then / ok so / k cool what
k whatever / ok and / k then / k so / okay whatever / noted and ignored / noted and / duly noted and
duly noted and ignored / opinions are like
`,
  'reader-competence': `
are you actually / did you bother to / could you bother to / would you actually / could you ever / would you seriously
do you bother to / did you ever / are you seriously / could you actually / did you not test / do you not know
did you not see / did you not think / do you not read / do you not care / did you not read / do you not think
do you not test / do you not realize / you plainly / you seem to / you apparently / you evidently
understands little about software / know zero about / knows nothing about this / knows zero about this
understand absolutely nothing about / understand absolutely nothing about how
understands absolutely nothing about this / know nothing about how / knows zero about security
understands absolutely nothing about security / fundamental programming skills / simple knowledge comprehension
fundamental common sense of / basic common sense of / fundamental math 101 / basic computer science
fundamental skills comprehension / basic literacy of / basic skills is / elementary programming skills / git 101
logic 101 / reading 101 / english 101 / security 101 / ux 101 / programming 101 / testing 101 / design 101
computer science 101 / not intelligent enough / not competent enough / not smart enough / not intelligent enough to
not qualified enough to / not qualified enough / not experienced enough / not smart enough to
not competent enough to / not bright enough / who hired you near / who made you commit / who taught you maintainer
who gave you code / who let you maintainer / who let you code / who hired you maintainer / who gave you maintainer
who gave you commit / who let you near / how did you become your / how did you graduate to / how did you manage your
how did you pass your / how did you ever to / how did you graduate hired / how did you become hired
how did you manage to / how did you pass hired / how did you even hired / how did you graduate your / should n't never
should not never / should never / calls yourselves / calling himself / calls themselves / calls yourself
call yourself / calling yourselves / calling themselves / call himself / call yourselves / calls himself
call themselves / you 're hardly a native / you 're hardly a professional / you 're hardly a real
you 're hardly a developer / you are hardly a professional / you 're hardly a programmer / you are hardly a real
you are hardly a native / you are hardly a developer / you are hardly a programmer / dunning kruger effect
dunning kruger in action / copy paste architect / so called reviewer / clueless coder / self taught lawyer
self taught reviewer / boot camp experts / arrogant lawyer / clueless maintainer / arrogant developer
stack overflow developers / out of his / out of his league / out of their / out of his element / out of his depth
out of their league / out of their depth / out of their element / above your abilities / beyond your understanding
beyond your capabilities / above your understanding / beyond your abilities / beyond your pay grade
beyond your comprehension / above your capabilities / above your comprehension / over your head / you guys / you lot
you clowns / you people / you devs
`,
  'put-down-work': `
the software / it framework / the solution / your project / the api / that library / it tool / this software
this architecture / that update / complete piece / bloated monstrosity of / broken rubbish / unusable pile of
steaming garbage of / absolute piece of / overengineered train wreck of / unmitigated nonsense of / unmitigated junk
overpriced rubbish of / steaming app / worst software / worst api / worst app / worst library / worst website
worst support / worst interface / worst framework / worst ui / worst code / worst language / bug ridden crap
bug ridden / bug riddled mess / bug riddled / bug infested mess / bug riddled crap / bug ridden garbage
bug ridden mess / bug infested crap / bug infested garbage / littered with garbage / riddled of
plagued with nonsense / littered with errors / infested of errors / infested with nonsense / full of garbage
infested of / infested of bugs / full of holes / more holes than features / more bugs than / more holes than
more holes than swiss / more bugs than swiss / more bugs than features / swiss cheese / never functions anymore
rarely worked and / hardly functional at all / hardly tested and / hardly functional and / hardly functional anymore
rarely functional and / almost never functions properly / almost never functional properly
almost never functional at all / not even remotely quality / not even wrong ready / not even tested ready
not even compile / not even tested / not even worth / not even worth ready / not even worth quality
not even remotely ready / not even compile ready / prototype level software / beta level garbage
student project software / prototype project software / demo level code / hobby project at best / toy quality code
alpha project / alpha project code / pre alpha quality / zero taste control / any effort whatsoever
no taste whatsoever / any testing control / lacks qa was / zero effort at all / zero testing control / any testing put
zero quality at all / zero qa control / clearly never tested at all / obviously rushed this / clearly written by this
clearly never tested by / apparently untested this / obviously nobody tested at all / apparently never tested this
obviously never tested / clearly nobody tested this / clearly untested by / makes my / my eyes are bleeding
my eyes bleed / my eyes hurt / bin it all / scrap it down / burn it down / nuke it all / nuke it and start
delete it with fire / burn it with fire / burn it to the ground / scrap it from orbit / throw it down
belongs in a trash / belongs in the dumpster / belongs in a toilet / belongs in the trash / belongs in a bin
belongs in the bin / belongs in a dumpster / belongs in a garbage / belongs in the toilet / belongs in the garbage
belongs in a museum / looks like garbage from / feels like shit 1995 / looks like crap / feels like ass fisher
works like shit virus / looks like a cheap mobile / feels like windows toddler / looks like a cheap toy
works like ass fisher / works like it 's crayon / fisher price toy / fisher price ui / fisher price interface
over designed nonsense / under architected / over architected garbage / over powered mess / over complicated nonsense
under architected monstrosity / under architected mess / under architected garbage / over tested monstrosity
under complicated crap / reinventing the square wheel again / reinventing the wheel badly
reinventing the square wheel poorly / reinvent the square wheel poorly / reinventing the wheel poorly
reinvent the wheel / reinvented the wheel / reinventing the square wheel badly / reinvent the wheel badly
reinvented the square wheel again / reinvented the square wheel / copy pasted mess / copied paste garbage
copied paste mess / copied pasted mess / copy paste from stack / copied paste code / copy paste garbage
copied paste from stack / copy pasted / copy pasted from stack / copy paste mess / code salad / code smell
code is a crime / code vomit / code monkeys / code smells / offense against humanity / insult against design
offense against programming / offense against usability / insult against programming / insult against usability
offense against design / insult against users / crime against usability / crime against humanity
`,
};
