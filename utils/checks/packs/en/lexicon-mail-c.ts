import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesC: Partial<Record<LexiconCategory, string>> = {
  'passive-aggressive': `
per my last mail / per my previous mail / per my earlier mail / per my original mail / per my original email
per my first email / as per my last email / as per my previous email / as per my previous message
as per my earlier message / as per my original message / as per my first message / as per my first note
see my last mail / see my earlier email / see my original mail / read my previous mail / read my previous message
read my first mail / read my first message / reread my earlier message / reread my original email
refer to my last message / refer to my previous email / refer to my first email / please see my last mail
please see my earlier email / please see my original mail / as i already said / as i already mentioned
as i previously said / as i clearly said / as i clearly explained / as i repeatedly said / as i repeatedly explained
as we already explained / as we already told you / as we previously explained / as we previously told you
as we clearly told you / as we repeatedly stated / as we repeatedly told you / as clearly stated
as clearly indicated / as clearly discussed / as already explained / as already mentioned / as already requested
as already outlined / as previously noted / as previously communicated / as previously agreed / as repeatedly stated
as repeatedly indicated / as repeatedly discussed / as explicitly explained / as explicitly mentioned
as explicitly requested / as explicitly outlined / for the second time / for the third time / for the fourth time
for the fifth time / for the tenth time / for the nth time / for the umpteenth time / for the hundredth time
second request / second attempt / second time asking / second mail / third reminder / third email / third notice
fourth request / fourth attempt / fourth time asking / fourth mail / fifth reminder / fifth email / fifth notice
final request / final attempt / final time asking / final mail / not sure if you saw / not sure if you read
not sure if you noticed / not sure if you got / not sure if you received / not sure if you missed
not sure if you realise / not sure if you realize / not sure if you understand / not sure if you know
not sure if you remember / not sure if you care / perhaps you missed / perhaps you were too busy
perhaps you misread / perhaps you could enlighten / perhaps you are not aware / maybe you missed
maybe you were too busy / maybe you misread / maybe you could enlighten / maybe you are not aware
in case you missed / in case you forgot / in case you were wondering / in case you have forgotten / in case you care
in case you are interested / since nobody else / since nobody answered / since no one bothered / since you else
since you replied / as nobody bothered / as nobody could be bothered / as no one replied / as you seems
as you could be bothered / because nobody will / because no one seems / because no one answered / because you will
seeing as nobody else / seeing as nobody answered / seeing as no one bothered / seeing as you else
seeing as you replied / since apparently nobody else / since apparently nobody will
since apparently nobody bothered / since apparently nobody cares / since apparently nobody can
since apparently no one else / since apparently no one will / since apparently no one bothered
since apparently no one cares / since apparently no one can / must be nice / it must be nice / must be nice to
must be great to / must be great being / must be lovely for / must be lovely having / must be wonderful to
must be wonderful being / must be fun for / must be fun having / must be easy to / must be easy being / well noted
duly noted / noted noted / noted with thanks / noted as always / happy to explain again / happy to repeat myself
happy to explain it again / happy to resend / happy to re send / happy to resend it again
happy to walk you through / happy to spell it out / happy to wait / happy to remind you / happy to draw you a
happy to do your job / happy to do it myself / glad to see you decided / glad to see somebody
nice to see you decided / nice to see you found / nice to see somebody / good to see you decided / glad you finally
glad you could finally / glad you could make it / glad you could join / glad you decided to
glad you found the time / glad you agree / glad you are enjoying / glad you asked / glad you got around
glad you noticed / nice of you to / nice of you to join / nice of you to finally / nice of you to reply
nice of you to let / nice of you to ask / good of you to finally / good of you to reply / good of you to ask
good of you to grace / good of you to spare / kind of you to join / kind of you to reply / kind of you to ask
kind of you to show / kind of you to spare / big of you to join / big of you to ask / big of you to show
generous of you to finally / generous of you to join / generous of you to grace / generous of you to show
thanks for finally / thanks for nothing / thanks for letting me know / thanks for the heads up
thanks for the warning / thanks for telling me / thanks for asking me / thanks for including me
thanks for your concern / thanks for your input / thanks for sharing your opinion / thanks for the lecture
thanks for the reminder / thanks for stating the obvious / thanks for that insight / thanks for explaining my job
thanks for noticing / thanks for replying so quickly / thanks for getting back eventually
thanks for your prompt reply / thanks for at least / thanks for making time / thanks for all the help
thanks for all your help / thanks for your non answer / thanks for ignoring / thank you for finally
thank you for nothing / thank you for your concern / thank you for the lecture / thank you for making this
thanks a lot for nothing / thanks a bunch / thanks for that / thanks so much for that / thanks a million for
i 'll do it myself / i 'll do everything / i 'll handle it myself / i 'll wait then / i will do it then
i will fix it myself / i will handle it myself / guess i 'll do everything / guess i 'll wait then
i 'll clean it up / i 'll just wait / i 'll figure it out / i 'll sort it myself / i 'll stay late again
i 'll cancel my plans / i 'll just do it / i 'll just sit here / i guess it 's fine / i guess that 's fine
i guess nobody cares / i guess nobody read / i guess no one cares / i guess no one read / i guess you forgot
i guess you were busy / i guess you have better / i guess some people / i guess my time / do n't mind me
do n't let me interrupt / do n't trouble yourself / do n't rush / please do n't bother / please do n't get up
no no it 's fine / no no that 's fine / no no do n't worry / no no please go ahead / no no you go ahead / it 's fine
it 's fine really / it 's ok really / it 's whatever / it 's no problem really / it 's not like / it 's not as if
it 's funny how / it 's interesting how / it 's interesting that / it 's amazing how / it 's amazing what
it 's strange how / it 's curious that / it 's odd that / funny how / funny how nobody / interesting how
interesting how nobody / amazing how / amazing how nobody / strange how / strange how nobody / curious how
curious how nobody / odd how / odd how nobody / funny you should say / funny you say that / funny you mention that
funny you never / interesting you should say / interesting you say that / interesting you mention that
interesting you never / strange you should say / strange you say that / strange you mention that / strange you never
odd you should say / odd you say that / odd you mention that / odd you never / interesting choice
interesting timing / interesting choice of words / interesting approach / interesting definition of
interesting theory / interesting take / if you say so / if that 's what you / if it is not too / if you had asked
if you could be bothered / if you ever / if you find the time / if that 's not too / if you can find time
if you can spare / if anyone cares / if anyone is interested / if anyone is wondering / if it makes you happy
if you must / if you insist / if you really must / if you think that 's / if that 's how you / whatever you say
whatever you think / whatever makes you happy / whatever works for you then / whatever helps you sleep
anything you say / anything you think / anything makes you happy / anything works for you then
anything helps you sleep / some of us have / some of us are / some of us try / some of us here / some of us care
a few of us have / a few of us work / a few of us try / a few of us still / a few of us care / some people just
some people never / some people have / some people might / some people here / some people would / some people do n't
some people think / some people clearly / some people obviously / some people actually / some people are
some people ca / some people need / some people have no / some people can n't / certain people who
certain people here / certain colleagues seem / certain colleagues do n't / certain individuals think
certain individuals have / certain members who / certain members here / some people seem / some colleagues think
some colleagues have / some individuals who / some individuals here / some members seem / some members do n't
i thought we agreed / i thought i was clear / i thought that was clear / i thought you were / i thought you had this
we thought we agreed / we thought that was clear / we thought it was obvious / we thought you were
i would havethought it was / i would havethought that was / i would havethought you / i would thought it was
i would thought that was / i would thought you / i had havethought it was / i had havethought that was
i had havethought you / i had thought it was / i had thought that was / i had thought you / correct me if i 'm
remind me again / remind me why / remind me what you / remind me who / remind me how / help me understand why
help me understand how / walk me through why / walk me through how / explain to me why / explain to me how
please enlighten me / please explain to me / please help me understand / please remind me / please try to keep
please at least / kindly enlighten me / kindly explain to me / kindly help me understand / kindly remind me
kindly try to keep / kindly at least / just a friendly reminder / just another friendly reminder
just your daily reminder / just the daily reminder / just another gentle reminder / just a not so reminder
only a friendly reminder / only another friendly reminder / only your daily reminder / only the daily reminder
only another gentle reminder / only a not so reminder / going forward please / in thefuture please
in future please / for thefuture please / for future please / for future reference / next time please
next time try / next time maybe / next time perhaps / next time just / next time you might / next time read
next time ask / next time at least / next time do n't / next time let / next time kindly / moving forward please
moving forward i expect / moving forward let 's / with all due respect / with all the respect / with all my respect
no offence but / not offence but / no offense but / not to be rude but / not to be funny but / not to be that person
not to be difficult / not to be picky / not to be pedantic / not to be harsh / do n't take this the / i 'm not angry
i 'm not upset / i 'm not one to / i 'm not your mother / i 'm not your assistant / i am not mad / i am not blaming
i am not saying / i am not your secretary / i am not your babysitter / am i missing something / am i the only one
am i not clear / am i supposed to / am i unclear / am i speaking / was i missing something / was i the only one
was i not clear / was i supposed to / was i unclear / was i speaking / are we allclear / are we alldone here
are we clear / are we done here / clear enough for you / as usual / as always / as expected / as ever
as i suspected / as i feared / as if / as you well know / as you know / as you are aware / as you should know
as you will recall / as you may recall / as you surely know / as you can see / not surprised / not my problem
not my job / not that you asked / not that anyone asked / hardly surprised / hardly a surprise / hardly my job
hardly my department / hardly that anyone asked / hardly that you care / sorry for bothering you / sorry for trying
sorry for expecting / sorry you feel that way / sorry if you feel / sorry that you / sorry for doing my job
apologies for trying / apologies for expecting / apologies if that 's too / apologies you feel that way
apologies that you / apologies for doing my job / i 'm sorry you feel / i 'm sorry if you / i 'm sorry you took
i 'm sorry you misunderstood / cc ing my boss / cc ing my manager / cc ing my lead / cc ing my director
cc ing your boss / cc ing your manager / cc ing your lead / cc ing your director / cc ing the boss
cc ing the manager / cc ing the lead / cc ing the director / copying in my boss / copying in your supervisor
copying your manager / copied in your boss / copied in your manager / copied your boss / looping in my supervisor
looping my manager / looping my supervisor / adding in my manager / adding my boss / adding your supervisor
including in my boss / including in your supervisor / including your manager / copying hr for / copying legal so
copying everyone in / copying the whole for / looping hr so / looping legal in / looping everyone for
looping the whole so / adding hr in / adding legal for / adding everyone so / adding the whole in / for the record
just for the record / so we 're all clear / so there 's no confusion / so there is no confusion
to avoid any further confusion / once you have a minute / once you find time / once you get around to
once you bother to / once you are done / once you can be bothered / once you finally / when you have a minute
when you find time / when you get around to / when you bother to / when you are done / when you can be bothered
when you finally / hope you enjoyed / hope the holiday / hope it was worth / hope this clears / hope that 's clear
hope this helps you / hope that finally / trust you had a nice / trust the holiday / trust that clears
trust this clears / trust this is clear / trust this helps you / bless your heart / good for you / well good for you
lucky you / suit yourself / be my guest / do as you please / have it your way / as you wish / your choice
your funeral / no rush obviously / take your time then / do n't hurry / i 'll hold my breath / that 's nice dear
cool story / okay then / fine by me then / right then / well then / okay whatever / fine whatever
`,
  impatience: `
any news on this / any news on when / any word on that / any word at all / any movement on this
any movement on when / any thoughts on that / any thoughts at all / any answer on this / any answer on when
any reply on that / any reply at all / any idea on this / any idea on when / any update on that / any update at all
still waiting for / still waiting on / still waiting to hear / still waiting for your / still have not heard
still have n't heard / still have n't received / still have not received / still have nothing / still no answer
still no reply / still no response / still no word / still no sign / still no feedback / still no news
still no invoice / still no payment / still outstanding / still unpaid / still missing / still overdue
still unresolved / still unanswered / still due / i 'm still waiting / i am still waiting / we 're still waiting
we are still waiting / everyone is still waiting / the client is still waiting / they are still waiting
have n't heard back / have n't heard from you / have n't heard anything / have n't heard a word / has n't heard back
has n't heard from you / has n't heard anything / has n't heard a word / not heard back / not heard from you
not heard anything / never heard back / never heard from you / never heard anything / no reply from you
no response from you / no answer from you / no word from you / no word yet / no news yet / without reply yet
without response yet / without response so far / without answer so far / without word so far / without news so far
without news to date / when will you have / when will you going to / when do you receive / when are i expect
by when can you have / by when may you receive / by when do i expect / by when are you have
how soon will you receive / how soon may i expect / how soon do you have / i need this now
i need the report urgently / i want it tonight / i want your answer asap / i must have it now / we need this today
we want an answer now / we want your answer urgently / we must have it today / need an answer now
need an answer without delay / need a response immediately / need this at once / want an answer now
want an answer without delay / want a response immediately / want this at once / require an answer now
require an answer without delay / require a response immediately / require this at once / expect an answer now
expect an answer without delay / expect a response immediately / expect this at once / overdue by / overdue again
overdue invoice / late by / late for / late invoice / late payment / outstanding for / outstanding since
outstanding payment / outstanding report / two days late / two days overdue / two days behind / three days late
three days overdue / three days behind / several days late / several days overdue / several days behind
many days late / many days overdue / many days behind / ten days late / ten days overdue / ten days behind
a week late / a week behind / a week ago now / a month late / a month overdue / a month ago now / a month without
over a week overdue / over a week behind / over a week without / over a month late / over a month behind
over a month ago now / more than a week late / more than a week overdue / more than a week without
more than a month overdue / more than a month behind / more than a month without / running out of time
running out of patience / run out of time / run out of patience / my patience is / our patience is
the client 's patience is / patience is wearing / patience is running / patience wearing thin / patience has limits
patience has run out / wearing thin / far overdue / already overdue / now overdue / seriously overdue
badly overdue / as promised last / as promised on / as promised by / as promised you / you said by
you said it would / you said this would / you said last / you said on / you said today / you said yesterday
you promised by / you promised it would / you promised this would / you promised last / you promised on
you promised today / you promised yesterday / chasing for a / chasing again / chasing for payment / chase you
chase for a / chase again / chase for payment / chaser you / chaser for a / chaser again / chaser for payment
chased you / chased for a / chased again / chased for payment / checking in once more / checking in once again
circling back once more / pinging you yet again / nudging you again / nudging you yet again / poking you once again
writing once more / writing once again / calling again / calling yet again / have you had a chance
have you get a chance / have you get around / have you gotten around / have you not yet / have you forgotten
did you had a chance / did you get a chance / did you get around / did you gotten around / did you not yet
did you forgotten / what is taking so / what is the hold up / what is keeping you / what is the delay
what is holding this up / what 's taking so / what 's the hold up / what 's keeping you / what 's the delay
what 's holding / where is my report / where is my files / where is my answer / where is the file
where are my money / where are my refund / where are the reply / where are the order / where the is my document
where the is the report / where the is the files / where the is the answer / where the are my numbers
where the are the money / where the are the refund / where the are our reply / where are we on / where do we stand
get back to me now / get back to me today / get back to me asap / get back to me immediately
get back to me already / come back to me now / come back to me today / come back to me asap
come back to me immediately / come back to me already / sooner rather than later / better rather than later
at the earliest / at the utmost urgency / at the latest / with the earliest / with the utmost urgency
with the latest / without further delay / without any further delay / without more delay / no further delay
no further delays / no further extensions / no further excuses / no more delay / no more delays / no more extensions
no more excuses / any further delay / any further delays / any further extensions / any further excuses
any more delay / any more delays / any more extensions / any more excuses / was due yesterday / was due last week
was due on monday / was due on friday / was due days ago / was due weeks ago / was due last month
was due an hour ago / were due yesterday / were due last week / were due on monday / were due on friday
were due days ago / were due weeks ago / were due last month / were due an hour ago / should have arrived by now
should have been ready already / should have had this already / should have heard already
should have received by now / by close of business / by cob / by eod / by end of play / by the close of
before close of business / before cob / before eod / before end of play / before the close of / this is urgent now
this is due already / this is late yesterday / this is needed again / this was urgent now / this was due already
this was late yesterday / this was needed again / it is urgent now / it is due already / it is late yesterday
it is needed again / it was urgent now / it was due already / it was late yesterday / it was needed again
drop everything / stop everything / top priority / highest priority / number one priority / time is money
time is of the essence / time is short / time is running / time is ticking / time is up / how much longer do
how much longer will / how much longer must / how much longer are / how much more time do / how much more time will
how much more time must / how much more time are / keep me waiting / keep everyone waiting / keep people waiting
keep customers waiting / keeps me waiting / keeps everyone waiting / keeps people waiting / keeps customers waiting
kept me waiting / kept everyone waiting / kept people waiting / kept customers waiting / keeping me waiting
keeping everyone waiting / keeping people waiting / keeping customers waiting / waiting for ages / waiting for hours
waiting for days / waiting for weeks / waiting for months / waiting all day / waiting all week / waiting all morning
waiting since / waiting patiently / waiting endlessly
`,
};
