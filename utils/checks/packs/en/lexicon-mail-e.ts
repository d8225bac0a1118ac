import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesE: Partial<Record<LexiconCategory, string>> = {
  'rejection-cold': `
we regret to inform / we regret to advise / we regret to tell / we regret to say / i regret to inform
i regret to advise / i regret to tell / i regret to say / regret to inform you / will not be proceeding
will not be taking / will not be extending / will not be granted / will not be approved / will not be refunded
shall not be moving forward / shall not be pursuing / shall not be renewing / shall not be offering
shall not be considered / shall not be honoured / not successful on / not successful in / not successful at
not successful this time / un successful on / un successful in / un successful at / un successful this time
has not been successful / has not been selected / has not been shortlisted / have not been approved
have not been selected / have not been granted / was not been approved / was not been accepted
was not been granted / were not been successful / were not been accepted / were not been shortlisted
unable to offer / unable to proceed / unable to consider / unable to support / not able to approve
not able to accept / not able to assist / not able to help you / does not meet our needs
does not meet the requirements / does not qualify standard / does not fit our criteria / does not satisfy for
do not meet our needs / do not meet the requirements / do not qualify standard / do not fit our criteria
do not satisfy for / did not meet our needs / did not meet the requirements / did not qualify standard
did not fit our criteria / did not satisfy for / decided not to proceed / decided not to pursue
decided not to accept / chosen not to proceed / chosen not to renew / chosen not to continue / chosen not to approve
elected not to renew / elected not to pursue / elected not to extend / decided to go with another
decided to go with other / decided to go with someone / decided to proceed with another
decided to proceed with other / decided to proceed with someone / chosen to go with another
chosen to go with other / chosen to go with someone / chosen to proceed with another / chosen to proceed with other
chosen to proceed with someone / another candidate / another applicants / another supplier / other candidate
other candidates / other supplier / other vendor / a different candidates / a different applicant
a different vendor / a different direction / on this occasion we / on this occasion you / on this occasion i
on this time we / on this time you / on this time i / at this occasion we / at this occasion you
at this occasion i / at this time we / at this time you / at this time i / no longer required / no longer action
no longer appeal / no longer employed / no further required / no further action / no further appeal
no further employed / not any longer required / not any longer action / not any longer appeal
not any longer employed / not any further required / not any further action / not any further appeal
not any further employed / no further correspondence / no further comment / no further questions
no further discussion / no further consideration / position has been filled / position is filled
position is cancelled / post has been closed / post is filled / post was filled / post was cancelled
vacancy is closed / vacancy was filled / role has been filled / role has been cancelled / role was closed
we will not enter into / we will not approve / we will not allow / we will not comment / we can not accept
we can not support / we can not tolerate / i will not enter into / i will not agree / i will not allow
i will not discuss / i can not accept / i can not approve / i can not tolerate / i can not comment
your request can not / your request does not / your application can not / your claim can not / your claim will not
your proposal can not / your proposal will not / this request will not / this request did not
this application will not / this application did not / this claim did not / this proposal could not
this proposal did not / high number of applicants / high number of applications / high volume of applicants
high volume of applications / keep your cv on / keep your resume on / keep your details on / wish you well in your
wish of luck in your / wish you success in your / best you well in your / best of luck in your
best you success in your / future endeavours / future endeavors / with regret we / with regret your / with regret i
with regret you / with regret this / regretfully we / regretfully your / regretfully i / regretfully you
regretfully this / unfortunately we / unfortunately your / unfortunately i / unfortunately you / unfortunately this
services are required / services are needed / services are no longer required / services are no longer needed
services no longer required / services no longer needed / decline your offer / decline to offer / decline to comment
decline the comment / decline the request / decline this request / decline this invitation
declined your invitation / declined your proposal / declined to proposal / declined the offer / declined this offer
declined this comment / declining your comment / declining your request / declining to request
declining to invitation / declining the invitation / declining the proposal / declining this proposal
`,
  contempt: `
i have no time for / i have no respect for / i have no patience for / i have no sympathy for / i have no use for
we have no time for / we have no respect for / we have no patience for / we have no sympathy for
we have no use for / no respect for / no sympathy for / no sympathy left / no patience left / no tolerance for
zero respect for / zero respect left / zero sympathy left / zero patience for / zero tolerance for
zero tolerance left / little respect left / little sympathy for / little patience for / little patience left
little tolerance left / beneath you / beneath us / below me / below contempt / below you / below us
not worth a reply / not worth discussing / not worth the effort / hardly worth my time / hardly worth a reply
hardly worth discussing / hardly worth the effort / hardly worth the paper / people like you / someone like you
anyone like you / your sort of person / your sort of behaviour / your kind of people / your kind of attitude
your type of person / your type of behaviour / that sort of people / that sort of attitude / that kind of person
that kind of behaviour / that type of people / that type of attitude / laughable attempt / laughable effort
laughable response / laughable performance / laughable behaviour / pathetic attempt / pathetic effort
pathetic response / pathetic performance / pathetic behaviour / ridiculous attempt / ridiculous effort
ridiculous response / ridiculous performance / ridiculous behaviour / pitiful attempt / pitiful effort
pitiful response / pitiful performance / pitiful behaviour / feeble attempt / feeble effort / feeble response
feeble performance / feeble behaviour / weak attempt / weak effort / weak response / weak performance
weak behaviour / childish attempt / childish effort / childish response / childish performance / childish behaviour
lame attempt / lame effort / lame response / lame performance / lame behaviour / is this some kind
is this supposed to / is this what you / is this the best / is this your idea / is this your best / is this how you
is this what we / is that a joke / is that supposed to / is that your best / is that all / is that it
is that the best / was that a joke / was that supposed to / was that your best / was that all / was that it
was that the best / call that service / call this an / call this professional / call yourself work
call yourself help / you call that a / you call that service / you call this an / you call this professional
you call yourself work / you call yourself help / could n't organise a / could n't organize a / could n't run a
could n't manage a / can n't organise a / can n't organize a / can n't run a / can n't manage a
i would n't trust you / i would n't let you / i would n't expect you / i would not trust you / i would not let you
i would not expect you / we would n't trust you / we would n't let you / we would n't expect you
we would not trust you / we would not let you / we would not expect you / what do we pay you / what do we paying you
what do i pay you / what do i paying you / what are we pay you / what are we paying you / what are i pay you
what are i paying you / why do we pay you / why do we paying you / why do i pay you / why do i paying you
why are we pay you / why are we paying you / why are i pay you / why are i paying you / paid for this / paid to do
paid to sit / paid far too / paid for nothing / pay you for this / pay you to do / pay you to sit / pay you far too
pay you for nothing / paying you for this / paying you to do / paying you to sit / paying you far too
paying you for nothing / my child could do / my kid could do / my dog could have / my intern could have
my trainee could do / my five year could do / my ten year could have / a child could have / a kid could do
a dog could do / a intern could have / a trainee could have / a five year could do / a ten year could do
an intern could / an intern can / an trainee could / an trainee can / an apprentice could / an apprentice can
even an intern could / even an intern can / even an trainee could / even an trainee can / even an apprentice could
even an apprentice can / any intern could / any intern can / any trainee could / any trainee can
any apprentice could / any apprentice can / little man / little clerk / little job / little manager / useless man
useless clerk / useless job / useless manager / jumped up man / jumped up clerk / jumped up job / jumped up manager
petty man / petty clerk / petty job / petty manager / glorified man / glorified clerk / glorified job
glorified manager / pencil pusher / paper pusher / bean counters / pen counters / bean counter / yes man
not rocket science / hardly rocket science / grown adult / grown adults / grow adult / grow adults / how typical
how predictable / how convenient / how pathetic / how childish / how petty / so typical / so predictable
so convenient / so pathetic / so childish / so petty / typical of you / typical of your / typical of this
just like you / so like you / spare us the / spare us all / do us the / do us all
`,
  condescension: `
let me explain it for / let me spell it out / let me spell this for / let me simplify this out
let me simplify you for / let me educate you out / let me educate that for / let me enlighten that out
let me break it for / allow me explain it out / allow me explain this for / allow me spell this out
allow me spell you for / allow me simplify you out / allow me simplify that for / allow me educate that out
allow me enlighten it for / allow me break it out / allow me break this for / spelling it out / spelled it out
in simple words / in simple english / in small english / in short words / in short english / in plain words
in plain english / using simple words / using simple english / using small words / using small english
using short words / using short english / using plain words / using plain english / simple enough for
simple enough even / simple enough to / easy enough for / easy enough even / easy enough to / even you can
even you could / even you must / even you should / even you know / even you would / surely even you can
surely even you could / surely even you must / surely even you should / surely even you know / surely even you would
surely you must / surely you realize / surely it is not / certainly you can / certainly you know
certainly you realise / certainly you realize / do you understand what / do you following what / do you follow what
do you get that what / did you understand that / did you following that / did you follow that
did you get that that / can you understand now / can you following now / can you follow now / can you get that now
are you understand this / are you following this / are you follow this / are you get that this / do i have to spell
do i have to explain / do i have to repeat / do i have to remind / do i have to draw / do i have to hold
do i have to do / do i have to say / do i need to spell / do i need to explain / do i need to repeat
do i need to remind / do i need to draw / do i need to hold / do i need to do / do i need to say / must i explain
must i draw / must i repeat / must i hold / should i explain / should i draw / should i repeat / should i hold
shall i explain / shall i draw / shall i repeat / shall i hold / like any adult person / like any adult should
like any professional could / like any child can / as every adult person / as every adult should
as every professional could / as every child can
like every adult person / like every adult should
like every professional could / like every child can / you will learn / you learn one day / you understand when
you understand one / you get there / you get it eventually / you see one day / you 'll will learn
you 'll learn one day / you 'll understand when / you 'll understand one / you 'll get there
you 'll get it eventually / you 'll see one day / when you are older / when you have kids / when you are more
when you have more / when you have learned / when you have been / once you are older / once you grow up
once you have kids / once you are more / once you have more / once you have learned / once you have been
clearly you 're / clearly above / clearly nobody / clearly not your / clearly you need / obviously beyond
obviously above / obviously you missed / obviously not your / evidently over / evidently beyond
evidently you think / evidently you missed / apparently too / apparently over / apparently you were
apparently you think / not your strong suit / not your strong point / not your strongest suit
not your strongest point / never your strong suit / never your strong point / never your strongest suit
never your strongest point / try to keep / try to follow / try to understand / try harder brain / try harder harder
try harder attention / try a bit understand / try a bit remember / try a bit focus / do try to attention
do try and keep / do try and follow / do try again focus / do try again brain / do try again harder
do try paying follow / do try paying understand / do try paying remember / bit slow / bit dense / bit confused
bit over your / bit too difficult / little dim / little dense / little too much / little over your / tad thick
tad dim / tad too hard / tad too much / well done for / well done sherlock / well done kid / well try for
well try sherlock / well try kid / nice done for / nice done sherlock / nice done kid / nice try for
nice try sherlock / nice try kid / sweetheart i / sweetheart that / sweetheart please / sweetheart listen
sweetie i / sweetie that / sweetie please / sweetie listen / honey i / honey that / honey please / honey listen
kiddo i / kiddo that / kiddo please / kiddo listen / buddy i / buddy that / buddy please / buddy listen / champ i
champ that / champ please / champ listen / pal i / pal that / pal please / pal listen / darling i / darling that
darling please / darling listen / my friend i / my friend that / my friend please / my friend listen / listen here
listen kid / listen lady / listen mister / look sweetheart / look darling / look sunshine / i 'll go simple for
i 'll go slowly for / i will go simple so / i will go easy for / bless him / bless of you / how cute them
how cute you / how sweet her / how sweet them / how quaint him / how quaint her / how quaint of you / aww him
aww you / aww of you / it 's really very simple / it 's really that difficult / it 's really so complicated
it 's not very easy / it 's not that simple / it 's not so difficult / it 's actually very hard
it 's actually that easy / it 's actually so simple / it 's quite very complicated / it 's quite that hard
it 's quite so easy
`,
  'request-polite': `
could you please send / could you please help / could you please forward / could you kindly review
can you please send / can you please help / can you please forward / can you kindly review / would you please send
would you please help / would you please forward / would you kindly review / will you please send
will you please help / will you please forward / will you kindly review / would you mind / would you be able
would you be willing / would you be so kind / would you consider / would you be open / would you be available
would you be happy / could you mind / could you be able / could you be willing / could you be so kind
could you consider / could you be open / could you be available / could you be happy / i was wondering if
i was hoping if / i was hoping you / i were wondering whether / i were hoping if / we was hoping whether
we were wondering if / we were wondering you / just wondering if / just wondering whether / i 'm just wondering if
i 'm just wondering whether / would it be possible to / would it be ok if / would it be ok for
would it be feasible to / would it be feasible if / would it be alright for / would it be convenient to
might it be possible if / might it be possible for / might it be okay to / might it be okay if
might it be feasible for / might it be alright to / might it be convenient if / might it be convenient for
could it be ok to / could it be ok if / could it be okay for / could it be feasible to / could it be alright if
could it be alright for / when you have a moment / when you get a chance / when you can a second
when it suits a minute / when it is convenient time / when time permits a moment / when you find a chance
whenever you have a second / whenever you get a minute / whenever you can time / whenever it suits a moment
whenever time permits a second / whenever you find a minute / if convenient / if time allows / if time permits
if it suits you / if it is not too / if you are able / if your schedule allows / when convenient / when time allows
when time permits / when it suits you / when it is not too / when you are able / when your schedule allows
grateful if you / grateful for any / grateful for your / thankful if you / thankful for any / thankful for your
obliged if you / obliged for any / obliged for your / indebted if you / indebted for any / indebted for your
i would be grateful / i would love to / i would very much appreciate / i 'd be grateful / i 'd be glad
i 'd love your / i 'd kindly ask / we would be glad / we would be happy / we would welcome / we would like to ask
we 'd be happy / we 'd be delighted / we 'd value your / we 'd like to invite / may i ask / may i have
may i propose / may we trouble you / may we check / might i ask you / might i have / might i take
might we trouble you / might we invite / could i ask you / could i borrow / could i take / could we suggest
could we invite / can i request / can i borrow / can we ask / can we suggest / can we propose / a quick request
a quick favour / a quick favor / a small request / a small question / a small favor / a small ask
a little question / a little favour / a little ask / one quick request / one quick favour / one quick favor
one small request / one small question / one small favor / one small ask / one little question / one little favour
one little ask / can i ask a favour / can i ask you / can i ask whether / can i ask if / could i ask a favor
could i ask for your / could i ask whether / may i ask a favour / may i ask you / may i ask for your / may i ask if
might i ask a favor / might i ask whether / do you happen to / do you have a minute / do you by any chance
do you like to / do you like me / would you happen to / would you have a moment / would you by any chance
would you want to / would you like me / i wonder if / i wonder whether / i wondered if / i wondered whether
we wonder if / we wonder whether / we wondered if / we wondered whether / any help would / any help is
any help would be / any input would / any input is / any input would be / any assistance would / any assistance is
any assistance would be / your advice would / your advice is / your advice would be / your suggestions would
your suggestions is / your suggestions would be / looking forward to your / looking forward to hearing
looking forward to your reply / looking forward to your response / looking forward to your thoughts
looking forward to receiving / looking forward to working / look forward to your / look forward to hearing
look forward to your reply / look forward to your response / look forward to your thoughts
look forward to receiving / look forward to working / please could / please can / please forward / please confirm
please join / please find / please sign / please reply / please bring / please update / please acknowledge
please call / please submit / please consider / please ensure / please refer / please note / kindly would
kindly share / kindly send / kindly let / kindly accept / kindly complete / kindly return / kindly rsvp
kindly bear with / kindly advise / kindly contact / kindly print / kindly register / kindly arrange / kindly provide
kindly visit / whenever you are free / whenever you are around / whenever you are a spare
whenever you get a chance / whenever you have free / whenever you have around / whenever you have a spare
if you are a chance / if you get free / if you get around / if you get a spare / if you have a chance
at your earliest / at your convenience / at your leisure / at your discretion / at your disposal / no rush at all
no rush to / no rush if / no hurry on this / no hurry to / no hurry here / no pressure on this
no pressure whatsoever / no pressure here / no obligation at all / no obligation whatsoever / no obligation if
no need at all / no need to / no need if / thanks in advance / thanks in anticipation / thank you in advance
thank you in anticipation / let me know if / let me know whether / let me know how / let us know if
let us know what / let us know how / let us know by / please let me know what / please let me know your
please let me know by / please let me know once / please let us know your / please let us know which
please let us know once / would someone please / would anyone help / would anyone take / would anybody confirm
would somebody please / could someone help / could someone take / could anyone confirm / could anybody please
could somebody help / could somebody take / can someone confirm / can anyone please / can anybody help
can anybody take / can somebody confirm / might someone please / might anyone help / might anyone take
might anybody confirm / might somebody please / appreciate your input / appreciate your views
appreciate your guidance / appreciate any feedback / appreciate any comments / appreciate any insight
welcome your input / welcome your views / welcome your guidance / welcome any feedback / welcome any comments
welcome any insight / value your input / value your views / value your guidance / value any feedback
value any comments / value any insight / hope you do n't mind / hope you can help / hope you is ok
hope you is okay / hope you is all right / hope you works for you / hope you suits you / hope that do n't mind
hope that can help / hope that is ok / hope that is okay / hope that is all right / hope that works for you
hope that suits you
`,
};
