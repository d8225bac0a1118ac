import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesE: Partial<Record<LexiconCategory, string>> = {
  'irony-marks': `
so called upgrade / so called security / so called support / so called modern / so called experts / so called solution
so called fix / so called improvements / so called feature / so called improvement / yippee more / hurray another
hooray another / hurray for us / hurray progress / hooray progress / yay more / hooray more / yippee for us / yay for
so wow / such modern / much professional / much user friendly / very wow / much improvement / such improvement
very convenience / very intuitive / very modern / so professional indeed / super intuitive indeed
so user friendly indeed / truly intuitive indeed / how mature indeed / really user friendly not / how intuitive guys
very convenient design / so convenient / really mature / really professional design / absolutely normal suspicious
clearly normal a scam / totally not biased / clearly worth it biased / obviously intentional biased
certainly an improvement / totally normal / absolutely intentional suspicious / surely worth it biased
surely normal suspicious / clearly intentional a scam / because of course does n't / because that is exactly
because that 's exactly / because apparently what / because nobody does n't / because clearly not
because clearly what / because nobody not / because that is / because reasons / god forbid users / god forbid we
god forbid anyone / god forbid they / god forbid you / god forbid someone / heaven forbid you / heaven forbid we
heaven forbid anyone / heaven forbid that / heaven forbid they / heaven forbid users / heaven forbid someone
perish the thought / banish the thought / as always nothing / like usual nothing / as usual zero / like always zero
like always great / like usual zero / like always nothing / as usual nothing / like always / splendid response
terrific so now / brilliant attitude / charming community / brilliant experience / lovely service / lovely another
charming attitude / lovely way to / lovely customer service / charming another / just what i always
just what i wanted / just what everyone needed / just what we always / just what we wanted / just what everyone always
just what everyone wanted / exactly what we needed / exactly what nobody asked / exactly what nobody needed
exactly what everyone wanted / exactly what we asked / exactly what everyone needed / exactly what we wanted
exactly what nobody wanted / exactly what everyone asked / what could ever go wrong / what could possibly go wrong
nothing could possibly go / works as designed apparently / works as intended / working as designed
working as designed my / working as intended huh / works as intended huh / works as designed my
working as designed i guess / working as designed apparently / working as intended my / works as designed huh
as designed i guess / user satisfaction / customer experience / user experience / customer satisfaction
at its finest / at its worst / at its best / in all their glory / in all its glory / in all your glory
in all their wisdom / in all its wisdom / in all your wisdom / in their infinite wisdom / in your infinite wisdom
gee if only there / gee if only was / gee if only were / if only someone had / must have missed the memo
must have missed the meeting / might have missed the meeting / might have missed the part / must have missed the part
might have missed the memo / did n't get the memo / guess testing / guess reading / i guess it 's / i guess that 's
suppose i 'll / i guess i 'll / i guess we / i guess you / i guess reading / suppose you / suppose reading
reading is hard / reading is fundamental / reading is difficult / testing is overrated / testing is hard
testing is for losers / testing is optional / who needs security / who needs docs / who needs features
who needs documentation / who needs privacy / who needs users / who needs qa / who needs customers
who needs backwards / who needs that / who cares about privacy / who cares about security / who cares about users
who cares about us / who cares about quality / who cares about your / yet another useless day
yet another useless change / another wonderful example / another masterpiece decision / another great example
yet another fine example / yet another great idea / yet another day of / another classic / another classic idea
quality service at / customer control is / quality service what / quality control is / quality control at
customer control who / customer control / customer service is / customer service at / customer service what
what quality control / may i introduce you to / ever heard of it / ever heard of quality / ever heard of google
ever heard of unit / ever heard of tests / ever heard of testing / ever heard of backwards / ever heard of qa
never heard of it / never heard of that / never heard of tests / never heard of testing / have you heard of this
maybe next time actually / perhaps try spend / maybe next time listening / maybe next time testing
maybe if you actually / perhaps next time listening / perhaps try / maybe next time tried / maybe if you reading
maybe if you tried / it 's almost as if / it 's almost like / almost as if / it 's as if nobody / it 's like nobody
funny how it / funny how this / funny how that / funny how you / funny how they / funny how nobody / funny how quickly
weird how they / weird how you / interesting how this / strange how they / curious how you / odd how nobody
strange how nobody / odd how quickly / weird how that / is n't it funny / is n't it interesting / is n't it odd
is n't it ironic / is n't it amazing / is n't it convenient / is n't it strange / how surprising / how predictable
how convenient / how typical / how unsurprising / how ironic / the irony here / the irony is / the irony of
oh the irony / not at all ironic / not at all suspicious / not at all biased / pinky promise / scouts promise
trust us bro / trust me bro / with all due respect but / from all due respect to / from all due respect but
with all due respect this / from all due respect this / with all due respect you / from all due respect you
with all due respect to / no offense to / no offense you / no offense intended / no offense or / no offense but
no offence intended / no offence you / no offence or / no offence to / no offence but / i 'm not saying rude
i 'm not being sarcastic / i 'm not saying it / i 'm not being it / i 'm not saying you / i 'm not being you
i 'm not being rude / i 'm not saying but / i 'm not being but / i 'm not saying sarcastic / air quotes / scare quotes
quote unquote / end sarcasm / slash s / sarcasm intended / sarcasm tag / sarcasm off / sarcasm aside
`,
  'accuse-motive': `
you are deliberately hiding / they are plain trolling / you 're simply malicious / they are clearly censoring
they 're being incompetent / they are being selfish / they are plain censoring / he 's simply stalling
you are obviously arrogant / he 's plain dishonest / just incompetence / pure proud to / plain incompetence and
simply laziness and / too malice / sheer hypocrisy to / simply stubborn and / sheer stupid and / simply malice and
pure arrogance or / out of laziness / out of malice / out of pride / out of spite / out of arrogance / out of ego
out of greed / breathtaking greed / utter stubbornness / utter hypocrisy / unbelievable hypocrisy / sheer hypocrisy
incredible arrogance / pure hubris / pure malice / astonishing negligence / total hubris / dishonest corporation
ignorant mods / sloppy programmers / useless answer / incompetent excuse / arrogant corporation / incompetent coding
sloppy maintainer / incompetent management / sloppy coding / lying about / lying through omission / lying through us
lying about their / lying to users / lies through omission / lies to / lying to their / lies through their
lying by omission / lied to / lie to / lying to / lying through your teeth / this is a simply false
that 's a simply false / that is a flat lie / that 's a flat lie / this is a flat lie / that 's a straight up lie
that is a simply false / that 's a blatant lie / that 's a bald faced lie / that is a blatant lie
this is a blatant lie / straight up lie / blatant ripoff / pure advertising / pure scam / shameless greed
obvious lies / straight up lying / flat out lie / straight up greed / obvious lie / shameless theft / pants on fire
stop hiding to us / stop pretending lies / quit playing dumb about / quit deleting misinformation / stop playing dumb
stop blaming / stop defending misinformation / stop making excuses to us / quit making excuses to us
quit shilling behind / quit deflecting users / nothing but of excuses / full of thieves / bunch of liars
bunch of scammers / pack of thieves / full of excuses / nothing but of crooks / bunch of propaganda / bunch of cowards
string of crooks / cheap up / bad up / making up excuse / convenient up / lame up / flimsy up / cheap up excuse
bad up excuse / same old up / weak up excuses / excuses after / excuses and / excuses for / lame answer / lame excuse
lame argument / hide behind rules / hiding behind rules / hiding behind policy / hiding behind corporate
hiding behind bots / hiding behind coc / hide behind process / hide behind bots / hide behind coc
hide behind corporate / blaming your / blame your / user blaming / victim blaming / refuses to answer
refuses to even / refuses to help / refusing to learn / refusing to see / refuses to see / refuse to work
refused to address / refuses to apologize / refusing to acknowledge / too proud to admit / unable to admit
incapable of admit / never admit / never admitting / can n't admit / incapable of admitting / will n't admit
can n't admitting / will n't admitting / take no responsibility / take any responsibility / take some responsibility
power hoarding / cash grubbing / money hoarding / cash hungry / land grabbing / money grubbing / cash grab / data grab
data grubbing / cash hoarding / just care about profit / only care about profits / just care about money
just care about numbers / just care about yourself / just care about metrics / just care about your
just care about their / only care about yourself / just care about looks / following the money / follow the money
lining their / line their own pockets / lining your / lining their own pockets / lining your own pockets / line their
line your / line your own pockets / milking us / milking it / milk your users / milking users / milk customers
milk us / milk users / milk it / milking your users / milking customers / money cow / cash cow / nickel and dime
nickel and diming / nickeling and dime / nickeling and diming / squeezing every / squeezing more / squeeze money
squeeze every / squeezing money / squeeze more / squeezing us / squeeze us / selling our souls / sell out souls
sold my / sell my soul / sold us souls / selling us souls / sell our / sell us / sell my / sell our souls / selling us
sell our data / selling our data / selling your data / selling user data / hidden motive / political motives
obvious motives / hidden motives / political agenda / obvious agendas / personal agendas / hidden agendas
obvious agenda / ulterior agendas / push their agenda / push an agenda / pushing your agenda / pushing their agenda
pushing an agenda / push your agenda / have an agenda / conflicts of interest / conflict of interest
bought off shill / bought for google / paid for / bought by shill / paid by microsoft / bought for / paid by reviews
bought off reviews / paid off microsoft / paid for shill / fake reviews / paid reviews / bought reviews
how much did they getting / how much do you pay / how much did they pay / how much did they / how much are you
how much did they paid / how much are you getting / how much did you / how much do you getting / how much do you
how much do they getting / are you paid to / are you paid by / willfully obtuse / purposely sabotaging
purposely hostile / deliberately broke / maliciously broken / purposely broke / intentionally sabotaging
willfully misinterpreting / purposely misrepresenting / deliberately blind / planned incompatibility
forced obsolescence / forced incompatibility / planned obsolescence / extend and extinguish / embrace and extinguish
embrace and / embrace extend / extend and / embrace extend extinguish / bait and switch / sneaky practices
shady pattern / deceptive behavior / sneaky behavior / deceptive patterns / underhanded behaviour
underhanded pricing / dirty pattern / dark patterns / dark pricing / stealing people 's / stole our / stole people 's
stolen my time / stolen someone 's work / steal someone 's data / stolen someone 's code / stealing my work
stole people 's time / stolen someone 's data / taking credit for / take all the credit / unpaid labor / free testers
free beta testers / unpaid testers / free labor / free labour / unpaid beta testers / unpaid labour / treating people
treating customers / treating us / treat us / treats us / treats users / treats people / treat users
treats customers / treat customers / treat people / guinea rats / lab pigs / lab rats / guinea pigs
we are the product / unpaid beta tester / we 're your beta testers / playing the victim / fake apology
crocodile apology / fake tears / crocodile tears / non apology / fake outrage / fake concern / no standards
double standards whatsoever / no honesty / double honesty here / double shame here / double shame at all
double integrity here / double ethics here / no standards whatsoever / double honesty whatsoever / hypocrites of you
hypocritical of you / hypocritical bunch / hypocrite bunch / hypocritical much / hypocrites bunch / hypocrite much
hypocrite of you / hypocrites much / covering up / cover up / sweeping this under / sweeping things under
sweep everything under / sweep this under / sweeping it under / sweep things under / sweep it under
sweeping everything under / damage control / image control / pr drivel / pr nonsense / pr disaster / pr stunt
pr spin / pr speak / pr department / corporate drivel / corporate spin / marketing bullshit / weasel speak
legal bullshit / weasel masters / marketing bs / weasel doublespeak / weasel bullshit / marketing nonsense
weasel words / cherry data / cherry your / cherry picking examples / cherry picking data / cherry picked data
cherry quotes / cherry picked your / cherry picked picking / cherry picked examples / cherry examples
robbing me users / cheating your users / robbing people community / extorting everyone users / betraying everyone
gaslight everyone customers / extorting your customers / deceiving people customers / deceiving users customers
screwing customers users
`,
  censorship: `
hidden all reply / banned our question / deleted my comment / hidden critical voices / hiding honest thread
censoring negative post / removed legitimate post / removing all comment / censoring dissenting voices
deleting honest voices / hid all thread / my review / my post / my reply / my account / my thread
banned for asking the truth / muted for pointing the truth / blocked for expressing the truth / censored for telling
kicked for disagreeing up / censored for expressing the truth / silenced for disagreeing up / kicked for telling
kicked for disagreeing / banned for asking / kicked for speaking the truth / stifle debate / crush opposition
silence voices / suppressing discussion / stifling anyone / silencing opinions / silence criticism / silencing people
stifle discussion / suppress any / stifling debate / locked this / locking it / close it / locked it / lock this
locking this / close this / closing it / lock it / closing this / go ahead and ban / go ahead and delete
go ahead and block / go ahead and lock / go ahead and mark / go ahead and close / go ahead and censor / delete this
censor it / ban this / ban me / lock me / block me / block it / censor this / now close me / now close it
now ban this / now ban me / now ban it / now delete me / now lock me / now close this / now delete it / now lock this
now lock it / before it am / before it am deleted / before this am banned / before it gets banned / before it gets
before it gets removed / before i gets banned / before it am locked / before i am banned / before this gets deleted
will surely be removed / will likely get locked / will surely get / will probably get removed / will surely be deleted
will likely get banned / will surely get removed / will likely get deleted / will probably be removed / will likely be
hidden it as outdated / marked it as disruptive / mark it as outdated / mark as / marking it as disruptive
marking as abuse / hidden as disruptive / flagged as resolved / mark as spam / marking as outdated
blatant censorship / pure censorship / corporate censorship / shameful censorship / disgusting censorship
outright censorship / heavy handed censorship / typical censorship / this is censorship / stop the censorship
afraid to handle criticism / do n't face the heat / can n't tolerate dissent / afraid to stand any / can n't tolerate
do n't deal with the truth / do n't stand criticism / afraid to handle disagreement / cannot face feedback
not able to stand dissent / can n't handle criticism / can n't handle the truth / can n't handle feedback / truth is
the truth hurts / the truth is / the truth hurts does n't / truth hurts does n't / truth hurts / the truth will
truth will / not allowed to speak / no longer allowed to criticize / no longer allowed to complain
not allowed to criticize / no longer allowed to say / no longer allowed to disagree / no longer allowed to criticise
not allowed to disagree / not allowed to criticise / no longer allowed to ask / not allowed to ask / forbidden opinion
forbidden opinions / wrong opinions / wrong opinion / forbidden think / wrong think / unpopular voices but
dissenting voices but / opposing opinions are / different opinions but / opposing views but / unpopular opinions but
different opinion are / opposing opinions / dissenting opinions / different opinions / opposing voices get
moderators abuse / mods hate / maintainers abuse / mods deleting / moderators abusing / admins deleted
moderators deleting / maintainers deleted / moderators power / mods power / mod team / mod abuse
power abuse moderators / power mad mods / power trip moderators / power trip maintainer / power trip mods
power tripping maintainer / power hungry moderators / power trip admins / power mad moderators / power mad admins
abuse of power / abuse of authority / abuse of position / abuse of privilege / abuse of moderation
abusing your privileges / abusing your authority / abusing your power / abusing your position / your echo chamber
echo chamber / hug box / circle box / hugbox jerk / circle jerk / hugbox box / hug jerk / only nice feedback
only positive reviews are / only happy feedback allowed / only happy comments allowed / only happy reviews are
only positive comments are / only nice comments / only happy reviews allowed / only positive feedback
only happy feedback are / only happy comments / coc of conduct violation / code of conduct abuse
code of conduct weaponized / coc of conduct abuse / coc of conduct to silence / coc of conduct police
code of conduct nonsense / coc of conduct weaponized / code of conduct police / code of conduct to silence
code of conduct violation / weaponizing the coc / weaponizing the code / weaponizing the rules / hide behind the coc
hide behind the code
`,
};
