import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesD: Partial<Record<LexiconCategory, string>> = {
  'frustration-self': `
it is extremely tedious / that is super tedious / that is extremely irritating / this is super painful
this is beyond exhausting / it is beyond infuriating / this is beyond aggravating / that is beyond frustrating
that is utterly tedious / this is super / drove us / drove us round the bend / drives us mental / drives me insane
drives me up the wall / drove us insane / drove us mental / drove us bonkers / driving me up the wall
drives me bananas / driving us bananas / making me / making us / made me / makes me / made us / makes us
want to punch this / want to scream something / want to cry this / want to throw this / want to throw at
want to throw something / want to punch my / want to punch something / want to smash my / want to cry at / wanna die
wanna smash / wanna scream / wanna throw / wanna cry / throw my phone / throw my keyboard / throw my laptop
throw my computer / throw my pc / throw it out the window / throw this out the window / throw it out of
throw this out of / throw it out of window / throw this out of window / out of the window / i am about
i am losing angry / i 'm seriously annoyed / i am beyond mad / i am absolutely to lose / i am this to lose
i am just frustrated / i am absolutely done / i 'm absolutely close / i am losing done / i 'm beyond over this
i 'm super tired right now / i 'm pretty sick / i 'm getting angry right now / i 'm beyond angry with
i 'm super mad of / i 'm pretty frustrated with / i 'm getting frustrated about / i 'm beyond annoyed of
i 'm pretty annoyed about / this close to / tried everything / trying everything / i 've tried every
i 've tried everything / i 've tried all / none helps at all / nothing helps / none works / nothing helps for me
nothing helped at all / nothing works anymore / none helps for me / none worked at all / none helps anymore
none worked anymore / nothing ever works / burnt almost / spent countless / wasted two / blew over / lost countless
spending half / blew almost / lost half / spend almost / burnt many / burned five / countless hours lost
endless hours wasted / many hours wasted / many hours trying / many hours on / countless hours wasted
countless hours on / countless hours trying / many hours lost / endless hours of / hours wasted to / hours lost with
hours banging to / hours lost on / hours banging this / hours lost to / hours spent my / hours spent with
hours debugging with / hours debugging this / my whole weekend on / my whole evening ruined / my whole week wasted
my entire evening wasted / my whole evening was / my whole day / my entire weekend is / my entire day is
my entire day / my entire weekend on / my entire evening is / ruined my day / ruined my work / ruined my setup
ruined my experience / ruined my life / ruined my weekend / ruined my week / ruined my project / costs us time
costing us money / costing me / costing us days / cost me money / costs me time / cost us clients / costs us hours
cost me days / smashing my head against / bashing my head on / bashing my head into / banging my head against
bashing my head against / smashing my head into / bang my head into / bang my head against / banging my head into
banging my head on / bang my head on / tear my hair out / tearing your hair out / tear your hair out
pulled your hair out / pull my hair out / rip your hair out / rip my hair out / ripping your hair out
pulled my hair out / ripping my hair out / pull your hair out / hair out over this / each fucking
each bloody release / every single release / each freaking time / every single update / each fucking release
each freaking / every bloody update / each freaking morning / each single day / every time i upgrade
every time i update / every time i open / every time i use / every time i touch / every time i click
every time i try / again and again same / once again and again / yet again and again / once again and again same
again and again this / again and again the same / yet again and again same / once again and again this
again and again / yet again and again this / this old / same old / here we go again / here we are again / not again
oh no not again / why oh why is / why oh why must / why oh why will n't / why oh why can n't / why oh why do
why oh why does / why can n't we ever / why can n't anything ever / why can n't things just / why can n't things be
why can n't anything be / why can n't this ever / why can n't anything just / why can n't you ever
why can n't it ever / why can n't they ever / why can n't things ever / just trying to listen / just need this works
just need to use / just trying a use / just trying this / just trying a listen / just trying to works
just need it use / just wanted a work / just want this use / just trying it listen / all i wanted to / all i want is
all i want was / all i wanted is / all i wanted was / all i want to / my blood boils / my sanity are / my blood are
my sanity has / my blood has / my blood pressure boils / my blood pressure is / my sanity boils / my nerves is
my patience boils / blood boil / blood boiling / blood pressure / at my wits point / at my breaking point / at my end
at the breaking end / at the wits point / at the breaking point / at the wits / at my wits / at my breaking end
at the wits end / breaking point / boiling point / past ridiculous / beyond frustrated / beyond caring / past angry
beyond fed / past frustrated / past annoyed / past tired / past caring / past fed / fed up of being / weary of hearing
tired of reading / sick of having / weary of these / fed up of reading / sick of people / weary of being
weary of seeing / fed up of everything / really tired of being / so tired of this / too tired of this
just tired of being / really tired of these / really tired of your / just tired of your / dead tired of this
just tired of this / just tired of these / struggling with / fought with / fight with / wrestling with / fighting with
torture to deal / hell to install / chore to work / pain to maintain / nightmare to work / ordeal to install
ordeal to deal / nightmare to deal / hell to use / nightmare to set / a living nightmare / a utter hell / a living
a total chaos / an absolute / a total pain / an absolute hell / an absolute torture / a living misery
a utter nightmare / a royal pain / royal pain in / major pain in / living hell / dependency hell / what a pain
what a hassle / what a headache / such a nightmare / what a joy / what a disaster / such a pain / such a chore
what a chore / such a disaster / could not emphasize enough / could n't emphasize enough / can n't stress enough
can not stress enough / can not emphasize enough / can n't emphasize enough / could n't stress enough
could not stress enough / cannot stress enough / seriously people / seriously how / seriously considering
honestly devs / seriously who / honestly what / seriously done / seriously what / honestly why / frankly considering
frankly done / for goodness though / for fuck 's now / for crying now / for crying sake / for real sake
for fuck 's sake / for pete 's now / for pete 's though / for fuck 's though / for goodness sake / ugh why / ugh so
gah so / argh not / ugh this / grr i / argh this / grr why / gah not / argh so / how frustrating / how annoying
how tiresome / how aggravating / how irritating / losing sleep over / driving sleep over / lost sleep over
`,
  repetition: `
for the tenth time / for the umpteenth time / for the third time / for the nth time / for the hundredth time
for the final time / for the millionth time / for the thousandth time / for the fifth time / for the second time
how many times have / how many times already / how many times must you / so many times must you
how many times does it / how many times must it / how many times did it / how many times do i / how many times have i
so many times already we / i 've said this many / i 've already that already / i 've repeated explained several
i 've told answered many / i 've explained that above / i 've repeated you many / i 've told explained before
i 've already said times / i 've told explained already / i 've already it above / already asked twice
already stated many / already discussed that / already discussed above / already discussed you
already explained many / already asked above / already explained above / already answered above
already covered above / already explained that / told you many / explained to you many / told you twice
asked you already / told you before / told you multiple / told you several / explained to you before
asked you repeatedly / explained to you a hundred / let me rephrase / allow me say it again
let me explain this again / let me be clear / allow me repeat / let me spell / allow me spell
allow me explain this again / allow me rephrase / allow me be clear / i will explain / i 'll repeat / i will try
i 'll explain / i 'll try / i will say / i 'll say / i will ask / i 'll ask / once more since / once more you
once again with / once again for / once again since / once more i / once again i / once more for / once more with
once again you / again for / for those in the back / louder for the / say it louder / say it again / say it with me
say it slowly / repeat it back / repeat it slowly / repeat it after me / say it after me / read it back
repeat it again / read it after me / say it until / repeat after me / repeating yourself is / repeating ourselves
repeat ourselves over / repeat myself here / repeating ourselves over / repeating yourself here
repeating ourselves is / repeating ourselves here / repeat yourself here / not going to repeat myself
sound like a broken / broken record here / time and over / time and over again / over and time / time and time
over and time again / again and again and / day after day out / day in day out / year after year out
year in year out / week after week / month after month / version after version / release after release / same bug over
same answer every / same excuses as / same problem twice / same response twice / same excuses for
the same problem every / the same answer twice / the same response for / the same excuse over / the same question over
keeps happening again / keeps crashing again / keeps breaking up / keeps coming again / keeps breaking back
keeps crashing up / keeps popping every / keeps coming up / keeps happening back / keeps crashing every
keeps getting back / people kept / people keep / he kept / they kept / he keep / they keep / you kept
stop posting this / stop repeating that same / stop saying this / stop saying that / stop asking yourself
stop saying this same / stop asking the same / stop posting it / stop repeating yourself same / stop bringing up same
was through this many / been through this many / been through this / was through this / was through this already
been through this already / we 've been through this / it has already been / it was already been
that has already been / this has already been / that was already been / this was already been / discussed to death
beaten to death / done to death / ad nauseam / ad infinitum / the million times / a hundred times over
a thousand times already / a billion times now / a dozen times already / a thousand times now / a dozen times before
a billion times before / a dozen times over / a hundred times already / a billion times over / numerous of
countless of / dozens of / hundreds of / what part of do n't / what part of it / what part of my / what part of this
what part of that / what part of no / which part of it / which part of my / which part of no / which part of this
what do n't you understand / what is it you do n't / how else do / how many ways can / how many ways do
how many ways can we / how much clearer should we / how else should / how much clearer should
how much clearer should i / how many ways do i / how much clearer do / how much more clear / how much clearer
how much simpler / can n't say this / can n't make this / can n't make it / can n't say any / can n't say it
can n't make any / in simple words / in simple terms / in plain words / in plain terms / in plain english
in simple english / do i need to explain / do i need to spell / do i have to explain / do i need to say
do i have to repeat / do i have to write / do i need to repeat / do i need to draw / do i need to write
do i have to spell / do i have to draw / draw you a map / draw you a picture / draw you a diagram / spell it out
need to explain again / have to explain everything / have to explain again / have to explain it / have to explain this
need to explain this / need to explain everything / need to explain it
`,
  mocking: `
fantastic job breaking / nice job ruining / good job / stellar work genius / good work genius / great job
brilliant going / fantastic work genius / nice work guys / congrats for breaking / well done on ruining
congrats to whoever making / bravo on destroying / congratulations to whoever wasting / kudos on ruining
congrats for / well done for breaking / kudos for destroying / congratulations for / well done to whoever wasting
thanks very much for wasting / thanks a lot for nothing / thanks ever so much for / thanks a lot for
thanks so much for ruining / thanks so much for breaking / thanks a lot for ruining / thanks so much for wasting
thanks very much for breaking / thank you so much for / thanks a lot for wasting / thanks for the lecture
thanks for wasting / thanks for destroying / thanks for proving / thanks for nothing / thanks for ignoring
thanks for mansplaining / thanks for the useful non / thanks for confirming / thanks for ruining / how kind that
how original of you / how clever of them / how brave to / how convenient for you / how original of them
how wonderful of you / how nice of them / how professional for you / how original that / aw please / lol thanks
wow yes / sure you / aw how / wow thanks / yes sure / haha thanks / aw you / yeah you / what a stunning answer
what a brilliant answer / what a great / what a fantastic move / what a clever / what a clever answer
what a fantastic idea / what a brilliant / what a great decision / pure genius / sheer genius / give him a nobel
give him a promotion / give him a trophy / give this man a medal / give whoever a trophy / give yourself a trophy
give him a cookie / give him a medal / give whoever a round of / give yourself a cookie / standing of applause
here 's a medal / here 's a gold star / here 's a cookie / here 's your cookie / here 's your medal / here 's a tissue
gold star for / participation trophy / cry me a river / boo fucking hoo / boo hoo / cry more / cry about it
cry harder / stay seething / remain mad / remain salty / keep coping / remain coping / keep mad / keep crying
remain seething / stay coping / cope and seethe / cope more / seethe and cope / user issue / get good
sounds like a personal problem / sounds like a personal issue / sounds like a skill issue
sounds like a skill problem / tell me without telling / found the one dev / found the java who / found the php who
found the guy dev / found the one who / found the guy who / found the manager dev / found the java dev
found the php dev / found the manager who / okay boomer / ok boomer / sure kid / sure thing / sure pal / sure mate
sure dude / sure sweetheart / sure champ / sure jan / sure buddy / sure grandpa / sure bro / good luck kid
good luck genius / good luck einstein / okay kiddo / calm down sherlock / listen champ / good luck karen
relax genius / nice try einstein / okay champ / nice one einstein / thanks captain obvious / good one genius
well done sherlock / thanks sherlock / good one sherlock / thanks columbo / no shit genius / nice one sherlock
thanks genius / in other breaking news / water is wet / and water is wet / breaking news / news flash / breaking flash
what a coincidence / what a hero / what a time / what a surprise / what a shock / what a tool / what a clown
what a shocker / color me surprised / color me impressed / color me shocked / colour me surprised / colour me shocked
colour me impressed / i 'm truly impressed tell / i 'm truly i tell / i 'm so shocked tell / i 'm truly impressed
i 'm truly really tell / i 'm truly shocked tell / i 'm shocked impressed tell / i 'm shocked really tell
i 'm truly i / i 'm so shocked / who would have guessed / who would have thought / who could have foreseen
who could have known / who could have predicted / who could have guessed / who could have imagined
nobody could have foreseen / nobody could have predicted / surprise nothing / surprise you / surprise still
surprise they / surprise it / must be nice being / must be nice to / fancy having / imagine not / imagine believing
imagine writing / fancy paying / fancy thinking / fancy caring / imagine getting / imagine being / fancy being
fancy writing / imagine my shock / imagine my surprise / but muh / but mah / but muh performance / but muh privacy
muh feels / but muh feelings / muh feelings / but muh security / muh freedom / muh performance / muh security
muh backwards compatibility / whining baby / cry baby / whining about / crying about / whine more / whine about
crying baby / cry about / crying more / whine baby / but but but / yada yada yada / la la la / fingers in your ears
fingers in their ears / hands in your ears / hands in their ears / can n't hear you / i can n't hear you
pretend this works / pretending that works / pretend it never / pretending it / pretend it works
pretending this never / pretend this / pretending this works / pretending that never / pretending that
works on my machine certified / works on my machine then / works on my machine excuse / it 's not a bug it 's
not a bug a feature / undocumented feature / smells like something satire / sounds like a satire
sounds like something excuse / reads like something / sounds like a toddler / sounds like it was child
sounds like something bad / smells like something joke / reads like it was / sounds like it was / was this designed by
was this written by / was this made by / is this written by / is this designed by / was this tested by
is this made by / is this tested by / is this coded by / was this coded by / built by clowns / written by toddlers
tested by interns / written by a committee / built by chimps / built by amateurs
built by toddlers / designed by amateurs / coded by morons / did a cat / did a toddler / did a monkey / did your drunk
did your monkey / did an intern / did a chatbot / did your intern / did your cat / did your child
did you hit your head / did you bump your head / are you high / are you joking / are you new here / are you kidding
are you drunk / are you serious / are you that dense / are you insane / are you blind / are you deliberately
are you a bot / were you drunk when / were you high when / what were they smoking / what were you drinking
what were you smoking / what were they drinking / what are you smoking / what are they even doing
what are they smoking / what are you even doing / smoking crack / whatever you 're smoking / put the pipe
put the crack pipe / put down the pipe / put down the crack pipe / put down the bottle / put the bottle
hope you 're proud now / i hope you 're happy now / i hope you 're proud / hope you 're proud of / hope you 're proud
hope you 're happy now / hope you 're happy of / i hope you 're proud now / hope you 're happy
i hope you 're proud of / i hope you 're happy of / hope you are good / hope you are proud / hope you choke better
hope you are better / hope you feel good / hope you choke proud / hope you feel better / hope you choke good
hope you feel proud / happy of yourself / proud of yourself / happy now / satisfied now / are you happy now
you must be fun proud / you must be so proud / you must be very proud / you must be great proud
you must be fun smart / you must be so smart / you must be very smart / you must be great smart / fun at parties
you 're so smart / you 're so important / you 're so brave / you 're so clever / you 're so special / you 're so funny
you 're so cool / you think you 're so / you think you 're better / you think you 're funny / you think you 're smart
you think you 're clever / you think you 're god / you think you 're special / are n't you clever
are n't you precious / are n't you special / bless your little heart / bless your cotton socks / bless your heart
great rant though / cool story though / good story buddy / great story buddy / great fanfic though / cool story but
great fanfic bro / good fanfic but / nice one buddy / good fanfic bro / good rant bro / cool story bro
tell me more about how / do enlighten / please do tell us / please do educate / do educate / please do enlighten me
please do elaborate me / please do elaborate / do elaborate / please do tell / please do enlighten / please do tell me
enlighten me / enlighten us / please enlighten me / please enlighten us / all great / oh great maintainer
oh mighty master / oh wise one / all wise master / oh wise master / oh mighty / oh wise maintainer / all great master
oh mighty one / high and mighty / high priests / almighty and mighty / almighty priests / almighty lord
almighty priest / high priest / high lord / your lordship / your royal / your holiness / kneel down / bow before
bow down / kneel before / their majesty / your royal highness / her royal highness / his royal highness
their royal highness / pinnacle of laziness / peak of arrogance / peak of performance / height of arrogance
pinnacle of arrogance / height of laziness / peak of stupidity / peak of irony / height of comedy
pinnacle of performance / peak of engineering / peak stupidity / peak incompetence / peak comedy / peak arrogance
peak engineering / comedy gold / thanks for the laugh / thanks for the entertainment / thank you for the chuckle
thanks for the laughs / thank you for the laugh / thanks for the comedy / thank you for the laughs
thank you for the entertainment / thanks for the chuckle / thank you for the comedy / i 'm actually crying
i 'm literally laughing / i 'm literally crying / i 'm actually laughing / lol what / lol no / lol ok / lol sure
lol nope / lol you / lol at / lol wut / lmao what / lmao sure / lmao no / lmao ok / lmao you / haha good / haha no
hahaha good / hahaha what / haha you / haha sure / hahaha sure / hahaha you / haha nice / hahaha nice
`,
};
