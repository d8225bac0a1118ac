import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesC: Partial<Record<LexiconCategory, string>> = {
  demand: `
delete it or else / stop that or else / remove it please / drop it / return it at once / delete this today
revert this asap / explain it immediately / change it / apologize this please / answer that asap / please undo
please revert / please restore / revert back to / just let me / just put this / just make us / just revert it
just revert this / just restore it / just stop me / just add me / just give this / just undo this / just restore this
bring back old / bring back our / bring back classic / bring back my / bring the option / bring the previous
bring the old / bring the classic / let people / let people the choice / let users the option / let us back
give users an opt / let us an opt / give users / give users an option / let people our / give me back
let people turn it / let me have / let us use / let people decide / let me opt out / let us have / let us choose
let users decide / let us decide / let people use / we deserve our explanation / we need the apology
we deserve the fix / we want our option / we need it / we want it back / we deserve answers fix / we want it fix
we want our answer / we deserve an answer / i demand the apology / i require the answer / i want an option
i expect my refund / i want the money / i expect my apology / i expect my solution / i need the answer
i require an option / i want my explanation / i demand my / i demand that / i demand to / we demand that
we demand to / i expect nothing / we expect this / i expect this / i expect better / we expect nothing
we expect better / refund please / refund now / refund me / refund us / refund my / need my money / want my money
demand my money / someone needs to do / someone needs to fix / someone needs to explain / someone needs to answer
someone needs to get / someone needs to take / somebody needs to / somebody has to / maintainers need / devs ought
maintainers ought / developers ought / devs need / maintainers must / developers have / devs have / devs must
they ought / you devs must / you guys need / you guys should / you devs should / you guys have / you all need
you all better / you devs need / you guys better / you devs better / you people have / you really need to
you desperately need to / you desperately have to / you urgently need to / you urgently have to
you seriously need to / you seriously have to / you simply need to / you simply have to / you just need to
they simply must / you absolutely must / they absolutely must / you simply must / you 'd better start
you 'd better have / you 'd better stop / you 'd better fix / you 'd better be / you 'd better not / better fix this
better fix it / better be fixed / better be good / needs to go / needs to end / needs to die / has to change
has to end / has to die / needs to change / make it right / make it like / make it so / make it stop / make it go away
make it opt in / make it configurable / make it optional / make these a setting / make these opt in
make that go away / make that configurable / make this opt in / make these optional / make that optional
make these configurable / make this configurable / should be standard / should be illegal / should be opt in
should be fixed / should be the default / should be trivial / should be optional / should be easy / should be a given
should be a basic / should be obvious / must be optional / at the very least let / at least allow
at the very least give / at the very least tell / at least have / at the very least respond / at least respond
at least explain / at the very least allow / at the very least add / the very least you should
the very least you could / the very least you can / is it too much to ask / too much to ask / is that too much
am i asking too / not asking for much / not asking for too much / not asking for the moon / all we need / all we want
all i am asking / all i need / all i am asking is / all i want / all i am asking for / all we ask / all i ask
basic respect / basic feature / bare respect / bare feature / bare things / simple decency / basic features
bare features / simple functionality / bare functionality / simple minimum / the bare minimum / how about actually
how about listening / how about fixing / how about testing / how about you start / how about you try
how about you stop / how about you fix / how about you read / how about you listen / start testing things
start listening to / start listening about / start listening your / start listening things / start fixing to
start testing your / start testing to / start working to / start fixing things / stop messing stuff
stop removing your / stop doing what / stop playing everything / stop using this / stop moving my / stop forcing this
stop playing my / stop making features / stop touching what / leave the alone / leave it as / leave well alone
leave it be / leave us alone / leave things alone / leave my alone / leave it alone / leave well as / leave things be
leave well enough alone / do n't fix it / do n't mess with / do n't fix anything works / do n't ruin anything is n't
do n't mess it works / do n't break things works / do n't mess it / do n't mess anything is n't
do n't fix what works / do n't mess what / if it ai n't broke / if it is n't broke / if it is not broke
ai n't broke do n't fix / cease messing / cease playing / cease ignoring / quit messing / quit playing
cease breaking / cease whining / quit whining / quit breaking / cease changing / quit changing / get rid of priorities
get this of act together / get rid of / get it of act together / get rid of act together / get rid of your act
get off of act together / get your facts straight / get your house together / get your story right
get your shit in order / get your heads in order / get your act straight / get your heads right
get your story together / get your facts together / get your story straight / get our data back / get my money back
get our money back / get my old back / get my data back / get our old back / hire competent / hire better / hire some
hire real / hire someone / hire people / hire people who / hire someone who / fire your / fire that / fire whoever
whoever is this / whoever is that / whoever designed this / whoever decided this / whoever wrote up
whoever approved that / whoever did up / whoever thought that / whoever came this / whoever is up
assign someone on this / put someone to / assign someone to / put someone on this / put someone on it / put someone on
assign someone on / assign someone on it / escalate it / escalate my / escalate this / do your jobs / do your homework
do your research / do your part / do your damn homework / do your damn jobs / do your damn job / just do your job
just do what job / just do it job / do what we ask / do what we told / do what we paid / do what you 're told
do what you 're paid / do what you 're ask / users should not have to / users should n't have to
nobody should have to / why should users be / why should users need / why should i need / why should users have
why should we need / why do i need to / why do we need to / i am not going accept / i refuse be / i refuse accept
i will not accept / i am not going be / i refuse to / i will n't accept / i am not going to / we will n't accept
we will not accept / we refuse
`,
  entitlement: `
i 'm a paying customer / i 'm a long time subscriber / i 'm the business customer / i 'm a pro user
i 'm the pro customer / i 'm the enterprise user / i 'm a loyal user / i 'm a premium / i 'm the pro user
i 'm a premium customer / as a pro subscriber / as a paying user / as a paying member / as a paying subscriber
as a loyal supporter / as a donating subscriber / as a long time customer / as a loyal subscriber
as a donating supporter / as a donating user / i pay / we pay / we paid / i am paying / i paid / we are paying
i pay your salaries / i pay your salary / we pay your bills / we pay your wages / we pay your salary
we pay your salaries / i pay your bills / i pay your wages / pays your salary / pays your bills / pays your wages
pay you for what / pay you for nothing / pay you for this / what am i paying for / what am i paying you
what do i pay you / what do we pay you / what do i pay for / what do we pay for / what are we paying you
what are we paying for / for the price we charge / for the money you pay / for the money we pay / for the money you
for the price you pay / for the price i / for the price you / for the money i paid / for the money you paid
for the money i pay / for the price we pay / at this price / worth for money / value for money / money well spent
money well wasted / your work for / you works for the users / you works for / you work for / your works for the users
your work for the users / your works for / you work for the users / you exist for us / you work for us
without your users you would / without users you have / without your users you are / without users you are
without users you would / without your users you have / you 'd be nothing without / you are nothing without
users are your / users are your reason / customers are your customers / customers are your / users are your users
customers are the customers / customers are your ones / customers are the ones / users are the users
users are the product / customers are your reason / we made you / we made this community / we built this community
user is always / customer is always / customer is king / user is king / the customer is always / users come first
you owe the community to / you own the community / you owe me / you own your users to / you owe the community
you own me / you owe your users that / you own the community that / you own it / you owe your users
owe your users an explanation / owe me an apology / owe us an apology / owe your users an answer
owe your users an apology / owe me an answer / owe me an explanation / owe us an explanation / owe us an answer
i deserve / i expect / users are entitled / users expect / we expect / we deserve / users deserve / we are entitled
i am entitled to / that 's my right / it is my data / it 's my choice / it 's my computer / that 's my money
it is my choice / that 's my phone / it is my computer / it is my code / that 's my choice / it is my money
my phone not / my machine not / my machine my / my phone my / my computer not / my device my / my device not
my computer my / it 's my damn phone / it 's my damn device / it 's my damn computer / we have every right to
i have every right to / we have every right / i have every right / i have the right / we have a right / i have a right
we have the right / i know more i 'm / i know my than / i know how than / i know how i want / i know more than
i know what i 'm / i know better i 'm / i know more i want / i know better rights / i know more rights
i have been coding / i have been writing / i have been using / i have been working / i 've been using
i have been building / i 've been writing / i 've been working / i have been doing / i have been developing
i 've been doing / been programming since 20 / been coding since / been programming for thirty
been coding for twenty / been developing since 30 / been programming for 20 / been coding for 30
been programming for / been developing for 30 / been coding for / since before you were / before you were born
with twenty years in / over 30 years in / over 15 years / with thirty years / with 25 years of / with 30 years in
over 15 years experience / with 40 years in / over 15 years of / over 20 years / over 40 years / i have a masters in
i have a phd in / i have a doctorate in / i have a degree in / do you know who i / you clearly do n't know who
you obviously do n't know who / i 'm a senior programmer / i 'm the principal engineer / i 'm a senior developer
i 'm a professional programmer / i 'm a principal / i 'm a principal engineer / i 'm a senior engineer
i 'm the professional developer / i 'm a principal developer / i 'm the experienced developer / trust me i
speak for all / speak for most / speak for the community / speak for everyone / most people wants it
the majority hates it / the majority needs with / most people needs this / everyone needs that / all users uses
everyone thinks with / everyone uses it / all users hates this / everyone wants it / nobody asked this
nobody ever this / nobody likes it / nobody cares about your / nobody wants these / nobody cares about this
nobody uses your / nobody wants your / nobody likes that / nobody uses that / no one uses your / no one wants your
no one likes that / no one likes it / no one wants this / no one wants that / no one asked this / no one uses these
no one uses it / no one needs your / literally no one cares / literally no one wants / literally nobody needs
literally no one likes / literally no one needs / literally nobody uses / literally no one asked
literally no one uses / literally nobody cares / literally nobody wants / literally nobody likes
not a single user wants / not a single user likes / not a single person asked / not a single user asked
not a single person wants / not a single person likes / every single user i know / every single user hates
every single user wants / everyone in this thread agrees / everyone else agrees / everyone in this thread does
everyone here can / everyone here agrees / everyone here has / everyone in this thread hates / everyone else hates
everyone here does / everyone i know can / all other tools have / all other tools / all other software work
all the other programs / all the other tools can / all other editors work / all the other apps do
all other programs manage / all the other tools manage / all other programs / every other library does
every other editor can / every other program manages / every other tool manages / every other program can
every other language can / every other browser does / every other app works / every other editor manages
every other library can / even android does / even a toaster does / even excel can / even windows can
even windows has / even android has / even linux can / even linux manages / even paint can / even paint has
the competitors can / the competitors have / your competitors already / the competitors manage / the competitors do
the competitors already / your competitors have / your competitors do / your competitors can / your competitors manage
every competitor does / all competitor has / all competitor does / every competitor has / every decent project
any competent editor / every normal project / every serious app / every sane programmer / every serious software
every normal app / every decent program / any decent person / any normal program / every serious project
basic necessity since / basic stuff of / basic feature in / basic stuff that / basic functionality that
basic feature of / basic functionality since / basic feature like / basic stuff like / basic necessity in
such a basic function / such a basic thing / such a basic functionality / such a basic feature / such a simple thing
such a trivial fix / such a trivial change / such a small change / such a fundamental request / such a trivial bug
such a small request / such a simple feature / such a simple change / such a small bug / such a simple bug / 10 minute
two line / ten line change / five line / two line change / ten minute job / 5 line change / one line / five minute job
ten minute change / it 's only a two / it 's literally a two / it 's a two / it 's just a two / one line fix
one line of code / one line change / just one checkbox / just one option / just one line / just one setting
how hard to add / can n't be that hard to / can n't be too hard to / would take a minutes seconds
would take you minutes seconds / would take you a seconds / would take a two seconds / would take like two minutes
would take literally five minutes / would take a five seconds / would take literally a seconds
would take literally minutes seconds / would take like a minutes / takes five minutes to / takes ten seconds
takes ten minutes / takes five seconds to / takes ten minutes to / takes ten seconds to / takes two seconds to
takes five seconds / takes five minutes / takes two seconds / takes two minutes / literally one seconds
literally one minute / literally two seconds / literally one line / literally a seconds / literally a minutes
literally one checkbox / literally two line / literally a minute / literally five checkbox / would take a few minutes
should take ten minutes / should take five minutes / could take five minutes / would take five minutes
should take a few minutes / could take ten minutes / would take ten minutes / could take a few minutes
any student could / any first year can / any kid can / any child would / any junior would / any idiot would
any intern would / any idiot could / any intern could / any idiot can / my son would / my son could
my daughter would / my intern can / my nephew can / my intern would / my son can / my grandma can / my grandma would
my intern could / my kid could / a six year old can / a ten year old can / a five year old can / a ten year old could
a five year old could / a six year old could / i could write this better / i could code better myself
i could code it / i could fix that / i could fix better / i could code it myself / i could code this better
i could build that myself / i could code that better / i could fix better myself / i could build this better
i 'd be fired / i 'd be ashamed / i 'd be embarrassed / would have been fired if / would have been fired in
would be fired for / would get fired if / would get fired in / would have been fired for / would be fired if
would be fired in / would get fired for / in a real company / in a real job / in a real team / in any serious company
in any normal job / in any serious job / in any normal company / in any real company / in any real job
in any other business / in any other job / in any other company / in any normal industry / in any normal business
`,
  'giving-up': `
time to migrate / going to migrate for / going to leave on / gonna to drop this / time to uninstall this
gonna to migrate ship / going to leave / gonna to switch to / going to ditch for / time to leave my
we 're leaving ship / i am going back from / i am done with / i am done ship / we 're dropping ship
i am deleting away / i am deleting with / i am moving / i 'm jumping ship / i am canceling from / we are switching
be migrating elsewhere / be leaving / will be moving / be migrating / will be moving elsewhere / be moving elsewhere
will be looking / will be migrating / will be canceling / be cancelling / already ditched / just migrated away
immediately switched away / immediately migrated / immediately left away / promptly canceled my / finally cancelled it
promptly deleted from / promptly cancelled to / finally canceled this / cancelling our account
canceled my subscription / cancel my license / cancel my plan / canceling our subscription / cancel our
cancelled my subscription / canceling our license / canceled our premium / cancelling my premium
uninstall and forever / uninstalled immediately forever / deleting the app and / uninstall immediately today
uninstall now / uninstalling the app forever / uninstalled it forever / uninstalled this forever
deleted immediately now / uninstalling it for good / farewell folks / adios guys / sayonara folks / goodbye and
bye and / bye forever / goodbye folks / adios and / goodbye then / ciao forever / i 'm off helping
i 'm out contributing / i 'm out for good / i 'm done contributing / i 'm done helping / i 'm out trying
i 'm gone contributing / i 'm off trying / i 'm off contributing / i 'm done for good / done talking / done helping
done reporting / done arguing / done trying / done caring / done contributing / done here / done waiting
will n't be reporting / will n't be supporting / will n't be coming back / will n't be recommending
will n't be upgrading / will n't be renewing / will n't be contributing / will not be contributing
will not be returning / will not be upgrading / will not be supporting / will not be renewing
will not be recommending / not coming back anymore / not coming back my / not renewing anymore / not coming back again
not contributing to / not coming back here / not upgrading my / not going to upgrade to / not contributing my
not renewing to / last version before / last time for / last version i / last time before / last update before
last purchase before / last chance before / last straw before / last renewal before / last update i / they just lost
you just lost / another customer lost / another customer gone / another user lost / another contributor lost
another user gone / another contributor gone / lost me as / lost me at / lost us there / lost me here / lost us as
lost us at / lost us here / lost me there / lost our trust / keep my respect / lost my / lost our money
keep my business / lose my business / lose our trust / keep our business / lose our money / losing my trust
my faith is gone / my patience is gone / my trust is zero / my respect is zero / my faith is zero
my patience is zero / my respect is over / my faith is over / my patience is over / my trust is gone
my respect is gone / not trusting / never supporting / not buying / never recommending / never installing
not supporting / never trusting / never upgrading / not installing / never buying / not using / run far / keep away
keep far / stay away / run away / stay far / stay clear from / stay away from / stay away of / stay clear of
do not upgrade / do not install / do not update / do n't not buy / do n't not update / do n't not download
do not download / do n't not upgrade / do n't not install / do not buy / do n't download it / do n't download this
do n't upgrade this / do n't update this / do n't use it / do n't install unless / do n't update unless
do n't update it / do n't install it / do n't download unless / avoid this / avoid at any cost / avoid it
avoid at all costs / avoid like the plague / look for something / look elsewhere / look for alternatives
look somewhere / looking somewhere else / looking elsewhere / looking for something / forced to go another
forced to look / time to find another / forced to find something / time to look something / forced to look another
time to go elsewhere / forced to go something / time to look elsewhere / time to go / there are plenty of projects
there are plenty of alternatives / there are other alternatives / there are many projects / there are many tools
there are many options / there are better tools / there are other options / there are better projects
there are better alternatives / there are other projects / plenty of alternatives / so many better alternatives
so many better options / decent alternatives anyway / better alternatives anyway / good alternatives
better alternative out there / better alternatives / viable alternatives exist / viable alternative out there
decent alternatives / better alternatives exist / good alternatives exist / good alternative anyway
voting with my wallet / voting with my feet / vote with your wallets / vote with your wallet / vote with our feet
vote with my wallets / vote with our wallets / vote with our wallet / vote with my wallet / vote with your feet
vote with my feet / my wallet and / forking this coming / forking time then / forking it / fork it / forking is coming
fork it coming / forking time coming / fork time / forking this already / forking is already / time for a fork
time to a fork / time to fork / time for fork / someone please fork it / someone should fork this
someone should fork it / someone please fork this / abandoning this / abandoning it / abandoning ship / abandoned this
abandoned ship / abandon it / abandoned it / abandon this / abandon ship / jump ship / jumped ship / jumping ship
rats leaving / a sinking ship / sinking ship / burned bridges / burn my bridges / burned my bridges / burned out
burning bridges / burning out / burn out / burn bridges / burning my bridges / i resign / i concede / i yield / i quit
i surrender / i officially give up / rip good / r i p good / r i p project / rip this / r i p this / rip project
goes in peace / rest in peace / beyond salvage / beyond hope / beyond redemption / beyond saving / no future left
no hope in / no future in / no future here / no hope left / no future for / no hope here / no hope for
there 's no hope / hopeless case / a lost cause / what 's the use of / what 's the point of
what 's the point anymore / what 's the use in / what 's the use anymore / what 's the point then
what 's the point in / what 's the use then / can n't recommend this / can n't take this anymore / can n't anymore
can n't do this anymore / enough said / i rest my case / end of rant / end of debate / end of discussion
end of conversation / end of story / rant over / end and out / it 's over / unwatching me / unsubscribing this repo
muting now thread / unwatching me thread / unwatching now repo / unwatching this / unsubscribing now issue
unsubscribing from / unfollow this repo / unfollow me repo / please unsubscribe me / take me off / remove me from
`,
};
