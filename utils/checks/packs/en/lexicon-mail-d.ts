import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesD: Partial<Record<LexiconCategory, string>> = {
  threat: `
consequences for / consequences if / consequences up to / repercussions will / repercussions may
repercussions including / disciplinary action for / disciplinary action if / disciplinary action up to
face termination / face penalties / facing consequences / facing termination / facing penalties
facing the consequences / faces consequences / faces termination / faces penalties / faces the consequences
suffer consequences / suffer termination / suffer penalties / there be consequences / there be trouble
there will be trouble / there be hell / there 'll will be consequences / there 'll be consequences
there 'll be trouble / there 'll will be trouble / there 'll be hell / up to and including termination
up to and including dismissal / and including termination / and including dismissal / may result in termination
may result in suspension / may lead in penalties / may end in dismissal / will result in penalties
will lead in dismissal / will lead in your / will end in legal / could result in your / could lead in legal
could end in disciplinary / can result in termination / can lead in disciplinary / can end in termination
can end in suspension / will have no choice but / will have no option but / will have no alternative but
shall have no choice but / shall have no option but / shall have no alternative but / left with no choice
left with no option / left with no alternative / no choice but to / no option but to / no alternative but to
taking disciplinary action / taking proceedings / taking our business elsewhere / considering further action
considering legal proceedings / considering court action / pursuing legal advice / pursuing disciplinary action
pursuing proceedings / initiate legal action / initiate further action / initiate legal proceedings
commence our business elsewhere / your job is at risk / your position is in danger / your employment is under review
your employment is at stake / your role is over / your role is in jeopardy / your contract is finished
your bonus is at risk / your career is under review / your career is at stake / this job is over
this job is in jeopardy / this position is finished / this employment is at risk / this role is in danger
this contract is under review / this contract is at stake / this bonus is over / this bonus is in jeopardy
this future here is finished / this career is at risk / last chance to / last warning before / last warning for
last notice and / last reminder to / last opportunity before / last opportunity for / last demand and
last straw to / final chance before / final chance for / final warning and / final notice to / final reminder before
final reminder for / final opportunity and / final demand to / final straw before / final straw for
consider this a / consider this your / consider this your final / consider this warned / consider this lucky
consider this fired / consider yourself a / consider yourself your / consider yourself your final
consider yourself lucky / consider yourself fired / escalate this to your / escalate this to legal
escalate this up / escalating this to our / escalated this to your / escalated this to legal / escalated this up
report this to our / reporting this to your / reporting this to legal / reporting this up / refer this to our
take this to your / take this to legal / take this up / escalate you to / reporting you to / speak to your boss
speak to your superior / speak to your director / talk to your superiors / speaking to your boss
speaking to your superior / speaking to your director / talking to your superiors / complain to your boss
complain to your superior / complain to your director / going to your superiors / my lawyer will / my lawyer is
my lawyers have / my solicitor has / my solicitors will / my solicitors is / my attorney have / my legal team has
my legal department will / my legal department is / our lawyer have / our lawyers has / our solicitor will
our solicitor is / our solicitors have / our attorney has / our legal team will / our legal team is
our legal department have / hear from my lawyer / hear from my lawyers / hear from my solicitor
hear from my attorney / hear from our lawyer / hear from our lawyers / hear from our solicitor
hear from our attorney / meet in court / cancel the contract / cancel our contract / cancel the order
cancelling my subscription / cancelling payment / cancelling all payments / terminating our order
terminating the agreement / terminating our agreement / end your services / end our business / withdraw the contract
suspend your access / suspend your account / suspend my subscription / you regret this / you pay for
you be replaced / you be charged / you 'll regret this / you 'll be fired / you 'll be hearing / you 'll be charged
you 'll answer to / you 'll face / you will be hearing / you will pay for this / you will be held / you will face
i 'll make sure / i 'll not forget / i 'll have your / i 'll be speaking / i 'll not hesitate / i will remember this
i will have you / i will be taking / i will be forced / do n't cross me / do n't threaten me / do n't force me
do n't tempt me / do n't make me / do not test me / do not push me / do not cross me / do not threaten me
do not force me / do not tempt me / do not make me / or you 're out / or you are out / or i 'll / or face
or there will / or you will / or you can / or do n't bother / if this happens again / if this happens fixed
if this continues to / if this is not resolved / if this is not improve / if this does not stop
if this does not paid / if this ever happens done / if it happens again / if it happens fixed / if it continues to
if it is not resolved / if it is not improve / if it does not stop / if it does not paid / if it ever happens done
if you do not comply / if you do not improve / if you do not cooperate / if you fail to comply
if you fail to respond / if you fail to cooperate / if you fail to deliver / if you do n't respond
if you do n't reply / if you do n't deliver / if you refuse to pay / if you refuse to reply / if you refuse to act
if you can not pay / if you can not improve / if you can not act / unless you receive / unless we is received
unless we hear / unless i comply / unless i pay / unless this act / unless this is resolved / unless payment can
unless payment is paid / unless it improve / until you receive / until we is received / until we hear
until i comply / until i pay / until this act / until this is resolved / until payment can / until payment is paid
until it improve / clear out your desk / clean out your desk / pack your things / pack your bags / pack your desk
find yourself another job / find yourself a new job / find yourself else / find yourself job
find someone another job / find someone a new job / find someone else / find someone job / find another another job
find another a new job / find another else / find another job / heads will roll / someone 's head will roll
on thin ice / skating on thin ice / watch your step / take our business elsewhere / take our custom elsewhere
taking our custom elsewhere / you days here / you days are numbered / your days here / your days are numbered
time is numbered / without further notice / without further warning / without prior notice / without prior warning
with immediate effect / escorted out / escorted off / escorted from / escort you out / escort you off
escort you from / subject to dismissal / subject to termination / subject to disciplinary / subject to discipline
subject to penalties / subject to a fine / subject to prosecution
`,
  'pulling-rank': `
i 'm your boss / i 'm in charge / i 'm the manager / i 'm the lead here / i 'm the owner / i 'm the senior
i 'm not asking / i am the boss / i am in charge here / i am your supervisor / i am the customer / i am senior to
i am telling you / i am instructing you / because i said so / because i am in charge / because i am the boss
because i am your / because i run this / because i pay your / because i sign your / who pays your / who signs your
who do you report / who i am / who you report to / who is in charge / who is the boss / i make the decisions here
i make the shots here / i make the calls here / i set the decisions here / i set the shots here
i set the calls here / i call the decisions here / i call the shots here / i call the calls here
we make the decisions here / we make the shots here / we make the calls here / we set the decisions here
we set the shots here / we set the calls here / we call the decisions here / we call the shots here
we call the calls here / i make the decisions / i make the rules / i make the calls / i make the decision
we make the decisions / we make the rules / we make the calls / we make the decision / my decision is final
my way or the / my word is final / my rules / my house my rules / my call not yours / my authority
our decision is final / our way or the / our word is final / our rules / our house my rules / our call not yours
our authority / my way or / decision is final / not open for discussion / not open for negotiation
not up for negotiation / not open to debate / not open to negotiation / no longer open for debate
no longer up for debate / no longer open to discussion / no longer open to debate / not a request
not a negotiation / not optional / not your concern / not your role / this is not a democracy
this is not a negotiation / this is not your place / this is not your concern / it 's not a discussion
it 's not a democracy / it 's not your call / it 's not your place / it is not a debate / it is not a discussion
it is not your decision / it is not your call / that 's an order / this is an order / consider it an order
direct order / direct orders / direct instruction / direct instructions / clear order / clear orders
clear instruction / clear instructions / explicit order / explicit orders / explicit instruction
explicit instructions / i outrank you / i overrule you / i override you / we outrank you / we overrule you
we override you / above your pay grade / above your station / above your head / above your level
below my pay grade / not your decision to / not your call to / not your place to / not your concern to
not your job to / not your role to / is n't your decision to / is n't your call to / is n't your place to
is n't your concern to / is n't your job to / is n't your role to / remember your place / remember who you work
remember who you are / remember who is / remember who 's / forget your place / forget who you work
forget who you are / forget who is / forget who 's / know your place / know who you work / know who you are
know who is / know who 's / you work for me / you answer to me / you do as i / you will do as / you will do what
you are paid to / you all work for me / you all answer to me / you all serve / you all do as i
you all will do what / you all are paid to / you all are not paid / do as i say / do as you are told
do as you 're told / do as instructed / do as i tell you / just do as i say / just do as instructed / do what i say
do what i told / do what i tell you / do what i paid for / do what i asked / do what you 're say
do what you 're told / do what you 're asked / do what you are say / do what you are told / do what you are asked
with my years / with my thirty years / with my experience / with my seniority / in my years / in my thirty years
in my experience / in my seniority / after my years / after my thirty years / after my experience
after my seniority / i have been doing this / i have been here longer / i 've been doing this
i 've been here longer / longer you were born / longer you have / longer you were / longer you even
since before you were born / since before you have / since before you were / since before you even
when you have my / when you have been / when you have as much / when you are in my / when you are as old
when you sit in my / once you have been / once you have as much / once you are in my / once you are as old
once you sit in my / young man / young lady / young fellow / young people / my dear man / my dear lady
my dear fellow / my dear people / junior man / junior lady / junior fellow / junior people / speak to me like
speak to me again / speak to your superior again / speak to your superiors when / speak to your superiors again
talk to me when / talk to your superior when / talk to your superiors like / talk to your superiors when
spoke to me like / spoke to your superior like / spoke to your superior again / spoke to your superiors like
spoke to your superiors again / take it up with me / take it up with the / take it up with my / taken up with me
taken up with the / taken up with my / do n't question me / do n't question my / do n't question my authority
do n't question my decision / do n't question it / question my authority / question my decision
question my decisions / question my judgement / question my judgment / questioning my authority
questioning my decision / questioning my decisions / questioning my judgement / questioning my judgment
chain of command / go through the chain / go through the proper / went through the chain / went through the proper
going through the chain / going through the proper / insubordination and / insubordination will / insubordination is
insubordination behaviour / insubordinate and / insubordinate will / insubordinate is / insubordinate behaviour
effective immediately you / effective immediately all / effective immediately no / starting immediately you
starting immediately all / starting immediately no / all staff must / all staff are to / all staff will
all staff shall / all employees must / all employees are to / all employees will / all employees shall
any staff must / any staff are to / any staff will / any staff shall / any employees must / any employees are to
any employees will / any employees shall / i expect you / i demand that / i demand it / i demand an / i insist full
i insist compliance / i require you / i order that / i order it / i order an / i instruct full
i instruct compliance / i command you / from the top / straight from the top / orders from top
management has decided / management wants this / management is not happy / management insists
the board has decided / the board wants this / the board is not happy / the board insists / the ceo has decided
the ceo wants this / the ceo is not happy / the ceo insists / the boss has decided / the boss wants this
the boss is not happy / the boss insists / the director has decided / the director wants this
the director is not happy / the director insists
`,
  'command-hostile': `
fix it now / finish it at once / finish that immediately / sort that today / clean this at once / undo this or else
redo it today / correct it right now / correct that or else / explain that yourself / remove this right now
cancel that now / change it yourself / resend this immediately / rewrite it now / send it at once
send that immediately / pay that today / return this at once / sign this or else / do it today / see me now
see me at once / see me right now / come here now / come here immediately / come here right now
come here first thing / my office immediately / my office at once / my office first thing / get in here now
get in here at once / get in here right now / get here now / get here immediately / get here right now
get here first thing / call me immediately / call me at once / call me first thing / do your job / do your work
do your damn job / do your duty / do your part / get on with it / get it done / get this done / get moving
get it together / get to work / get back to work / get cracking / get off your / just do it / just fix it
just deal with it / just answer the question / just send it / just sign it / just get on with / now get it done
now fix it / now answer me / now answer the question / now pay up / now sign it / deal with it / get yourself out
get yourself together / get over yourself out / get over yourself together / sort yourself out
sort yourself together / do not reply / do not contact me / do not contact us / do not call / do not call me
do not email me / do not bother / do not bother me / do not argue / do not interrupt / do not waste my
do not speak / do not come back / do not touch / do not ever / do not copy me / do not involve me / answer me now
answer to me immediately / answer my question at once / answer the question now / reply me immediately
reply to me at once / reply my question now / reply the question immediately / respond me at once
respond to me now / respond my question immediately / respond the question at once / answer me / answer my question
answer the question / answer the damn question / no ifs / no buts / no arguments / no questions asked
no discussion / no exceptions / no argument / without ifs / without buts / without arguments
without questions asked / without discussion / without exceptions / without argument / end of discussion
end of story / end of conversation / end of debate / take it or leave / make it happen / make it quick
make it snappy / make it fast / leave me out of it / leave me out of this / leave us out of it
leave us out of this / keep me out of it / keep me out of this / keep us out of it / keep us out of this
explain yourself / account for yourself / report to my office / come to my office / spare me the / spare me your
spare me the details / spare me the excuses / spare me your excuses / spare me the lecture / save your breath
save your excuses / save your apologies / save your sympathy / enough excuses / enough of this / enough of your
enough talk / enough games / enough already / enough delays / enough nonsense / no more excuses / no more of this
no more of your / no more talk / no more games / no more already / no more delays / no more nonsense / sort it out
sort this out
`,
  dismissal: `
your request is denied / your claim is refused / your claim was dismissed / your appeal is rejected
your appeal was declined / your suggestion has been denied / your idea is refused / your idea was dismissed
the request is rejected / the claim is declined / the claim has been denied / the appeal is refused
the appeal was dismissed / the suggestion has been rejected / the idea is declined / the idea has been denied
request denied / request declined / application denied / application declined / claim denied / claim declined
appeal denied / appeal declined / proposal denied / proposal declined / permission denied / permission declined
access denied / access declined / not needed / not welcome / not of interest / no longer interested
no longer my problem / no longer my concern / no longer needed / no longer welcome / no longer of interest
not worth my time / not worth a reply / is not going to happen / is not happening / is not worth discussing
is not our job / are not happening / are not worth my time / are not worth our time / we will not be responding
we will not be considering / we will not be changing / we will not be taking / we shall not be responding
we shall not be considering / we shall not be changing / we shall not be taking / i will not be responding
i will not be considering / i will not be changing / i will not be taking / i shall not be responding
i shall not be considering / i shall not be changing / i shall not be taking / this matter is closed
this discussion is closed / this discussion is finished / this subject is over / this case is closed
this topic is closed / this topic is finished / the discussion is over / the conversation is closed
the subject is closed / the subject is finished / the topic is over / i have nothing more to
i have nothing further to / i have nothing else to / we have nothing more to / we have nothing further to
we have nothing else to / nothing more to add / nothing more to discuss / nothing further to say
nothing further to add / nothing further to discuss / do n't contact us / do n't write us / do n't write again
do n't call me / do n't bother us / do n't ask us / do n't ask again / do not write me / do not email us
do not call us / do not call again / do not ask me / your opinion is not needed / your opinion is n't required
your opinion is n't wanted / your input is not asked / your input was not needed / your input was n't required
your input was n't wanted / your view was not asked / your view is n't needed / your feedback is not required
your feedback is not wanted / your feedback is n't asked / your feedback was n't needed
that opinion was not required / that opinion was not wanted / that opinion was n't asked / that input is not needed
that input is n't required / that input is n't wanted / that view is not asked / that view was not needed
that view was n't required / that view was n't wanted / that feedback was not asked / that feedback is n't needed
nobody wants your / nobody needs your / no one asked for your / no one asked you / no one cares what
who wants your / who needs your / did i ask you / did i ask for / none of your concern / not any of your concern
not any of your business / i could n't care / i can n't care / we could n't care / we can n't care
not bother asking / not bother replying / not bother again / not waste my time applying / not waste my time replying
not waste your time asking / not waste your time applying / not waste your time again / do n't bother asking
do n't bother again / too late / too little too late / simply too late / simply too little too late / simply too bad
so your problem / so too bad / so that / that 's what / that 's too bad / that 's that / got used to it
better things to do / better things to worry / other things to do / other things to worry
more important things to do / more important things to worry / out of the question / out of the table
off the question / off the table / i see no reason / i see no point / i have no reason / i have no point
i have no merit / we see no reason / we see no merit / we have no reason / we have no need / we have no merit
hard no / flat no / absolutely not / i refuse to / i refuse this / i refuse it / i decline your / i decline this
i reject to / i reject your / i reject it / we refuse to / we refuse this / we refuse it / we decline your
we decline this / we reject to / we reject your / we reject it / forget about it / forget the idea / forget that
drop it / drop about it / drop the idea / drop that / skip it / skip about it / skip the idea / skip that
`,
};
