/** Phrases of the tone lexicon, by category, parted by slashes. */
export const phrasesD = {
  praise: `
great work / great job / great stuff / great idea / great point / great question / great catch / great find
great to see / great to hear / great news / great write up / great team / great effort / great progress
great project / great tool / great library / great support / great feature / great presentation / good work
good job / good stuff / good catch / good find / good idea / good point / good question / good news / good progress
good to see / good to hear / good to go / nice work / nice job / nice catch / nice find / nice idea / nice one
nice to see / nice touch / nice and clean / nice improvement / nice feature / nice cleanup / nice write up
very nice / really nice / so nice / well done / well done everyone / well done team / well written / well said
well put / well explained / well thought out / well deserved / very well / really well / excellent work
excellent job / excellent point / excellent question / excellent idea / fantastic work / fantastic job / amazing work
amazing job / awesome work / awesome job / brilliant work / brilliant idea / wonderful work / wonderful news
lovely work / beautiful work / superb work / outstanding work / impressive work / incredible work / solid work
top notch / first class / second to none / keep up the good / keep up the great / keep it up / keep going / hats off
big fan / huge fan / i love / i love it / i love this / i really like / i really love / i really enjoyed / i enjoyed
i 'm impressed / very impressed / really impressed / very impressive / really impressive / very helpful
really helpful / super helpful / so helpful / extremely helpful / very useful / really useful / super useful
looks great / looks good / looks nice / looks awesome / looks amazing / looks fantastic / looks perfect
looks much better / works great / works well / works perfectly / works like a charm / works beautifully
works a treat / much better / a lot better / so much better / much cleaner / much nicer / much clearer
much appreciated improvement / huge improvement / big improvement / step forward / proud of you / proud of the team
so proud / well earned / you rock / you 're awesome / you 're amazing / you 're the best / you are the best
you did great / you did a great / you 've done a great / you nailed it / nailed it / spot on / right on / on point
thumbs up / two thumbs up / high five / hat tip to / shout out to / a shout out to / a pleasure to work
pleasure working with / joy to use / joy to work / joy to read / could n't be happier / very happy with
really happy with / happy with the / pleased with / impressed with / impressed by / happy birthday
happy anniversary / happy new year / merry christmas / congratulations to / congratulations on the / congrats on the
congrats to / welcome to the team / welcome aboard
`,
  agreement: `
i agree / i agree with / i agree that / i fully agree / i totally agree / i completely agree / i strongly agree
i tend to agree / i also agree / we agree / agree with you / agree with that / agree with this / totally agree
completely agree / fully agree / could n't agree more / agreed on / agreed with / fair point / fair enough
fair comment / valid point / good point / great point / excellent point / good idea / great idea / good call
good thinking / good catch / good suggestion / great suggestion / nice idea / sounds good / sounds good to me
sounds great / sounds like a plan / sounds fair / sounds reasonable / sounds right / sounds perfect / looks good
looks good to me / looks fine / looks right / looks correct / looks reasonable / makes sense / that makes sense
it makes sense / this makes sense / makes sense to me / works for me / that works / that works for / fine by me
fine with me / i 'm fine with / i 'm ok with / ok with me / okay with me / happy with that / happy with this
i 'm happy with / no objection / no objections / no objections from me / no concerns / no complaints / no issues with
plus one / you 're right / you are right / you 're absolutely right / you are correct / you 're correct
that 's right / that 's correct / that is correct / that 's true / very true / quite right / quite so / right you are
that 's fair / point taken / points taken / i see your point / you have a point / you 've got a point
you make a good / i see / i understand / understood thanks / noted with thanks / noted thanks / will do / can do
consider it done / got it / got it thanks / duly noted / all right / all good / all set / ready to merge
ready to go / good to merge / go ahead / please go ahead / go for it / let 's do it / let 's do that / let 's do this
let 's go with / i 'm in / count me in / i second / i second that / me too / me as well / same here / same for me
my thoughts exactly / exactly right / exactly this / this is the way / of one mind / on the same page / on board with
in favour of / in favor of / i support / i approve / acked by / reviewed by / tested by / signed off by
`,
  'offer-help': `
happy to help / glad to help / here to help / willing to help / able to help / try to help / hope that helps
hope this helps / let me know / let me know if / let me know how / let me know when / let me know what / let us know
let us know if / please let me know / just let me know / i can / i can help / i can help with / i can do that
i can take / i can take care / i can look / i can take a / i can try / i can try to / i can send / i can share
i can show / i can cover / i could help / i could / i 'll / i will / i 'll take a look / i 'll have a look
i 'll look into / i 'll check / i 'll take care of / i 'll try / i 'll do / i 'll send / i 'll fix / i 'll update
i 'll add / i 'll follow up / i 'll get back / i 'll be happy to / i 'd be happy to / i would be happy
i 'd be glad to / i 'd like to help / i would love to / we can / we can help / we 'll look into / we 'll get back
we are happy to / we 're happy to / we will look / can i help / can i help with / how can i help / how can we help
how may i help / what can i do / what can we do / anything i can do / anything i can help / anything else i can
anything else / anything you need / anything we can do / if you need / if you need help / if you need any
if you need anything / if you have any / if you get stuck / if you run into / if there 's anything / need a hand
need any help / give you a hand / lend a hand / lend me a hand / give me a call / give me a shout / give me a ring
drop me a line / drop me a / drop by / shoot me a / send me a / reach out / reach out to / reach out if
feel free to ask / feel free to call / feel free to reach / do n't hesitate to / do n't hesitate to ask
any questions / any question / any questions at all / here for you / at your disposal / on hand / walk you through
talk you through / go through it together / work on it together / work together / sort it together
look at it together / hop on a call / jump on a call / have a quick call / pair on / take it from here / take over
on me / leave it with me / i 've got this / i got you / happy to chat / happy to talk / happy to explain
happy to answer / happy to review / happy to pair / happy to take / happy to assist
`,
  plan: `
follow up / next step / next steps / next time / next week / next month / next release / next version / next sprint
next up / first step / as a first step / as a next step / step by step / action item / action items / action plan
way forward / path forward / going forward / moving forward / from now on / in the meantime / for now
for the time being / in the future / in future / in the long run / in the long term / in the short term
down the road / later on / followup pr / follow up pr / separate pr / separate issue / separate patch
separate commit / another pr / new issue / open an issue / opened an issue / file an issue / filed an issue
open a pr / opened a pr / create a pr / submit a pr / submit a patch / send a pull request / pull request
merge request / i propose / i propose to / i propose that / we propose / i suggest / i suggest we / i suggest that
i would suggest / i 'd suggest / i recommend / i 'd recommend / i would recommend / my suggestion / my suggestion is
my proposal / my suggestion would be / one option / one option is / another option / another option is
one possibility / one approach / another approach / alternative approach / one solution / possible solution
possible fix / possible workaround / as a workaround / a workaround is / the workaround / the fix / the fix is
a fix for / fixed in / fixed by / fixed with / should be fixed in / will be fixed in / in the next release / we could
we could also / we could try / we could use / we could add / we can also / we should / we should probably
we should also / we might want to / we need to / we 'd need to / we will need / we plan to / we are planning
we 're planning / i plan to / i 'm planning to / i intend to / i 'm going to / i am going to / i 'm working on
i am working on / working on it / working on this / working on a fix / work in progress / in progress / on it
looking into it / looking into this / look into it / look into this / take a look / have a look / let 's / let 's try
let 's see / let 's make / let 's use / let 's keep / let 's start / let 's add / let 's move / let 's discuss
let 's talk / let 's meet / let 's plan / let 's schedule / let 's go / how about / instead of / rather than
it would be better / it 's better to / better to / makes it easier / make it easier / to avoid this / to fix this
to solve this / to make sure / make sure / in order to / so that we / move to / switch to using / split this into
break it down / turn this into / clean up / clean this up / roll out / roll back / set up / sign off / wrap up
finish up
`,
  'question-neutral': `
which version / which version of / what version / what version of / which browser / which os / what os / which one
which of / which part / which file / which branch / what is the / what are the / what does / what does this
what happens / what happens if / what happens when / what would / what would be / what would happen
what do you mean / what do you think / what do you get / what do you see / what did you / what exactly / what kind of
what else / what 's the / what 's the difference / what 's the best / what 's the purpose / what 's the reason
what about / what if / how do i / how do you / how do we / how can i / how can we / how did you / how does
how does this / how does it / how should i / how should we / how would / how would you / how would i / how much
how many / how often / how to / how about / is there / is there a / is there any / is there anything
is there something / is it possible / is it safe to / is it ok to / is this / is this still / is this intended
is this expected / is that / is that right / is that correct / is that the / are there / are there any / are you
are you using / are you able / are you sure this / are you seeing / are you still / are you running / do you
do you have / do you have a / do you have any / do you know / do you know if / do you know what / do you know where
do you want / do you need / do you see / do you still / do you mean / do you think / do we / do we need / do we want
do we have / does it / does it work / does this / does this work / does that / does anyone know / does anyone have
did you / did you try / did you mean / did you get / did you find / did you check / have you / have you tried
have you considered / have you seen / have you checked / has anyone / has this / can you / can you share
can you try / can you check / can you confirm / can you provide / can you post / can you send / can you explain
can you give / can you show / can you reproduce / can you tell me / can we / can i / can i use / could you
could you share / could you try / could you check / could you confirm / could you provide / could you post
could you send / could you explain / could you clarify / could you elaborate / could you give / could you tell me
could this be / would you / would you like / would you be / would you prefer / would it be / would it be better
would this / would that / should i / should we / should this / should this be / should it / should n't this be
would n't it be / is n't it / why is / why is this / why do / why do we / why does / why not / why not use / where is
where can i / where do / where does / when is / when does / when do / who is / who is responsible / who can
who should / any idea / any ideas / any idea why / any idea how / any suggestions / any thoughts / any reason
any reason why / any particular reason / any plans / any plans to / any way to / steps to reproduce
how to reproduce / able to reproduce / can n't reproduce / cannot reproduce / could not reproduce / minimal example
minimal reproduction / minimal repro / reproducible example / expected behavior / expected behaviour
actual behavior / actual behaviour / error message / error log / full log / stack trace / more details / more detail
more information / more info / more context / some context / for context / quick question / one question
a question about / question about / question regarding / i have a question / i was wondering / just wondering if
out of curiosity / just out of curiosity / i 'm curious / curious about / i 'm trying to / trying to understand
to understand / help me understand
`,
  greeting: `
good morning / good morning all / good morning everyone / good afternoon / good evening / good day / good night
hi there / hi all / hi everyone / hi team / hi guys / hi folks / hi both / hi again / hello there / hello all
hello everyone / hello team / hello again / hello folks / hey there / hey all / hey everyone / hey team / hey guys
hey folks / dear all / dear team / dear colleagues / dear sir / dear madam / dear sir or madam / dear everyone
dear mr / dear mrs / dear ms / dear dr / to whom it may / ladies and gentlemen / how are you / how are you doing
how are things / how 's it going / how is it going / how have you been / hope you are well / hope you 're well
hope you 're doing well / hope all is well / hope all 's well / hope everyone is / hope you had a
trust you are well / i trust you / long time no see / nice to meet you / pleased to meet you / good to meet you
great to meet you / nice to see you / good to see you / lovely to see / great seeing you / good talking to
nice talking to / kind regards / best regards / warm regards / warmest regards / kindest regards / many regards
with regards / with kind regards / with best regards / regards from / best wishes / with best wishes / all the best
yours sincerely / yours faithfully / yours truly / sincerely yours / with love / lots of love / much love / take care
thanks and regards / thanks and best / thanks in advance / cheers all / cheers mate / talk soon / talk later
talk to you soon / speak soon / speak later / see you / see you soon / see you then / see you there / see you later
see you tomorrow / see you around / see you on / see you next week / looking forward to / looking forward to it
look forward to / look forward to hearing / have a good / have a good day / have a good one / have a good weekend
have a great / have a great day / have a great weekend / have a nice / have a nice day / have a nice weekend
have a lovely / have a lovely day / have a wonderful / enjoy your weekend / enjoy your day / enjoy the weekend
enjoy your holiday / safe travels / safe trip / sent from my / on behalf of / bye for now / until then
until next time / good luck / best of luck / happy friday / happy monday / happy new year / happy holidays
happy easter / merry christmas
`,
  'small-talk': `
this weekend / last weekend / your weekend / the weekend / over the weekend / long weekend / nice weekend
how was your / how was your weekend / how was your day / how was your trip / how was your holiday / how was the
how did it go / how are the kids / how 's the family / how is the family / how 's the weather / what 's up
what 's new / any plans for / plans for the weekend / for lunch / lunch today / lunch tomorrow / grab lunch
have lunch / lunch break / grab a coffee / coffee break / cup of coffee / cup of tea / for coffee / for a drink
for drinks / after work / happy hour / day off / days off / week off / on holiday / on vacation / back from holiday
back from vacation / the kids / my wife / my husband / my son / my daughter / my dog / my cat / my mum / my mom
my dad / my parents / with the family / the game / watch the game / last night / last night 's game / the weather
nice weather / beautiful weather / lovely weather / beautiful day / lovely day / nice day / sunny day / rainy day
snow day / too hot / too cold / good time / great time / a great time / lots of fun / had fun / so much fun
have fun / sounds fun / sounds like fun / happy birthday to / birthday party / birthday cake / christmas party
office party / cake in the kitchen / in the kitchen / road trip / good trip / nice trip / safe flight / movie night
game night / date night / good book / good night 's sleep / first day of school
`,
  logistics: `
please find / please find attached / please find enclosed / please see attached / please see below / see attached
see below / attached is / attached is the / attached are / attached please find / i have attached / i 've attached
i am attaching / as attached / in the attached / in the attachment / attached file / attached document
for your review / for your records / for your reference / for your approval / for your information
for your signature / forwarded by / forwarded message / original message / let 's meet / meet at / meet on
meeting at / meeting on / meeting with / meeting room / meeting tomorrow / meeting today / staff meeting
team meeting / weekly meeting / status meeting / board meeting / kick off / kickoff meeting / conference call
conference room / call me / call you / give you a call / call at / phone call / phone number / my number is / my cell
reach me at / dial in / join the call / on the call / out of office / out of the office / out sick
working from home / work from home / on leave / annual leave / sick leave / on vacation until / back in the office
back on monday / in the office / at the office / my desk / by friday / by monday / by tomorrow morning / by noon
by the end of / end of day / end of the day / end of week / end of the week / end of the month / end of month
next monday / next tuesday / next week / next month / this week / this afternoon / this morning / this evening
last week / last month / later today / early next week / first thing / first thing tomorrow / at noon / at your desk
in the morning / in the afternoon / on monday / on tuesday / on wednesday / on thursday / on friday / time zone
time slot / time off / works for you / work for you / does monday work / are you available / are you free
if you are available / i am available / i 'm available / i 'm free / i am free / available for / available on
set up a meeting / set up a call / schedule a call / schedule a meeting / calendar invite / send an invite
put it on the / move the meeting / moved to / has been moved / has been scheduled / has been cancelled
has been postponed / is scheduled for / rescheduled to / sign up / fill out / fill in / fill in the form / hand over
pick up / drop off / swap shifts / cover my shift / cover for me / due date / due on / due by / status update
status report / weekly report / monthly report / quick update / latest version / final version / updated version
first draft / copy of the / list of / names of / contact details / contact information / sign the / signed copy
`,
  trade: `
purchase order / sales order / order number / invoice number / account number / contract number / deal number
net amount / total amount / amount due / balance due / due date / payment terms / terms and conditions
letter of credit / letter of intent / credit limit / credit risk / credit card / bank account / bank transfer
wire transfer / per unit / per month / per year / per day / per hour / per share / year to date / end of quarter
end of year / first quarter / second quarter / third quarter / fourth quarter / fiscal year / last year
year over year / market price / market share / stock price / share price / spot price / fixed price / price list
price increase / price quote / gas price / power prices / natural gas / crude oil / interest rate / exchange rate
tax rate / tax return / tax credit / balance sheet / cash flow / income statement / profit and loss / cost center
cost centre / cost estimate / budget for / within budget / over budget / under budget / on budget / business plan
business unit / business case / due diligence report / confidentiality agreement / nondisclosure agreement
master agreement / draft agreement / draft contract / sign the contract / the contract / executed copy / legal review
purchase price / lead time / delivery date / delivery schedule / ship date / in stock / out of stock / supply chain
customer service / sales team / sales tax / trading desk / new deal / close the deal / bid on / terms of
`,
  care: `
my condolences / our condolences / sincere condolences / deepest condolences / heartfelt condolences
deepest sympathy / deepest sympathies / with sympathy / sorry for your loss / so sorry for your / sorry to hear
so sorry to hear / very sorry to hear / sad to hear / saddened to hear / sad news / passed away / rest in peace
in our thoughts / in my thoughts / thoughts and prayers / thinking of you / thinking about you
our thoughts are with / my thoughts are with / heart goes out to / hearts go out to / keep you in my / praying for
hope you feel better / feel better / feel better soon / get well / get well soon / speedy recovery / quick recovery
full recovery / swift recovery / wish you a / wishing you / wishing you all / wishing you well / wish you well
wish you all the / hope you recover / hope you 're okay / hope you 're ok / hope you are ok
hope you 're feeling better / hope everything is / hope everything 's ok / hope it goes well / hope all goes well
are you ok / are you okay / are you all right / is everything ok / is everything okay / everything all right
how are you feeling / how are you holding / take care / take care of yourself / take good care / take your time
take some time / take it easy / take a break / take the time you / take all the time / look after yourself
get some rest / rest up / rest well / be kind to yourself / go easy on yourself / do n't worry / do n't worry about
do n't worry about it / please do n't worry / no need to worry / nothing to worry about / you 're not alone
you are not alone / i 'm here if / here for you / here if you need / we 're here for / we are here for
there for you / lean on / talk to someone / big hug / sending love / sending you / sending hugs / stay safe
stay well / stay strong / hang in there / it gets better / hard time / tough time / difficult time / difficult times
rough time / rough week / going through / what you 're going through / can n't imagine / that must be hard
that sounds hard / that sounds tough / in hospital / in the hospital / family emergency / sick child / off sick
on sick leave / compassionate leave / new baby / maternity leave / paternity leave
`,
};
