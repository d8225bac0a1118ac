import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesB: Partial<Record<LexiconCategory, string>> = {
  disappointment: `
what a downgrade / what a shame / what a letdown / what a pity / complete letdown / big disappointment
total disappointment / bitter letdown / total letdown / major letdown / huge letdown / utter disappointment
massive disappointment / bitter disappointment / really disappointing / just disappointing / beyond disappointing
extremely disappointed / so disappointing / quite disappointing / incredibly disappointing / deeply disappointed
bitterly disappointing / extremely disappointing / disappointing to see that / sorry to see how
disappointed to see it / sorry to see that / sad to see that / sorry to see it / disappointing to see it
disappointed to see how / disappointed to see this / disappointing to see how / disappointing to see this
we expected more / we expected better / i expected so much more / we expected so much more / i expected more
expected more from this / expected more from you / expected more from such / expected better from
i thought better of / i had high hopes / my hopes were / got my hopes up / hopes were crushed / used to trust this
used to like you / used to believe in you / used to enjoy you / used to admire this / used to like it
used to recommend you / used to love it / used to respect this / used to respect it / i used to recommend
was such a promising / was once a nice / was such a nice / was once a good / was such a good / was such a great
was once a promising / was once a great / it was fine before / it was perfect before / it was great before
it was good before / was so much better / not what i expected / not what i hoped for / not what i wanted
not what i paid for / not what we hoped for / not what we paid for / not what we wanted / has gone south
has gone backwards / has gone downhill / has gone to the dogs / has gone from bad / went downhill
went from bad to worse / went to hell / goes from bad to worse / getting worse and worse / gets worse each
gets worse with / gets worse every / worse with every update / worse with every release / worse with every version
every update is worse / every update makes / every update breaks / each release gets worse / quality has declined
quality has gone / quality has dropped / quality has plummeted / what happened to you / what has happened of
what has become of / how the mighty have fallen / how the mighty fall / fall from grace / sad state of things
sorry state of / a sad day / sad day for / it 's heartbreaking how / it 's tragic how / it 's heartbreaking that
it 's a pity that / it 's tragic that / it 's a shame that / it 's a shame to see / it 's a pity how
it 's sad to see / it 's a shame how / really demoralizing / very discouraging / quite disheartening / really sad
quite sad / truly depressing / pretty depressing / so depressing / really disheartening / truly disheartening
breaks my heart / broke my heart / let the community down / let your users down / let people down / feel stupid for
feel unwelcome / feel scammed / feel ripped off / feel insulted / felt cheated / felt let down / felt misled
felt betrayed / left a bitter taste / left a sour taste / such wasted potential / such lost potential
so much lost potential / so much wasted potential / wasted opportunity / missed opportunity here
could have been so good / could have been so much / could have been great / could have been avoided
had so much potential / such a letdown that / such a pity really / such a mess because / such a letdown because
such a mess really / such a disappointment because / such a shame because / such a shame really
such a disappointment really / such a mess that / regretting trusting / regretting supporting / regret updating
regret choosing / regretting buying / regretting recommending / regret trusting / regretting updating
regretting choosing / regret buying / regret installing / wish i never / wish we had not / wish i had n't
wish we never / wish i had never / wish we had n't / wish we had never / wish i had not / wish i had stayed
wish we had stayed / should have read the reviews / should have never upgraded / should have known
should have stayed / should never have updated / should never have bought / should never have switched
should never have upgraded / biggest mistake we / biggest mistake i / biggest mistake ever / worst redesign in years
worst support ever / worst support so far / worst purchase of all / worst upgrade yet / worst experience of all
worst update in years / worst decision yet / worst upgrade in years / worst software of all / one star / zero stars
minus ten stars / minus one stars / would give zero / if i could give zero / not even one star / deleted the app
instantly uninstalled / uninstalled within minutes / uninstalled immediately / uninstalled right away / uninstalled it
after many years / after ten years / after five years / after all these years / after so many years
after all those years / loyal supporter for / loyal customer since / loyal user for / loyal fan for
loyal supporter since / loyal user since / loyal fan since / loyal customer for / long time supporter
long time customer / long time fan / long time user / longtime user here / and this is how / this is how you
that 's what i get / so this is it / it hurts to / painful to see / painful to use / painful to watch / hard to watch
disheartened by your / dismayed by this / disheartened by this / disappointed by this / saddened by your
let down by your / saddened by this / saddened by how / dismayed by your / unhappy with this / frustrated with your
dissatisfied with your / disappointed with this / frustrated with this / dissatisfied with this / unhappy with your
lost a lot of / not amused with / not happy at all / not pleased with / not pleased at all / not thrilled with
not amused by / not pleased by / less than thrilled / less than happy / less than stellar / less than impressed
far from impressed / far from ideal / far from ready / far from happy / far from acceptable / far from good
far from usable / far from finished / left me with nothing / left me hanging / left us hanging / left us disappointed
left me stranded / left us stranded / left me disappointed / left us with nothing / left me speechless
left us speechless / a step back / a step backwards / two steps back / giant step backwards / huge step back
huge step backwards / a downgrade not an upgrade / only half of what / half of what / nothing like what
false advertising / does n't live up to / does not deliver / never delivered / failed to deliver / over promised
over promise and under deliver / overpromised and underdelivered / all hype / do n't believe the hype / all sizzle
promised the moon / promised us moon / promised the world / promised the earth / promised us world / promised us earth
broken dreams / broken promises / broken promise
`,
  ignored: `
my pull request gets ignored / the comment got ignored / our comment has been ignored / my comment
my feedback was ignored / this bug report got ignored / the report has been ignored / our post
the report keeps being ignored / the question has been ignored / my messages / our issue / our question / my question
my report / our emails / my emails / my issue / my feedback / our messages / days of silence / weeks of silence
months of silence / years of silence / never even acknowledged / not even acknowledged / nobody ever cares
nobody even read / nobody at all responded / nobody ever reads / nobody ever read / nobody even looked
nobody at all reads / nobody at all read / nobody ever responded / nobody even cares / nobody looks at
no one is looking at / nobody reads / nobody triages / no one reads / nobody reviews / nobody read / nobody tests
no one tests / no one reviewed / no one read / do you actually look at / do you even look at / do you even read
do you even care / do you actually read / do you ever read / do you ever care / do you even listen
do you actually listen / do you ever listen / do you ever look at / does anyone actually maintain
does anyone still look / does anyone even read / does anyone actually monitor / does anyone actually work
does anyone even monitor / does anyone actually care / does anyone still maintain / does anyone still monitor
does anyone still read / does anyone here / does anybody even / does anyone even / does anybody here
is anyone actually looking / is anyone still there / is anyone still maintaining / is anyone even there
is anyone still reading / is anyone even listening / is anyone actually reading / is anyone actually listening
is anyone still listening / is anyone still looking / anyone still alive / anybody alive / is this project abandoned
is this thing abandoned / is this repo on / is this place abandoned / is this repo alive / is this repo abandoned
is this repo dead / is this place on / is this project alive / is this thing dead / is this thing alive
is this project dead / is this still maintained or / why do i even report / why do i even try / why do i even bother
why even bother asking / why even bother reporting / why even bother filing / why even bother to report
do n't bother filing / do n't bother opening / do n't bother reporting / do n't bother asking / posted this ages ago
opened this months ago / reported this ages ago / opened this ages ago / opened this years ago
mentioned this ages ago / filed this years ago / raised this ages ago / posted this months ago
mentioned this weeks ago / raised this years ago / i reported this before / we reported this many times
i reported this last year / we reported this last year / i reported this already / i reported this many times
we reported this before / we reported this already / asked multiple times / asked many times / asked several times
asked three times / asked twice / asked again and again / asked repeatedly / asked nicely / asked politely
how many people need to / how many people have to / how many people must / hundreds of users / hundreds of thumbs
hundreds of upvotes / hundreds of people / hundreds of votes / hundreds of comments / thousands of votes
thousands of people / thousands of complaints / thousands of users / thousands of upvotes / most wanted request
most upvoted request / most wanted feature / most upvoted feature / most voted request / most requested issue
most voted issue / most requested request / most wanted issue / most voted feature / most requested feature
despite thousands of / despite hundreds of / despite dozens of / despite all of / and still ignored
still being ignored / ignored for weeks / ignored for months / ignored for years / years of being ignored
you completely ignored / you keep / they keep ignored / you simply ignoring / they conveniently / they deliberately
you deliberately / you always ignoring / they keep ignore / you always / they completely ignore
you 're ignoring what / you 're ignoring users / you 're ignoring everything / you 're ignoring us
you 're ignoring my / stop ignoring us / stop ignoring this / stop ignoring your / stop ignoring me
conveniently overlooked / conveniently forgot / conveniently forgotten / conveniently ignoring / conveniently skipped
conveniently left out / conveniently ignored / ignored my report / ignored my point / ignored my question
ignored my request / ignored my comment / ignored my argument / ignored my messages / never even
you still have n't explained / you still have n't replied / you still have n't answered / you still have n't responded
you still have n't addressed / you never explained / you never replied / you never responded / you never told
you never answered / you never addressed / avoiding the question / avoiding the topic / avoiding the subject
avoiding the issue / dodging the question / dodging questions / dodging my question / dodged the question
sidestepping the question / sidestepping the issue / not one comment / not one word / not a single word
not one answer / not a single developer / not one developer / not one dev / not one reply / not one response
not a single dev / not a single maintainer / crickets as usual / just crickets / all i hear is crickets
hear crickets / speaking to a wall / talking to a brick / talking to a bot / yelling into the void
screaming into the void / howling into the wind / into a black hole / goes into a black hole / black hole of support
black hole of tickets / black hole of issues / the bug tracker is a / feedback falls on / falls on deaf ears
falling on deaf ears / fallen on deaf ears / left to die / left to fend for / gathering dust / collecting dust
sits there for / sitting here for years / sitting here for months / been sitting here / been sitting for
been sitting in / been sitting there / auto closed by a bot / auto closed by the bot / stale bot strikes
stale bot closed / the stale bot / closed without a response / closed without any response / closed without a reason
closed without a fix / closed without a discussion / closed without a comment / closed without any answer
closed without any discussion / closed without any fix / closed without any reason / closed without any comment
closed with no comment / closed with no reason / closed with no explanation / no maintainer bothered
no maintainer ever / no maintainer has / maintainers do n't care / maintainers do not care / devs do not care
devs do n't care / developers do not care / developers do n't care / they simply do n't care
they obviously do n't care / they clearly do n't care / they just do n't care / you obviously do n't care
you clearly do n't care / you simply do n't care / you just do n't care / clearly nobody cares / clearly no one cares
if anyone cares / if anybody cares / if you even care / like anyone cares / as if they cared / as if they care
as if anyone care / as if you care / as if anyone cared / as if you cared / support never responded
support never answers / support never responds / support never replied / support is a joke / support is useless
support is nonexistent / support is silent / support is non existent / canned replies / canned answer
canned response / canned reply / canned responses / copy paste response / copy paste reply / copy paste answer
copy paste replies / copy pasted response / copy pasted reply / copy pasted answer / automated reply only
automated response only / ghosted by / ghosted me / ghosted us / ghosting your users / ghosting your customers
ghosting your contributors / left on read / seen but not / you read it and / my pr is rotting
my contribution just sits / my contribution is rotting / my contribution rotting / my patch is rotting / my patch rots
my pr was ignored / my patch was ignored / my pr rotting / my patch just sits / pr has been open / pr has been ignored
pr has been sitting / open prs rotting / nobody merges / never gets merged / never gets reviewed / never gets answered
never gets fixed / never gets looked at / never got merged / never got looked at / never got fixed / never got a reply
never got reviewed
`,
  impatience: `
why on earth is this / how on earth is this / why is n't this merged yet / why is not this merged
why is n't this resolved yet / why is n't this implemented / why is n't this fixed / why is n't this done
why is n't this resolved already / why is n't this implemented yet / why is not this resolved
why is n't this fixed yet / why is n't this fixed already / why have not you released / why have n't you released
why have not you done / why have n't you done / why have not you merged / why have not you fixed
why have n't you fixed / why have n't you merged / when are you ever / when are you gonna / when are you planning
when are you finally / when will you people / when will you ever / when will you stop / when will you finally
when will you guys / when will you listen / when will you fix / when will you learn / will this ever get
will this ever be / will this finally be / will this finally get / is this ever going / is this ever gonna
is anybody going / is anybody gonna / is anybody ever / are you ever going / are you ever gonna / are we finally going
are we finally gonna / are we finally getting / are we ever getting / are we ever going / are we ever gonna
are we there yet / how much longer do we / how much longer do i / how long will we take / how long does i take
how long is it wait / how long should i take / how long does this take / how long do i wait / how long should it take
how long must it take / how long does it wait / how long do it wait / how long are we / how hard could it to
how hard can it to / how hard is it to / how hard could it be / how hard can it be / how hard is it be
it can n't be that hard / can n't be that complicated / can n't be that difficult / can n't be that hard
it 's not that hard / it 's not so complicated / it 's not that complicated / it 's not so difficult
it 's not so hard / it 's not that difficult / how difficult could / how complicated could / how difficult can
how complicated can / it 's already been / six years and / twelve years later / twelve years on / seven years and
five years and / eight years now / nine years now / seven years now / ten years later / three years on / known since
submitted in 2014 / requested in 2019 / submitted in 2023 / filed in 2017 / opened in 2015 / requested since 2014
opened since 2024 / known since 2019 / reported in 2014 / it 's 2015 and / it 's 2022 already / it 's 2015 already
it 's 2015 now / it 's 2018 now / it 's 2023 already / it 's 2015 people / it 's 2021 already / it 's 2020 and
it 's 2019 already / it 's 2025 people / it is 2021 and / it is 2024 and / it is 2019 and / it is 2022 and
it is 2025 and / it is 2020 and / it is 2023 and / it is 2018 and / in the year 2020 / in the year 2021
in the year 2022 / in the year 2023 / in the year 2024 / in the year of / happy anniversary little this
happy anniversary issue / happy birthday issue this / happy anniversary issue this / happy anniversary little bug
happy birthday to / happy anniversary little / happy birthday little / happy birthday to bug
happy birthday little this / happy birthday issue / happy second anniversary / happy tenth anniversary
happy first anniversary / happy 10th anniversary / happy third birthday / happy third anniversary
happy second birthday / happy 10th birthday / happy first birthday / happy 5th anniversary / another week without
yet another release and / another month goes / another week goes / yet another year passes / yet another month
another update and / yet another release gone / another year goes / yet another release passes / another year another
and still nothing solution / and still nothing eta / and still nothing fix / yet still not solved
still nothing happening / still nothing done / yet still nothing progress / yet still no fixed
yet still nothing implemented / still not implemented / still not merged / still not addressed / still not available
still not released / still not possible / still not resolved / still not solved / still not supported
still the same bug in / still an issue in / still the same problem in / still the same issue in / still no progress
still no option / still no solution / still no support / still no eta / still no fix / still no release / still no way
still happens for / still occurs after / still happens with / still occurs here / still present on
still an issue after / still exists on / still exists with / still occurs on / still relevant with
still waiting with / waited for / i 've been waiting over / i 've been waiting since / i 've been waiting for
we 've been waiting since / we 've been waiting over / we 've been waiting for / tired of waiting / sick of waiting
can n't wait anymore / can n't wait any longer / can n't wait forever / cannot wait any longer / wait any longer
wait another year / wait forever / please hurry / please for the love / please just fix / please hurry up
please just merge / just merge this / just merge already / just merge it / merge this already / merge it already
fix this already / fix that already / fix it already / release it already / release this already
do something already / do something for once / do something about / do it already / get on with it already
enough discussion / enough already / enough waiting / enough talking / enough talk / wake up please / speed up please
wake up people / speed up people / hurry up already / wake up already / speed up already / hurry up please / wake up
wake up guys / wake up devs / wake up call / hello can somebody / hello guys / hello maintainers / hello are you
hello is anyone / hello support / hello devs / pinging once / bump please / pinging again / bumping please
pinging this / bumping for / bump this / ping for / bump bump / plus one million / plus one billion / plus one this
any body here / any developer there / any dev here / any maintainer there / any one alive / any admin there
any dev alive / any developer alive / any maintainer listening / any admin here / any body alive / any plans at all
any plans to ever / any plans or / no eta / no timeline / no end in sight / not a priority for
obviously not a priority / apparently not a priority / can n't be a priority / top priority should
how is this not top / how is this not critical / how is this not fixed / how is that not fixed
what are you waiting for / what is the hold long / what is taking hold up / what is taking so long
what is taking hold / what is the hold / what is taking hold long / what 's taking so long / what 's the eta
moving at a snail 's pace / moves at a snail 's pace / glacial pace / slow as molasses / slow as always / slow as hell
at this rate / some time this decade / some time this century / before i die / before i retire / before hell fly
before pigs fly / before pigs freezes / before hell freezes / hell freezes over / when pigs freezes / when hell fly
when pigs fly / when hell freezes / maybe in another decade / maybe next year / maybe next decade / maybe next century
maybe in another century / maybe in another year / sometime in the next century / in another ten years
needed this yesterday / we need this yesterday / we need this asap / we need this badly / we need this now
need it asap / need this asap / fix it asap / fix this asap / asap pls / asap please / asap plz / asap thanks
urgent need / urgent help / urgent please / urgent pls / urgent fix / very very urgent / it 's extremely urgent
it 's super urgent / it 's very urgent / it 's really urgent
`,
};
