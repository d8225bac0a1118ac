/** Phrases of the tone lexicon, by category, parted by slashes. */
export const phrasesB = {
  repetition: `
re explain / once again / once more / yet again / and again / over and over / time and again / time and time again
again and again / here we go again / not again / oh not again / third time / fourth time / fifth time / second time
tenth time / nth time / hundredth time / millionth time / umpteenth time / last time / for the last time
one last time / one more time / how many times / so many times / many times / several times / multiple times
numerous times / countless times / a thousand times / a million times / a hundred times / hundred times
three times now / every time / every single time / each and every time / as i said / as i already said
as i 've said / as i said before / as stated / as stated before / as stated above / as already stated
as previously stated / as mentioned / as i mentioned / as mentioned before / as already mentioned
as previously mentioned / as explained / as i explained / as already explained / as i told you / as we told you
as discussed / as agreed / as per my / per my last email / per my previous / per my earlier / as noted
as noted above / as noted previously / i already told / i told you / told you so / i 've told you / already told you
already explained / already said / already asked / already answered / already discussed / already mentioned
i already said / i have already / we have already / you have already / i said it before / i 'll say it again
i repeat / i will repeat / let me repeat / to repeat / to repeat myself / repeat myself / repeating myself
repeat yourself / asked you before / asked you twice / asked repeatedly / asked for this / keep asking
keep telling you / keep saying / keep making / keep doing / keeps happening / keeps breaking / keeps coming back
keep repeating / keep having to / same mistake / same mistakes / same error again / same old story / same old
same thing again / same question again / same problem again / same issue again / the same again / broken record
like a broken record / old news / deja vu / groundhog day / back to square one / see above / see my previous
read my previous / refer to my / please see my earlier / in my last email / in my previous email / in my earlier mail
`,
  accusation: `
you lied / you are lying / you 're lying / you keep lying / lied to us / lied to me / lie to me / pack of lies
full of lies / blatant lie / outright lie / is a lie / that 's a lie / not true / simply not true / simply false
flat out wrong / you 're wrong / you are wrong / you were wrong / your fault / all your fault / entirely your fault
it 's your fault / his fault / her fault / their fault / not my fault / because of you / thanks to you / you broke
you broke it / you ruined / you destroyed / you caused / you messed up / you screwed up / you failed / you failed to
you have failed / you forgot / you forgot to / you never / you never even / you always / you did n't even
you did n't bother / you have n't even / you do n't even / you can n't even / you could n't even / you will n't even
you refuse to / you refused / you ignored / you ignore / you keep / you keep ignoring / you keep changing
you just want / you only care / you only want / you clearly / you obviously / you deliberately / you are trying to
you 're just trying to / you pretend / you are hiding / you chose to / you decided to / you let us down
you let me down / you should have known / you knew / you knew about / you made us / you made me / you cost us
you wasted / you are blocking / you are responsible / you are to blame / to blame for / who is to blame
someone is to blame / blame others / blame game / point fingers / finger pointing / pointing fingers / pass the buck
passing the buck / on purpose / behind my back / behind our backs / behind closed doors / hidden agenda
ulterior motive / ulterior motives / cover up / covering up / covered up / sweep under the rug
have something to hide / something to hide / what are you hiding / play dumb / playing dumb / playing games
play games / stop pretending / stop lying / stop making excuses / making excuses / make excuses / lame excuse
poor excuse / cheap excuse / excuse after excuse / nothing but excuses / bunch of excuses / throw under the bus
thrown under the bus / under the bus / took credit for / taking credit for / stole my / cheated us / broken promise
broken promises / broke your promise / promised but / went behind / gone behind / without asking / without telling
without even asking / without permission / without consulting / did n't ask / never asked / failed to mention
conveniently forgot / conveniently ignored / conveniently left out / shift the blame / putting words in
words in my mouth / not what i said / never said that / i never said
`,
  'reader-competence': `
self explanatory / read the docs / read the documentation / read the manual / read the readme / read the faq
read the code / read the error / read the source / read the thread / read the issue / read the template
read the rules / read my email / read my message / read my comment / read it again / read again / read carefully
read more carefully / read before / please read / please read the / try reading / did you read / did you even read
have you read / have you even read / you have n't read / you did n't read / bother to read / bothered to read
if you had read / if you 'd read / had you read / learn to / learn how to / learn to code / learn to google
learn the basics / learn some / go learn / go read / go back to school / back to school / go study / do your homework
do your research / do some research / do your own research / do a search / use the search / use google / google it
google is your friend / just google / search first / search before / let me google that / look it up / look harder
look again / think before / think again / think about it / think harder / try thinking / bother to think
basic knowledge / basic understanding / basic english / basic stuff / basic skills / basic concepts / basic math
basic mistakes / basic courtesy / the basics / beginner mistake / beginner 's mistake / rookie mistake
schoolboy error / newbie question / clearly you / clearly you have / clearly you do n't / clearly did n't
clearly do n't / clearly never / clearly not / obviously you / obviously did n't / obviously do n't / obviously never
obviously not / obviously have n't / do you even / do you even know / do you know how / do you understand
do you not understand / do n't you understand / do n't you get it / do n't you know / do n't you think / did you even
did you even try / did you even look / did you not / did n't you / did n't you read / have you even / have you ever
have n't you / are you even / are you able to / are you capable / are you sure you / can you not / can you even
can n't you / can n't you see / can n't you read / can n't you just / why can n't you / why do n't you
why did n't you / why would you / why did you even / why are you even / what part of / which part of
understand how it works / know how to / you do n't know / you know nothing / you have no idea / you should know
you should learn / you should read / you clearly have / you lack / lack of understanding / lack of knowledge
lack the skills / out of your league / above your pay grade / above my pay grade / anyone who knows
anyone with experience / anyone with half a / any competent / any decent developer / any real / real programmers
real developers / real engineers / a real developer / a competent developer / ever used a / open your eyes / wake up
pay attention / try to keep up / keep up / if you knew / if you bothered / if you had bothered / if you understood
if you can n't / if you were capable / maybe you should / perhaps you should / you might want to / qualified to
not qualified / with all due respect / it 's in the docs / it 's documented / clearly documented / clearly stated
clearly says / clearly written / as documented / is well documented / as clearly stated
`,
  dismissal: `
do n't care / i do n't care / could n't care less / could care less / we do n't care / who cares / nobody cares
no one cares / do n't give a / not interested / move along / move on / moving on / nothing to see here
not our problem / not my problem / your problem / your own problem / that 's your problem / is your problem
sounds like your / not our fault / not our job / not my job / not our concern / not my concern
none of your business / none of my business / go elsewhere / go somewhere else / go away then / go use / use another
use something else / find another / find something else / do n't use it / then do n't use / do n't like it
if you do n't like / like it or / or leave / take it or leave / deal with it / live with it / get used to it
get over it / suck it up / tough luck / too bad / boo hoo / cry me a river / cry more / cry about it / so what
and so / big deal / no big loss / what 's the big deal / as if / yeah right / yeah yeah / sure thing / if you say so
think what you want / do what you want / do whatever / do as you please / suit yourself / please yourself
knock yourself out / be my guest / your loss / your call / your choice / your opinion / that 's just your opinion
just your opinion / no one asked / nobody asked / nobody asked you / who asked / who asked you / did n't ask for
not asking you / do n't need your / do n't want your / spare me your / keep your opinion / keep it to yourself
not worth discussing / not worth arguing / not worth replying / not up for discussion / not open to discussion
not up for debate / end of story / end of discussion / end of / full stop / case closed / conversation is over
discussion is over / we 're done here / we are done / i 'm done here / done talking / done discussing
nothing more to say / nothing to discuss / no further discussion / no need to reply / do n't reply / do n't bother
do n't bother replying / fork it / fork it then / feel free to fork / patches welcome / pull requests welcome
send a patch / write your own / make your own / build your own / do it yourself / fix it yourself / you 're free to
free to leave / no one is forcing / nobody forces you / nobody is forcing you / nobody 's forcing you
will n't happen / not going to happen / never going to happen / ai n't gonna happen / not a chance / no chance
no way / forget it / dream on / in your dreams / works for me / works fine here / works on my machine
works as intended / not a bug / not a real / user error / pebkac problem / you 're holding it wrong
holding it wrong / you are the only / only one complaining / no one else / nobody else / no one uses / nobody uses
nobody needs / no one needs / nobody wants / no one wants
`,
  'command-hostile': `
shut up / shut it / shut your mouth / shut the / stop it / stop this / stop that / stop whining / stop complaining
stop crying / stop bitching / stop moaning / stop wasting / stop being / stop acting / stop talking / stop telling
stop spamming / stop breaking / stop making / stop pretending / stop trying to / just stop / please stop / get lost
get out / get out of / get a life / get a grip / get real / get help / get over it / get off my / go away / go home
go to hell / go jump / go cry / go back to / grow up / grow a pair / grow a spine / man up / calm down / chill out
back off / bugger off / buzz off / clear off / leave me alone / leave us alone / leave it alone / keep out
keep quiet / be quiet / stay out of / stay away / mind your own / mind your own business / mind your tone
watch your tone / watch your mouth / watch your language / watch yourself / know your place / stay in your lane
zip it / bite me / drop dead / drop it / eat it / cut it out / cut the / knock it off / give it a rest / put up or
wake up / snap out of it / pull yourself together / pull your finger out / pull your weight / get your act together
clean up your / do n't talk to me / do n't tell me / do n't you ever / do n't even think / do n't lecture me
do n't patronise me / do n't patronize me / do n't give me / do n't speak to / how about you / never contact me
never speak to / look at yourself / look in the mirror / take a hike / step aside / step down / kill yourself
hang yourself / prove it / admit it / own up / just admit
`,
  condescension: `
even a child / a child could / a five year old / five year old / even my grandmother / even a beginner
even a junior / let me explain / let me educate / let me teach / let me spell / spell it out / let me make this
in simple terms / in small words / explain it slowly / slowly for you / for your information / fyi you
for future reference / just so you know / as everyone knows / everyone knows / everybody knows / as anyone knows
it 's common knowledge / common knowledge / well known fact / any idiot / any fool / any beginner / any decent
any sane / any sane person / no sane / anyone with a brain / not rocket science / is n't rocket science
is n't that hard / it 's not that hard / not that hard / not that difficult / not so difficult / how difficult can
it 's really simple / it 's very simple / it 's simple / quite simple / pretty simple / so simple / it 's easy
it 's obvious / is obvious / quite obvious / pretty obvious / should be obvious / i thought it obvious
well obviously / well duh / you see / you do realise / you do realize / you do know / you know that right
you realise that / you realize that / surely you / surely you know / i 'm sure you / as you should know
as you may know / you would know / you 'll understand / when you grow up / one day you / when you 're older
nice try / good try / good boy / good girl / there there / bless your heart / bless you / my dear / my friend
dear sir / listen buddy / look buddy / look mate / listen mate / look pal / hey buddy / with respect
with all respect / no offense / no offence / no offense but / no offence but / do n't take it personally
do n't be so sensitive / so sensitive / do n't be silly / do n't be ridiculous / do n't be stupid / do n't be a
do n't worry your / little head / trust me / believe me / take it from me / i 've been doing this
years of experience / more experience than / i know what i 'm / leave it to the / leave it to us / the adults
adults in the room / hold your hand / hand holding / spoon feed / baby steps / work on your / next time try
next time please / try harder / do better / must be hard / must be nice / is it too much / too much to ask
is it that hard / is it so hard / too hard for you / too complicated for you / too difficult for you
`,
  mocking: `
slow clap / golf clap / round of applause / well done genius / nice one genius / good one / nice one
good job breaking / great job breaking / nice job breaking / nice going / way to go / hats off / take a bow
give yourself a / pat on the back / pat yourself / want a medal / want a cookie / have a cookie / gold star
gold medal / give that man / give them a / prize for / award goes to / winner of the / congratulations on
congratulations you / congrats on breaking / no shit sherlock / thank you captain / captain obvious / mr know
mister know / our hero / my hero / your highness / your majesty / his majesty / his royal / his highness
her majesty / rocket scientist / what a genius / real genius / absolute genius / stroke of genius / truly brilliant
just brilliant / oh brilliant / how original / how clever / how convenient / how nice / how lovely / how cute
how sweet / how generous / how thoughtful / how very / very funny / so funny / ha ha / ha ha ha / hah hah / ho ho
laugh out loud / laughing out loud / made me laugh / you make me laugh / makes me laugh / do n't know whether to
laugh or cry / blah blah / blah blah blah / yada yada / bla bla / wah wah / boo hoo hoo / world 's smallest violin
smallest violin / get the popcorn / grab popcorn / grabs popcorn / cute that you / it 's cute / adorable that
funny how / funny that / it 's funny how / interesting how / amazing how / strange how / love how / i love how
i like how / whoop de doo / la di da / ooh scary / i 'm so scared / shaking in my / hurt your feelings / did i hurt
are you crying / stay mad / u mad / you mad / git gud / cope harder / skill issue
`,
  'irony-marks': `
so called / ah yes / oh yes / oh right / oh sure / oh great / oh wow / oh wonderful / oh good / oh joy / oh boy
oh lovely / oh perfect / oh look / oh no / oh well / oh really / oh wait / oh i see / oh i 'm sorry / oh my
of course / but of course / well of course / sure sure / sure because / yes because / yeah because / because clearly
because obviously / because of course / because that 's / because who / because why / because nothing says
nothing says / great job / great job guys / great work guys / good job guys / nice job guys / great more / just great
just what / just what i needed / just what we needed / just perfect / just wonderful / just lovely / just fantastic
that 's just great / well that 's just / well is n't that / is n't that nice / is n't it great
is n't that convenient / thanks for nothing / thanks a lot / thanks a bunch / thanks a million for
thanks so much for / thanks for wasting / thanks for breaking / thanks for ignoring / thanks for letting
thanks for finally / many thanks for ignoring / much appreciated not / gee thanks / gee i wonder / wow just wow
just wow / wow so / wow what a / wow thanks / wow great / what a surprise / what a shock / surprise surprise
color me shocked / colour me shocked / shocked i tell / who would have thought / who 'd have thought / who could have
who knew / i wonder why / wonder why / gosh i wonder / go figure / imagine that / fancy that / heaven forbid
god forbid / lucky me / lucky us / are n't we lucky / how silly of me / silly me for / my mistake for / my fault for
excuse me for / pardon me for / forgive me for / sorry for expecting / sorry for bothering / sorry for thinking
sorry if i / so glad / so glad that / so happy that / so nice of / nice of you to / kind of you to / good of you to
glad to see / glad you could / always a pleasure / always nice / always a delight / always fun / can n't wait
can hardly wait / looking forward to more / as always / as usual / as per usual / per usual / business as usual
another day another / yet another / not like / it 's not like / it 's not as if / as though / if only / if only there
so that 's / so much for / good luck / good to know / nice to know / must be magic / must be nice / works great
worked great / worked so well / love it when / i love it when / i just love / i do love / i simply love
do n't you just love / makes perfect sense / makes total sense / totally makes sense / very helpful / so helpful
how helpful / super helpful / truly helpful / really helpful not / in your infinite / infinite wisdom
in their wisdom / the powers that be / the great minds / the experts / our dear / our beloved / our friends at
our favourite
`,
  absolutes: `
single handedly / all the time / every time / every single / every single day / every single time / each and every
day in day out / not once / not even once / not one / not a single / not a single one / never once / never ever
never in my life / never seen / never had / never worked / has never worked / never works / ever seen
i 've ever seen / i have ever seen / have ever seen / ever used / i 've ever used / ever had / ever met
ever worked with / ever written / ever made / of all time / in history / in the history of / in the world
on the planet / on earth / in existence / in the universe / the worst / worst ever / the worst thing / the worst part
by far the worst / the single worst / nothing ever / nothing at all / nothing whatsoever / none whatsoever
no reason whatsoever / no one ever / nobody ever / nobody in their / no one in their / in their right mind
everyone else / everybody else / everyone hates / everybody hates / everyone agrees / everyone is / all of you
all of them / the lot of you / the entire / the whole / whole thing / whole time / the whole time / the whole world
all day long / all over again / all over the place / top to bottom / start to finish / from start to
without exception / without fail / no exceptions / at all costs / at all / in every way / in every respect
one hundred percent / hundred percent / a thousand / no doubt / without a doubt / beyond any doubt / no question
period end of
`,
  intensifiers: `
so much / so many / so bad / so badly / so hard / so stupid / so dumb / so wrong / so very / such a / such an
what a / what an / way too / far too / much too / all too / way too much / way too many / far too much / far too many
too much / too many / too long / too often / even more / even worse / much worse / far worse / a lot worse
worse than ever / worse and worse / more and more / at best / at worst / to say the least / the least
to put it mildly / putting it mildly / to be frank / to be blunt / to be honest / quite frankly / quite honestly
let 's be honest / let 's be real / let me be clear / let me be frank / let me be blunt / make no mistake
mark my words / i mean really / no really / dead serious / deadly serious / in all seriousness / as hell
as all hell / as can be / beyond stupid / beyond ridiculous / plain wrong / just plain / just plain wrong / flat out
full on / through and through / to the core / to the extreme / out of control / out of hand / off the charts
like crazy / like hell / like mad / a hell of / one hell of a / heck of a / by far / on so many levels
in so many ways
`,
};
