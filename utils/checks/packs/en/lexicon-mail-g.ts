import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesG: Partial<Record<LexiconCategory, string>> = {
  'feedback-kind': `
one thing to consider / one small thing for help / one tip you work on / one minor point for try
a suggestion i improve / a thought might might / a possible improvement that watch / some thing might think
some area to try / some tip that consider / two small thing you noticed / two thought for work on
two things i think / two minor point you improve / another idea that help / another area might watch
you might want to / you might perhaps / you may like to / you could consider / you could find it / we might try
we might also try / we may also consider / we could want to / we could perhaps / i might like to / i may consider
i may find it / i could try / i could also try / have you considered / have you thought about / have you thought of
have you tried / have you think about / did you considered / did you thought about / did you thought of
did you tried / did you think about / it might help to / it may be good with / it may benefit by
it could be good for / it would help to / that might be good with / that might benefit by / that may be good for
that could help to / that would be good with / that would benefit by / this might be good for / this may help to
this could be good with / this could benefit by / this would be good for / room for growth / room for learn
room to improvement / room to grow / opportunity for improve / opportunity for develop / opportunity to growth
opportunity to learn / opportunities for improvement / opportunities for grow / opportunities to improve
opportunities to develop / scope for growth / scope for learn / scope to improvement / scope to grow
area for development / area for focus / area for improvement / area of development / area of growth
area of improvement / area of strength / areas for growth / areas for focus / areas for strength
areas of development / areas of focus / areas of improvement / next step could / next step would / next step for
next steps might / next steps would / a good next step could / a good next step might / a good next step for
a good next steps could / a good next steps would / a good next steps for / possible next step might
possible next step would / possible next steps could / possible next steps might / possible next steps for
constructive feedback / constructive suggestion / constructive comment / constructive advice / honest feedback
honest suggestion / honest comment / honest advice / gentle feedback / gentle suggestion / gentle comment
gentle advice / friendly feedback / friendly suggestion / friendly comment / friendly advice / kind feedback
kind suggestion / kind comment / kind advice / helpful feedback / helpful suggestion / helpful comment
helpful advice / candid feedback / candid suggestion / candid comment / candid advice / balanced feedback
balanced suggestion / balanced comment / balanced advice / peer feedback / peer suggestion / peer comment
peer advice / i really liked the / i really like how / i really enjoyed your / i really loved that
i particularly liked the / i particularly like how / i particularly enjoyed your / i particularly loved that
we really liked the / we really like how / we really enjoyed your / we really loved that / we particularly liked the
we particularly like how / we particularly enjoyed your / we particularly loved that / overall a / overall this
overall i / overall good / overall well / all in all it / all in all very / all in all great / all in all strong
on balance a / on balance this / on balance i / on balance good / on balance well / in general it / in general very
in general great / in general strong / great start / great foundation / great first attempt / great progress
great structure / good start / good foundation / good first attempt / good progress / good structure / solid start
solid foundation / solid first attempt / solid progress / solid structure / strong start / strong foundation
strong first attempt / strong progress / strong structure / nice start / nice foundation / nice first attempt
nice progress / nice structure / excellent start / excellent foundation / excellent first attempt
excellent progress / excellent structure / promising start / promising foundation / promising first attempt
promising progress / promising structure / even better if / even clearer to / even shorter to / even simpler with
even smoother with / a bit clearer by / a bit shorter by / a bit simpler if / a bit smoother if
a little stronger to / a little clearer to / a little easier with / a little simpler with / slightly stronger by
slightly clearer by / slightly easier if / slightly simpler if / much better to / much stronger to
much more concise with / much easier with / happy to talk through / happy to talk on / happy to help about
happy to chat through / happy to chat on / happy to sit down about / happy to walk with you / glad to talk through
glad to talk on / glad to help about / glad to chat through / glad to chat on / glad to sit down about
glad to walk with you / take it or leave / take it in the spirit / take it with / take this only
take what or leave / take what in the spirit / take what with / please take it only / please take this or leave
please take this with / please take what only / from my perspective / from my experience / from my point of view
from my humble opinion / from my own experience / from my view / in my perspective / in my experience
in my point of view / in my humble opinion / in my own experience / in my view / i see that / i noticed the
i felt a few / i felt one / i observed some / i observed room / i sensed that / we see the / we noticed a few
we noticed one / we found some / we found room / we observed that / we sensed the / minor suggestion / minor point
minor thing / minor comments / minor tweaks / minor quibble / small suggestion / small point / small thing
small comments / small tweaks / small quibble / tiny suggestion / tiny point / tiny thing / tiny comments
tiny tweaks / tiny quibble / just my opinion / just my take / just my suggestion / just one opinion / just one view
just one suggestion / just one perspective / only my view / only my take / only my perspective / only one opinion
only one take / only one suggestion / feel free to ignore / feel free to disagree / feel free to push back
feel free to correct / feel free to ask / feel free to use / feel free to share / feel free to change
please feel free to ignore / please feel free to disagree / please feel free to correct / please feel free to ask
please feel free to use / please feel free to share / please feel free to change / what would help you
what would support differently / what would we do better / what could help easier / what could we do you
what could make differently / what can support better / what can we do easier / how would support you
how would i do differently / how would make better / how could support easier / how could make you
how can help differently / how can i do better / how can make easier / next time we could / next time we may
next time you might / next time you can / next time i could / next time i may / another time we might
another time we can / another time you could / another time you may / another time i might / another time i can
i believe in you / we believe in you / support you in this / support you in that / support you with this
support you with that / support you with succeed / support you to this / support you to succeed / help you in this
help you in your / help you in succeed / help you with your / help you with succeed / help you with grow
help you to your / help you to grow / keep building on / keep developing as / keep growing your / keep working on
continue building as / continue developing your / continue growing on / continue working as
continuing building your / continuing developing on / continuing growing as / continuing working your
with practice it / with time you / with time more / with a little you / with experience this / with support it
with support this / and practice more / and time you / and time more / and experience it / and experience this
and support it
`,
  'report-neutral': `
there is a small / there is an mix up / there is that mismatch / there was a mistake / there seems to be difference
there seems like discrepancy / there appears an error / there appears to be issue / it is a typo / it is to be minor
it is that delay / it was a problem / it seems that small / it seems like mix up / it appears an mismatch
it appears that mistake / a error in / a delay on / a fault that / a omission with / an typo has / an bug at
an incident was / the discrepancy occurred / the bug in / the outage on / one mix up that / one problem with
one fault has / two mistake at / two issue was / two bug occurred / has been resolved / has been logged
has been restored / has been addressed / has been moved / has been completed / have been fixed / have been found
have been updated / have been investigated / have been delayed / was missing from / was swapped in
was sent twice from / was mislabeled in / was out of date from / was not updated in / were swapped from
were duplicated in / were mislabeled from / were entered twice in / were not updated from / is missing in
is duplicated from / is sent twice in / is entered twice from / is out of date in / are missing from
are swapped in / are sent twice from / are mislabeled in / are out of date from / are not updated in
we found a error / we found an typo / we noticed two problem / we identified a discrepancy / we discovered the error
we discovered two typo / we detected an problem / we logged the discrepancy / i found a error / i found an typo
i noticed two problem / i identified a discrepancy / i discovered the error / i discovered two typo
i detected an problem / i logged the discrepancy / root cause is / root causes is / root causes was
likely cause was / likely cause of / likely causes of / likely causes analysis / possible cause analysis
possible cause may / possible causes may / probable cause is / probable causes is / probable causes was
underlying cause was / underlying cause of / underlying causes of / underlying causes analysis / what happened
what we learned / what came about / how it went wrong / how it went well / how it changed / why it happened
why it we learned / why it came about / how this went wrong / how this went well / how this changed
timeline of events / timeline of the issue / timeline of the outage / timeline of the error / summary of events
summary of the issue / summary of the outage / summary of the error / description of events
description of the issue / description of the outage / description of the error / report of events
report of the issue / report of the outage / report of the error / cause of events / cause of the issue
cause of the outage / cause of the error / corrected version is / corrected copy attached / corrected file is
corrected report will / corrected schedule is / updated copy will / updated file below / updated numbers will
updated schedule below / revised figures attached / revised invoice below / revised report attached
amended version is / amended copy attached / amended file is / amended report will / amended schedule is
the figures should match / the figures seems missing / the figures are match / the numbers did not missing
the date appears open / the date are broken / the address seems open / the address is broken
this figures should wrong / this figures seems add up / this figures are wrong / this date appears outdated
this address should read / this address seems outdated / this address are read / currently investigating
currently being / currently under / currently testing / currently reviewing / now working on / now being
now monitoring / now testing / still looking into / still working on / still in progress / still monitoring
no impact on / no damage to / no damage was / no injuries were / no injuries expected / little effect on
little effect to / little loss was / little loss were / little disruption expected / minor impact on
minor damage to / minor damage was / minor injuries were / minor injuries expected / limited effect on
limited effect to / limited loss was / limited loss were / limited disruption expected / as a precaution
as a meantime / as a interim / as a first step / as the precaution / as the meantime / as the interim
as the first step / in a precaution / in a meantime / in a interim / in a first step / in the precaution
in the meantime / in the interim / in the first step / steps taken / steps to prevent / steps we took
steps have been / steps are being / measures taken / measures to prevent / measures we took / measures have been
measures are being / actions taken / actions to prevent / actions we took / actions have been / actions are being
services restored / services has been restored / services will be / service are back / service has been restored
access is back / access are back / power restored / power is back / power will be / systems restored
systems has been restored / systems will be
`,
  disagreement: `
i respectfully disagree with / i respectfully disagree and / i politely disagree that / i strongly disagree here
i would disagree with / i would disagree and / i must disagree that / i have to disagree here
we respectfully disagree with / we respectfully disagree and / we politely disagree that / we strongly disagree here
we would disagree with / we would disagree and / we must disagree that / we have to disagree here
i see it differently / i see it another way / i see this differently / i read it another way
i read this differently / i read this another way / we see this differently / we see this another way
we read this differently / we read this another way / we read things differently / i 'm not sure about
i 'm not convinced this / i 'm not persuaded that / i 'm not fully about / i 'm not entirely by
i am not convinced that / i am not certain with / i am not comfortable by / i am not fully this
we are not sure with / we are not convinced it / we are not persuaded of / we are not fully that
we are not entirely it / we 're not persuaded about / we 're not comfortable with / i do n't agree / i do n't see it
i do n't fully agree / i do not think that / i do not think this / i do not support / we do n't agree
we do n't see it / we do n't share / we do n't quite agree / we do not think this / we do not support
we do not entirely agree / that is not quite right / that is n't quite understanding / that is n't my what
that was n't quite right / that was n't strictly recollection / that does not my what / that does n't strictly true
this is not strictly recollection / this is n't really how / this was not strictly true
this was n't exactly experience / this does not really how / this does n't exactly correct
it is not exactly experience / it was not exactly correct / it was n't quite fair / it does n't quite accurate
have a different view / have a objections / have some misgivings / have my concerns / have a few different view
have a few objections / has a misgivings / has some concerns / has serious different view / has serious objections
has a few misgivings / had a concerns / had my different view / had my objections / had serious misgivings
had a few concerns / on the contrary / on the other hand / to the contrary / to the other hand / agree to disagree
agree to differ / let 's agree to disagree / let 's agree to differ / beg to differ / have to differ / push back on
push back a / push back a bit / push back a little / push back against / pushing back on / pushing back a
pushing back a bit / pushing back a little / pushing back against / pushed back on / pushed back a
pushed back a bit / pushed back a little / pushed back against / play devil 's advocate / playing devil 's advocate
yes but i / yes but what / ok but i / ok but the / fair but i / fair but the / fair but this / true but the
true but this / true but not / agreed but this / agreed but not / right but we / right but not / i question the
i challenge your / i dispute that / i dispute whether / i doubt this / i doubt to / i object the / we question your
we challenge that / we challenge whether / we contest this / we contest to / we doubt the / we object your
not how i see it / not how i remember it / not how i understood it / not how i understood this / not how i do this
not how we see this / not how we remember it / not how we understood it / not how we do it / not how we do this
n't how i see this / n't how i remember this / n't how i understood it / n't how i do it / n't how we see it
n't how we see this / n't how we remember this / n't how we understood this / n't how we do it
difference of opinion / difference of view / difference of approach / differences of opinion / differences of view
differences of approach / counter argument / counter opinion / counter approach / counter perspective
opposing argument / opposing opinion / opposing approach / opposing perspective / different argument
different opinion / different approach / different perspective / alternative argument / alternative opinion
alternative approach / alternative perspective / another argument / another opinion / another approach
another perspective / where we differ / where we part ways / where i differ / where i part ways / how we differ
how we part ways / how i differ / how i part ways / why we differ / why we part ways / why i differ
why i part ways / in principle yes / in principle i / in principle agree / in theory but / in theory i / in part yes
in part but / in part agree / with principle yes / with principle i / with principle agree / with theory but
with theory i / with part yes / with part but / with part agree
`,
  closing: `
kind regards / best wishes / warm regards / warmest wishes / kindest regards / many wishes / with kind regards
with best wishes / with warm regards / personal wishes / cordial regards / yours sincerely / yours yours
yours cordially / very truly truly / very truly yours / most faithfully / most truly / very sincerely
very faithfully / very cordially / sincerely yours / all the best / all good wishes / all best wishes / all my best
with all the best / with all good wishes / with all best wishes / with all my best / have a great day
have a restful rest / have an nice weekend / have an pleasant holiday / have your great day / have your restful rest
have the nice weekend / have the pleasant holiday / enjoy a great day / enjoy a restful rest / enjoy an nice weekend
enjoy an pleasant holiday / enjoy your great day / enjoy your restful rest / enjoy the nice weekend
enjoy the pleasant holiday / enjoy the weekend / enjoy the holidays / enjoy the evening / enjoy the trip
enjoy the sunshine / enjoy your weekend / enjoy your holiday / enjoy your evening / enjoy your break
enjoy your sunshine / enjoy your day / happy the holiday / happy the holidays / happy the break / happy the trip
happy the day / happy your weekend / happy your holidays / happy your evening / happy your trip
happy your sunshine / see you soon / see up tomorrow / see up then / see up on monday / talk later next week
talk up soon / talk up later / speak later then / speak later on monday / speak later in the morning
chat later soon / chat later later / chat later there / catch soon on monday / catch soon in the morning
catch later tomorrow / until then / until next time / until tomorrow / until we meet / until monday / till then
till next time / till tomorrow / till we meet / till monday / take care and / take care everyone / take care for now
take care best / cheers and / cheers everyone / cheers for now / cheers best / best and / best everyone
best for now / best best / thanks and / thanks everyone / thanks for now / thanks best / bye for now / bye everyone
bye then / goodbye for now / goodbye all / goodbye then / goodbye bye / ciao all / ciao everyone / ciao bye
so long for now / so long everyone / so long then / in sincere appreciation / in deep appreciation
in deep gratitude / in warm gratitude / in warm friendship / in good friendship / in good spirits / in fond spirits
in fond memories / with sincere memories / with deep appreciation / with warm appreciation / with warm gratitude
with good gratitude / with good friendship / with fond friendship / with fond spirits / hugs and kisses
hugs and the kids / hugs and the family / hugs to kisses / hugs to all / hugs to the family / hugs to hugs
love and all / love and the kids / love and hugs / love to kisses / love to the kids / love to the family
kisses and kisses / kisses and all / kisses and the family / kisses and hugs / kisses to all / kisses to the kids
kisses to hugs / keep in touch / stay in touch / sent from my phone / sent from my iphone / sent from my mobile
sent from my tablet / sent from my ipad / mailed from my phone / mailed from my iphone / mailed from my mobile
mailed from my tablet / mailed from my ipad / signing off / over and out / hope to see you / hope to hearing up
hope to speaking with you / hope to speaking up / hope to talking with you / looking forward to meeting you
looking forward to seeing you
`,
  greeting: `
good friday / good thursday / good afternoon all / good evening all / very good monday / very good wednesday
very good tuesday / very good morning all / very good morning team / happy day / happy thursday
happy afternoon all / happy morning everyone / happy evening all / dear staff / dear parents / hello friend
hello there again / hello stranger / hi everybody / hey colleague / hey friends / hey ladies / greetings member
greetings members / hope you had a good / hope this week is good / hope this weekend was lovely
hope all have a good / hope all enjoyed your lovely / trust this enjoyed the good / trust this mail finds lovely
trust your are both good / trust all had a lovely / hoping this have a lovely / hoping your weekend was good
hoping your are keeping lovely / long time a while / long time ages / long time too long / it 's been no see
it 's been a while / it 's been ages / it 's been too long / welcome back / welcome to see you
welcome to hear from / welcome all / welcome home / great to have you / great aboard / great everyone / good back
good to hear from / good all / good home / nice to have you / nice aboard / nice everyone / how life / how your week
how your day / how 's work / how 's the family / how 's you today / how 's you getting / how is the new
how is everything / how are life / how are your day / how are your weekend / attention whom it may
`,
};
