import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesB: Partial<Record<LexiconCategory, string>> = {
  'blame-formal': `
suggests a clear lack / showed poor judgement / showed no judgement / showed no judgment / showed little judgment
showed little regard for / shows poor regard for / shows poor interest in / shows no interest in
shows no respect for / shows little respect for / showing poor judgement / showing no judgement
showing no judgment / showing little judgment / showing little regard for / displayed poor regard for
displayed poor interest in / displayed no interest in / displayed no respect for / displayed little respect for
little regard for / little respect for / little respect in / little respect of / little consideration of
little effort to / little effort was / little interest was / little thought for / little thought in
little evidence in / little evidence of / scant regard for / no regard for others / no regard for our
no regard for the / no regard for my / no regard for anyone
`,
  disappointment: `
i 'm disappointed / i 'm saddened / i 'm disheartened / i am dismayed / i am frustrated / i am let down
we are discouraged / we are sorry to see / we are hurt / we 're upset / we 're appalled / we 're astonished
i was troubled / i was concerned / i was unhappy / we were dissatisfied / we were annoyed / we were displeased
bitterly disappointed / sorely disappointed / somewhat disappointed / rather disappointed / a little disappointed
a bit disappointed / hugely disappointed / greatly disappointed / profoundly disappointed / terribly disappointed
so disappointed / pretty disappointed / truly disappointed / disappointed that / disappointed to see
disappointed to hear / disappointed to learn / disappointed to find / disappointed to read / disappointed about
disappointed at / disappointed with you / disappointed with your / disappointed with the / disappointed by the
disappointed by your / disappointed in the / disappointed in your / disappointed in how / disappointed how
what a disappointment / such a disappointment / such a letdown / a real letdown / a real let down / a big let down
a big shame / a huge shame / a huge pity / a bit of a pity / quite a disappointment / a bitter disappointment
a bitter letdown / a great letdown / a great let down / another let down / another shame / it 's disappointing
it 's a pity / it 's sad / it is disheartening / it is discouraging / it is saddening / it is upsetting
this is frustrating / this is a shame / this is regrettable / that is disappointing / that is a pity / that is sad
that 's disheartening / that 's discouraging / that 's saddening / that 's upsetting / very disappointing
deeply disappointing / deeply disheartening / extremely disheartening / extremely discouraging / really discouraging
really frustrating / quite frustrating / quite upsetting / so upsetting / so unfortunate / hugely unfortunate
hugely regrettable / incredibly regrettable / most disappointing / disappointing result / disappointing outcome
disappointing to see / disappointing to hear / disappointing response / disappointing news / disappointing quarter
disappointing attitude / disappointing that you / disappointing experience / disappointing decision / expected more
expected so much more / deserved more / deserved so much more / hoped for more / hoped for so much more
wanted more / wanted so much more / counted on more / counted on so much more / needed more / needed so much more
i expected better / i expected you 'd / i expected you had / i hoped you would / i hoped you 'd / i thought for more
i thought you would / i had hoped more / i had hoped for more / i had thought for better / i had thought more
i would have hoped better / i would have thought better / thought better of you / thought i could trust you
thought i could count on / thought we had an agreement / thought you were better / had high hopes / had higher hopes
had such high hopes / not what i hoped / not what i agreed / not what i were promised / not what we hoped
not what we expected / not what we were promised / not what we ordered / nothing like what i expected
nothing like what i ordered / let me down / let us down / let the team down / let everyone down / let him down
let her down / let them down / let the client down / let the side down / let yourself down / you let me down
you let the team down / you let her down / you let the client down / you let yourself down / you 've let us down
you 've let him down / you 've let them down / you have let me down / you have let everyone down
you have let her down / you have let them down / you have let yourself down / letting me down / letting us down
letting the team down / letting everyone down / letting people down / feel let down / feel betrayed / feel cheated
feel used / feel overlooked / feel undervalued / feel unappreciated / feel misled / feel abandoned
feel taken for granted / feel left out / feel ignored / taken me for granted / taking me for granted
took me for granted / lost faith / lost hope / lost interest / lost heart / lost confidence / lost my trust
dashed hopes / dashed my hopes / dashed our hopes / shattered hopes / shattered my hopes / shattered our hopes
failed to impress / under whelmed / under whelming / not impressed with / not impressed by / not impressed at all
unimpressed by / unimpressed with / underwhelmed by / underwhelmed with / left a bad taste / a bad taste
a sour taste / heart sank / to my dismay / to my disappointment / to my regret / to my surprise / to my horror
to my astonishment / much to my dismay / much to my disappointment / much to my regret / much to my surprise
much to my annoyance / to our dismay / to our disappointment / to our regret / to our surprise / with great regret
with great sadness / with great dismay / with deep regret / with deep disappointment / with deep dismay
with deep frustration / with much disappointment / with much sadness / with much frustration / with some regret
with some sadness / with some dismay / sad state of affairs / sorry state of affairs / never expected this from you
never expected that from you / never thought this from you / never thought that from you
not expected this from you / not expected that from you / not thought this from you / not thought that from you
from someone like you / from someone of your / from someone with your / from someone at your / of all people
after everything i / after everything we / after all i did / after all i have done / after all we did
after all we have done / after all i 've done / after all we 've done / after all my done / after all our done
hard to believe that / i deserve better / we deserve better / customers deserve better / the team deserves better
not the service i / not the service we / not the standard i / not the standard we / not the support i
not the support we / not the level i / not the level we / not the experience i / not the experience we
not the quality i / not the quality we
`,
  accusation: `
you never told / you never tell / you never told me / you never tell me / you never told us / you never ask
you never asked / you never call / you never called / you never reply / you never replied / you never answer
you never answered / you never warned / you never mentioned / you never sent / you never check / you never checked
you never listen / you never informed / you never confirmed / you never let me know / you never call back
you never respond / you never finish / you never deliver / you never cared / you never read / you never paid
you did n't tell / you did n't ask / you did n't call / you did n't reply / you did n't answer / you did n't warn
you did n't mention / you did n't send / you did n't check / you did n't listen / you did n't inform
you did n't confirm / you did n't follow up / you did n't respond / you did n't finish / you did n't deliver
you did n't care / you did n't read / you did n't pay / you did n't show up / you did n't let me / you have n't told
you have n't asked / you have n't called / you have n't replied / you have n't answered / you have n't sent
you have n't checked / you have n't responded / you have n't finished / you have n't delivered / you have n't read
you have n't paid / you have n't done / you have n't given / you have n't bothered / you forgot to tell
you forgot to call / you forgot to warn / you forgot to send / you forgot to check / you forgot to confirm
you forgot to read / you failed to tell / you failed to ask / you failed to reply / you failed to mention
you failed to check / you failed to inform / you failed to follow up / you failed to pay / why did n't you
why have n't you / why have you never / why would you not / why could n't you / why are n't you / why are you never
how have you not / how do n't you / how would n't you / how would you never / how are you not / why did you not tell
why did you not mention / why did you not warn / why did you not inform / why did n't you tell
why did n't you mention / why did n't you warn / why did n't you inform / why did no one tell
why did no one mention / why did no one warn / why did no one inform / why did nobody tell / why did nobody mention
why did nobody warn / why did nobody say so / why did nobody inform / why did nobody do it / why did n't you just
why did n't you ask / why did n't you call / why did n't you check / why did n't you send / why did n't you reply
why did n't you say / why did n't you read / why did n't you think / why have you not / why have you still not
why have you n't / why were you / why were n't you / why was i not / why was i n't / why was n't i told
why was n't i copied / why was n't i asked / why was n't i consulted / why was nobody informed
why was nobody invited / why was nobody asked / why was this not told / why was this not copied
why was this not invited / why was this not consulted / why was no one informed / why was no one copied
why was no one asked / why am i only / why am i just / why am i always / why am i not / why am i the one
why am i the last / how come you / how is it that you / how dare you / how could you / how could you let
how could you not / how could you do / how could you forget / how could you miss / how could you possibly
how could you even / how could you say / what were you thinking / what were you doing / what were you expecting
what did you think / what did you expect / what did you do / what did you tell / what have you done
what have you been doing / what have you told / where were you when / where were you all / where were you yesterday
who told you to / who asked you to / who authorised you to / who authorized you to / who allowed you to
who gave you to / who gave you permission / who gave you the right / who gave you authority / who approved this
who authorised this / who authorized this / who messed this up / who screwed this up / who did this / who let this
whose fault is / whose fault was / whose idea is / whose idea was / whose mess is / whose mess was
because of your mistake / because of your error / because of your delay / because of your actions
because of your negligence / because of what you did / because of your team / because of your carelessness
because of your stupid / because of your mess / because of people like you / all because of you
entirely because of you / partly because of you / this is your / this is entirely your / this is on you
this was your / this was all your / this was on you / this was down to you / it is all your / it is entirely your
it is down to you / it was your / it was entirely your / it was on you / that is your / that is all your
that is on you / that is down to you / that was all your / that was entirely your / that was down to you
it 's on you / that 's on you / this one 's on you / down to you / blame yourself / blame you / blame your team
blame lies / blame rests / blame for this / blame me for / blame everyone else / blame it on / blame someone else
blame the others / blame anyone but / you only yourself to blame / your own fault / your own doing / your own mess
your own making / your own mistake / you brought this on / you 've brought this on / of your own making
you forgot me / you overlooked us / you overlooked the / you skipped my / you skipped our / you mishandled me
you mishandled us / you bungled the / you bungled my / you deceived our / you betrayed me / you embarrassed us
you embarrassed the / you neglected my / you neglected our / you excluded me / you excluded us
you misrepresented the / you misrepresented my / you dropped the / you tricked me / you cheated us
you abandoned us / you sabotaged / you contradicted / you interrupted me / you double booked / you overspent
you overcharged / you overcharged us / you underpaid / you misquoted / you misinformed / you misinformed us
you exaggerated / you just ignore / you just left / you simply ignored / you simply assumed / you always forgot
you always refuse / you constantly changed / you constantly let / you repeatedly expect / you conveniently missed
you conveniently assume / you knowingly blame / you already failed / you already change / you still lied
you constantly complain / you constantly do this / you constantly say / you always complain / you always do this
you always say / you repeatedly complain / you repeatedly do this / you repeatedly say / you still complain
you still do this / you still say / you just complain / you just do this / you just say / you messed it up
you messed things up / you screwed it up / you mucked it up / you mucked that up / you fouled it up
you fouled that up / you mixed that up / you mixed everything up / you slipped that up / you slipped everything up
you stuffed everything up / you fudged this up / you fudged everything up / you dropped the ball / you let it slip
you fell asleep / you took your eye off / you blew it / you blew the / you went over my head / you went behind my
you went around me / you threw me under / you stabbed me in / you took credit / you stole my / you stole the credit
you left me / you left us / you left it to / you left early / you left it out / you walked out / you hung up on
you stood me up / you kept me waiting / you kept us waiting / you kept us in / you kept this from / you hid this
you hid the / you hid behind / you covered it up / you covered this up / you made it up / you made me look
you made a fool of / you made a mess / you made things worse / you made no sense / you put me in / you put us in
you put words in / you said you would / you said you 'd / you said it was / you told me you / you told us you
you told me it / you told everyone / you gave me the wrong / you gave us the wrong / you gave the wrong
you gave your word / you gave me no / you sent the wrong / you sent it to / you sent this to / you shared my
you used my / you took my / you took it upon / you spoke over / you talk down to / you talked down to / you treat me
you treated me / you treat us / you treat people / you treated us / you do nothing / you did nothing
you did this on / you did that on / you did it again / you are late again / you were late / you are always late
you are never / you are never there / you are always / you were supposed to / you were meant to / you were going to
you had one job / you had weeks / you had months / you had plenty of time / you had all week / you had every chance
you owe me / you owe us / you owe the team / you owe them / you lost our / you lost the client / you lost my
you lost us / you 're always / you 're never / you 're the one / you 're the reason / you 're the problem
you 're responsible / you 're to blame / you 're making / you 're hiding / you 're avoiding / you 're dodging
you 're ducking / you 're twisting / you 're ignoring / you 're blocking / you 're holding up / you 're holding us
you 're slowing / you 're stalling / you 're just / you 're not listening / you 're not even / you 're not helping
you 're late / you 're late again / you 're undermining / you 're wasting / you 're causing / you 're blaming
you 're deflecting / you 're contradicting yourself / you 're trying to / you 're taking / you 're playing
you 're exaggerating / you 're overreacting / you 're being / you are the reason / you are the problem
you are causing / you are avoiding / you are dodging / you are twisting / you are deflecting / you are stalling
you are undermining / you are ignoring / you are not listening / you are contradicting yourself
you are overreacting / you are being difficult / you are being unreasonable / you are being obstructive
you are being unfair / you are making excuses / you are making this / you 've been / you 've never / you 've ignored
you 've failed / you 've let / you 've lost / you 've broken / you 've ruined / you 've cost / you 've caused
you 've forgotten / you 've left / you 've made / you 've put / you 've had / you 've lied / you 've missed
you 've misled / you 've wasted / you 've known / you 've done nothing / you 've created this / you 've got it wrong
you 've got this wrong / you 've dropped / you have been told / you have never / you have ignored / you have lost
you have broken / you have ruined / you have cost / you have caused / you have forgotten / you have misled
you have wasted / you have misunderstood / you have overstepped / you have crossed a line / you have no excuse
you have done nothing / you have created this / you have left us / you have put us / you have made a mess
you have a habit of / you had no right / you had no business / you had no reason / you had no intention
you had no excuse / had no right to / have no right to / no excuse for this / no excuse for that
no excuse for your / no excuse for it / there is no excuse / there 's no excuse / your excuse / your excuses
your lie / your lies / your broken promise / your empty promises / another excuse / another excuses / another lie
another lies / another broken promise / another empty promises / empty promises / promised you would
promised you will / promised you had done / said you could / said you will / claimed you did / claimed you could
swore you were / swore you did / insisted you had / insisted you were / assured me you would / assured me you had
assured me you had done / assured us you would / assured us you will / assured us you had done / told me you could
told me you will / going behind my back / going over my head / going around me / over my head / double standard
double standards / double dealing / moving the goalposts / moved the goalposts / move the goalposts / pulled the rug
pulled the plug / pull the rug / pull the plug / pulling the rug / pulling the plug / hung out to dry
hanging out to dry / left out to dry / left me holding / left me hanging / left me to deal / left me to pick
left me out / leave me in the lurch / leave me hanging / leave me to clean / leave me to pick / leaving me holding
leaving me in the lurch / leaving me to deal / leaving me to clean / leaving me out / in the lurch
left holding the bag / clean up your mess / cleaning up after you / clean up after you / pick up your slack
picking up your slack / picked up your slack / pick up the pieces / carrying your weight / not pulling your weight
not pull your weight / n't pulling your weight / n't pull your weight / did n't do your job / did n't do your part
did n't do your share / did n't do your work / do n't do your job / do n't do your part / do n't do your share
do n't do your work / does n't do your job / does n't do your part / does n't do your share / does n't do your work
not doing your job / not doing your part / not doing your share / not doing your work / do you have any excuse
did you have any excuse / have you have any excuse / someone dropped / someone messed / someone forgot
someone did n't / someone failed / someone has to answer / someone needs to answer / someone should have
stop blaming / stop blaming me / stop blaming others / stop blaming everyone / stop lying to / stop lying to us
stop hiding behind / stop hiding it / stop deflecting / stop making up / stop moving the goalposts
stop passing the buck / stop avoiding me / stop avoiding us / stop avoiding the / stop dodging / stop dodging the
stop interrupting / stop interrupting me / stop undermining me / stop undermining us / stop undermining the
`,
  absolutes: `
you 're always late / you 're always prepared / you 're never busy / you 're constantly late
you 're constantly prepared / you 're forever busy / you are always late / you are always prepared
you are never busy / you are constantly late / you are constantly prepared / you are forever busy
you constantly complain / you constantly interrupt / you constantly forget / you constantly ask
you forever complain / you forever interrupt / you forever forget / you forever ask / you continually complain
you continually interrupt / you continually forget / you continually ask / you perpetually complain
you perpetually interrupt / you perpetually forget / you perpetually ask / you never listen / you never follow
you never do what / you never say thanks / you never apologise / you never take / you never even
they never show up / they never deliver / they never do anything / they never care / they never admit
they never apologize / you always say / you always forget / you always leave it / you always promise
you always leave / you always get your way / you always have to / you always avoid / you always disappear
they always blame / they always find an excuse / they always change / they always complain / they always want
they always think / they always expect / they always interrupt / they always have something / every time you
every time i / every time we / every day with you / every week the same / every meeting / every deadline
every last one of / every one of you / every one of your / every single week / every single thing / every single one
every single meeting / every single mistake / every single month / every single report / every single page
every other day / all you do / all you ever / all you ever do / all you care about / all you had to do
all you think / all you want / all of your / all you people do / all they do / nothing you do / nothing you say
nothing ever changes / nothing ever gets done / nothing ever works / nothing is ever / nothing but problems
nothing but trouble / nothing but delays / nothing has changed / no one here / no one else / no one cares
no one listens / no one bothers / no one takes / no one tells me / no one told me / no one knows / no one reads
no one helps / no one answers / nobody here / nobody else / nobody cares / nobody listens / nobody bothers
nobody takes / nobody tells me / nobody told me / nobody knows / nobody reads / nobody helps / nobody answers
nobody does / everyone knows / everyone here / everyone complains / everyone but you / everyone is fed up
everyone is tired of / everyone except you / everyone can see / everybody knows / everybody but you
everybody except you / everybody can see / everybody agrees / not once did you / not once have you / not one did you
not one have you / never once did you / never once have you / never one did you / never one have you
not one of you / not a word / not one person / not one email / not one reply / at no point / at no time
at no stage / from day one / since day one / in no way / in no case / in no circumstances / in no uncertain terms
under no way / under no case / under no circumstances / under no uncertain terms / without question / without doubt
each and every one / each and every day / each and every week / each and every month / each and every time you
any and all / any and every / every and all / every and every / all the bloody time / the whole day / the whole week
the whole team / the whole thing / the whole point / for the entire week / for the entire month
for the entire year / for the entire project / completely ignored / completely wrong / completely unreasonable
totally unprepared / totally unnecessary / totally disregarded / absolutely ignored / absolutely wrong
absolutely unreasonable / entirely unprepared / entirely unnecessary / entirely disregarded / utterly ignored
utterly wrong / utterly unreasonable / completely out of order / completely uncalled for / completely irresponsible
totally out of order / totally out of line / totally oblivious / totally unworkable / utterly out of line
utterly uncalled for / utterly clueless
`,
};
