import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesF: Partial<Record<LexiconCategory, string>> = {
  thanks: `
kind thanks / heartfelt thanks / warmest thanks / grateful thanks / thanks again for / thanks very much for
thanks ever so much for / thanks team for / thanks everybody for / thanks kindly for / thanks all for
thank you so much for / thank you very much for / thank you both for / thank you team for / thank you folks for
thank you kindly for / thanks for stepping in / thanks for understanding / thanks for putting / thanks for the kind
thanks for your hard work / thanks for your enquiry / thanks for your candour / thank you for getting back
thank you for pointing / thank you for listening / thank you for agreeing / thank you for the lovely
thank you for your kind / thank you for your cooperation / thank you for your honesty / really grateful
really obliged / truly grateful / truly obliged / deeply grateful / deeply obliged / very obliged / so obliged
sincerely grateful / sincerely obliged / always grateful / always obliged / most grateful / most obliged
i sincerely thank / i very much appreciated / i very much thank / i do value / i deeply appreciate / i deeply value
we truly appreciated / we truly thank / we sincerely appreciated / we greatly appreciate / we greatly value
we do appreciate / we also thank / could n't have done this / could n't have asked for / could n't have managed
could n't have made it / could n't have wished / could not have done it / could not have done this
could not have asked for / could not have managed / could not have made it / could not have wished / i owe you one
i owe you a drink / i owe you a coffee / i owe you a beer / i owe you lunch / i owe you big time / we owe you one
we owe you a drink / we owe you a coffee / we owe you a beer / we owe you lunch / we owe you big time
means the world / means a great deal / meant a lot / meant so much / meant the world / meant a great deal
how kind of you / how generous of you / how good of you / so thoughtful of you / so generous of you
so sweet of you / very thoughtful of you / very nice of you / very sweet of you / that 's kind of you
that 's nice of you / that 's good of you / that is kind of you / that is generous of you / that is good of you
you saved my day / you saved my week / you saved my life / you saved my bacon / you made my day / you made my week
you made my life / you made my bacon / a life / a lifesaver / a star / a legend / what a life / what a lifesaver
what a star / what a legend / day saver / token of thanks / token of appreciation / token of gratitude
word of thanks / word of appreciation / word of gratitude / note of thanks / note of appreciation
note of gratitude / express my thanks / express my appreciation / express our thanks / express our appreciation
extend my thanks / extend my appreciation / extend our thanks / extend our appreciation / pass on my thanks
pass on my appreciation / pass on our thanks / pass on our appreciation / thank everyone / thank everybody
thank all of you / thank the team / thank each of you / thanking everyone / thanking everybody / thanking all of you
thanking the team / thanking you all / thanking each of you / eternally grateful / ever grateful
you should n't have / you did n't have to / you have been so kind
`,
  apology: `
i apologise for / i apologise sincerely / i apologise in advance / i apologise to you / i apologize again
i apologize profusely / i apologize that / i apologize to all / we apologise if / we apologise unreservedly
we apologise once again / we apologise to everyone / we apologize for / we apologize sincerely
we apologize in advance / we apologize to you / my apologies for / our apologies to / our apology again
our apology to / please accept our apologies if / please accept our apology for / please accept our apology if
sincere apologies again / sincere apologies to / sincere apology again / humble apologies for / humble apologies if
humble apology for / deepest apology to / full apologies again / full apologies to / so sorry about / so sorry again
so sorry i / very sorry if / very sorry again / really sorry to / really sorry if / truly sorry that
truly sorry to / terribly sorry for / terribly sorry that / awfully sorry about / awfully sorry for
awfully sorry i / deeply sorry about / deeply sorry again / deeply sorry i / genuinely sorry if
genuinely sorry again / sincerely sorry to / sincerely sorry if / sorry for the spam / sorry for missing
sorry for keeping you / sorry for cancelling / sorry for messing / sorry about my / sorry about the late
sorry about the noise / sorry about the spam / sorry about the mess / sorry about missing / sorry about dropping
sorry about cancelling / sorry i was / sorry i have n't / sorry i am / sorry i could n't / sorry i took
sorry i misread / sorry i did not / sorry i am late / sorry i had to / sorry i should / sorry to have
sorry to keep / sorry to miss / sorry to ask / sorry to chase / sorry to interrupt / sorry to cancel
sorry to do this / sorry to be a / sorry to let / sorry to jump in / sorry to hear that / sorry to bother you
forgive me delay / forgive me late / forgive me slow / forgive the interruption / forgive the ignorance
forgive the mistake / excuse me typos / excuse me brevity / excuse me if / excuse our delay / excuse our late
excuse our slow / pardon my interruption / pardon my ignorance / pardon my mistake / pardon our typos
pardon our brevity / pardon our if / did n't mean to offend / did n't mean to upset / did n't mean to be
did n't mean to sound / did n't mean to cause / did n't mean to rush / did n't mean to pry / do n't mean to hurt
do n't mean to imply / do n't mean to be / do n't mean to interrupt / do n't mean to step / do n't mean to rush
never my intention / make it up / make amends / make this right / make it right / make things right / making it up
making amends / making this right / making it right / making things right / made it up / made amends
made this right / made it right / made things right / i regret the / i regret that / i regret my
i deeply regret any / i deeply regret that / i sincerely regret the / i sincerely regret any / i sincerely regret my
we regret the / we regret that / we regret my / we deeply regret any / we deeply regret that
we sincerely regret the / we sincerely regret any / we sincerely regret my / regret any inconvenience
regret any confusion / regret any misunderstanding / regret any delay / apologies for any / apologies for my
apologies for not / apologies for missing / apologies for being / apologies for cross posting
apologies for the short notice / apologies for the confusion / apologies for the inconvenience
apologies for the late / apologies for the length / apologies for duplicate / hope you can forgive me
hope you can forgive my / hope you 'll forgive us / hope you 'll forgive my / hope do forgive us
please you can forgive me / please you can forgive us / please you 'll forgive me / please you 'll forgive my
please do forgive me / please do forgive my
`,
  ownership: `
i should have checked / i should have known / i should have made / i should have raised / i should have flagged
i should have included / i should have seen / we should have told / we should have asked / we should have caught
we should have spotted / we should have communicated / we should have replied / we should have thought
we should have given / i should n't have / we should n't have / i should not have said / i should not have sent
i should not have made / i should not have been / i should not have assumed / we should not have said
we should not have done / we should not have let / we should not have been / we should not have pushed
we should not have merged / my fault / my oversight / my responsibility / my own bad / my own misreading / our error
our misunderstanding / our own mistake / our own doing / entirely my fault / entirely my oversight
entirely my responsibility / totally my bad / totally my misreading / all my error / all my misunderstanding
completely my mistake / completely my doing / partly my fault / partly my oversight / partly my responsibility
that is on me / that was on me / that one is on us / this is on us / this was on me / this one is on me
it is on us / it was on us / it one is on me / that was my mistake / that was my decision / that was our fault
that was our responsibility / that was our miss / this was my oversight / this was my bug / this was our call
this was our decision / it was my fault / it was my responsibility / it was our error / it was our oversight
it was our bug / i take responsibility for / i take the blame on / i own responsibility for / i own the blame on
i take full blame for / i accept full responsibility on / i accept full blame for / i take the responsibility on
we take ownership for / we take blame on / we own ownership for / we own blame on / we take full that for
we accept full ownership on / we accept full that for / we take the ownership on / i own this / i own it / i own my
i owned this / i owned that / i owned my / i owned up / we own that / we own it / we own up / we owned this
we owned it / we owned my / i made a mistake / i made an wrong call / i made an poor / i made this bad call
i have made a mistake / i have made an poor / we made a mistake / we made an wrong call / we made an poor
we made this bad call / we have made a mistake / we have made an poor / i missed that / i overlooked this
i forgot your / i misread it / i misunderstood in / i misjudged on / i overestimated the / i dropped to / i broke my
i mixed up about / i screwed up that / i got it wrong this / i got that wrong your / i was wrong it
i was mistaken in / i stand corrected on / i failed the / i let to / i neglected my / i jumped about
i miscalculated that / i was wrong / i was mistaken / i stand corrected / i misspoke / i got it wrong / i messed up
i let you down / i dropped the ball / i jumped the gun / i take it back / i hold my hands up / i have no excuse
i could have been / i could have done / i could have handled / i owe you an apology / i will do better
i will make sure / i will fix it / i will put it right / i learned my lesson / no excuse on my / not excuse on my
on my part / on my end / on my side / on my watch / on my behalf / blame is mine / blame lies with me / blame me not
fault is mine / fault lies with me / fault me not / lesson learned / lesson learnt / lessons learned
lessons learnt / will do better / will make sure / will try harder / will put it right / will put this right
will fix this / will fix my / 'll be more careful / 'll make sure / 'll learn from / 'll put it right
'll make it right / 'll fix this / my misunderstanding / my carelessness / my brain / my poor wording
my poor planning / our misreading / our confusion / our memory / our wording / our lack of
`,
  'reader-praise': `
you did a great / you have done a superb / you have done an wonderful / you have done an amazing
you have done an superb / you are doing a good / you are doing a excellent / you are doing a terrific
you 're doing an brilliant / you handled this well / you handled it so well / you managed that superbly
you led the brilliantly / you presented the beautifully / you explained that perfectly / you wrote that very well
you ran the so well / you organised it superbly / you organized that well / you tackled this brilliantly
you delivered it perfectly / you covered it very well / you supported this beautifully / you mentored this so well
you solved it well / you went above and / you went out of your / you went the extra / you go above and
you go out of your / you go the extra / you have gone above and / you have gone the extra / you always go above and
you always go the extra / above and beyond / the extra mile / an extra mile / go the extra mile / your hard work is
your dedication paid / your commitment inspires / your creativity shows / your patience paid / your energy inspires
your attention to shows / your professionalism and / your knowledge inspires / your talent shows / your insight and
your work really / your efforts shows / your contributions and / your calm really / your passion made
you have a gift / you have a real / you have a instrumental / you have such a great / you have grown huge
you have made gift / you have made real / you have made instrumental / you 've a talent / you 've a huge
you 've such a gift / you 've such a real / you 've grown amazing / you 've made talent / you 've made huge
you 've exceeded gift / you 're a star / you 're an wonderful / you 're such a great / you 're a true best
you 're a real helpful / you 're really natural / you 're very pro / you 're the pleasure / you are a lifesaver
you are an rock / you are such a gem / you are a true joy / you are a real valued / you are really generous
you are very gifted / you are the thoughtful / exceeds expectations / exceeds our expectations
exceeds your targets / exceeds her / exceeded all expectations / exceeded targets / exceeded his
exceeding expectations / exceeding our expectations / exceeding your targets / exceeding her
surpassed all expectations / surpassed targets / surpassed his / surpasses expectations / surpasses our expectations
surpasses your targets / surpasses her / consistently delivers / consistently produces / consistently reliable
consistently willing / consistently goes / consistently professional / always delivers / always produces
always reliable / always willing / always goes / always professional / regularly delivers / regularly produces
regularly reliable / regularly willing / regularly goes / regularly professional / a asset to the / a member to any
an credit to our / an role model to us / real asset to the / real member to any / great credit to our
great role model to us / true asset to the / true member to any / valued credit to our / valued role model to us
huge asset to the / huge member to any / invaluable credit to our / invaluable role model to us / valued member
valued contributor / key member / key contributor / vital member / vital contributor / integral member
integral contributor / respected member / respected contributor / trusted member / trusted contributor
strong communicator / strong communication skills / strong knowledge of / strong organisational skills
excellent communicator / excellent communication skills / excellent knowledge of / excellent organisational skills
good communicator / good communication skills / good knowledge of / good organisational skills / great communicator
great communication skills / great knowledge of / great organisational skills / outstanding communicator
outstanding communication skills / outstanding knowledge of / outstanding organisational skills
exceptional communicator / exceptional communication skills / exceptional knowledge of
exceptional organisational skills / shows great / shows excellent / shows good / shows initiative / shows integrity
shows empathy / shows commitment / showed strong / showed real / showed outstanding / showed leadership
showed maturity / showed excellent judgement / demonstrates great / demonstrates excellent / demonstrates good
demonstrates initiative / demonstrates integrity / demonstrates empathy / demonstrates commitment
demonstrated strong / demonstrated real / demonstrated outstanding / demonstrated leadership / demonstrated maturity
demonstrated excellent judgement / displays great / displays excellent / displays good / displays initiative
displays integrity / displays empathy / displays commitment / proud of you / proud of the work / proud to you
proud to the work / impressed with you / impressed with the work / delighted by you / delighted by the work
thrilled of you / thrilled of the work / thrilled to you / thrilled to the work / amazed with you
amazed with the work / inspired by you / inspired by the work / blown away of you / blown away of the work
blown away to you / blown away to the work / touched with you / touched with the work / i admire your
i respect what you / i value your / i love what you / i enjoyed your / i enjoy what you / i like your
i loved what you / i liked your / i trust what you / we admire your / we respect what you / we value your
we love what you / we enjoyed your / we enjoy what you / we like your / we loved what you / we liked your
we trust what you / the client loved / the client is thrilled / the customer are delighted / the team really liked
the board were impressed / the director was delighted / the customers was thrilled / the customers spoke highly
our client loved / our customer was impressed / our customer are delighted / our team really liked
our board speaks highly / our director was delighted / our customers was thrilled / our whole team is thrilled
well earned / well done on / well done for / richly deserved / richly done you / richly done to / truly earned
truly done on / truly done for / made a difference / made a huge difference / made a big difference
make a difference / make a real difference / make a big difference / make all the difference
makes a real difference / makes a huge difference / makes all the difference / making a difference
making a huge difference / making a big difference / pleasure to work / pleasure to know / joy working with
joy having you / privilege to have / privilege to read / honour to work / honour to know / honor working with
honor having you / delight to have / delight to read / keep shining / keep doing what / keep being you
keep up the fantastic / keep on shining / keep on doing what / keep on being you / keep on up the fantastic
credit to you / kudos to you / kudos to your / kudos to both / props to both / hats off to the / hats off to all
respect to all / bravo to you / bravo to your / applause to your / applause to both / full marks to the
promotion well deserved / promotion is well deserved / promotion richly deserved / award well deserved
award is well deserved / award richly deserved / bonus well deserved / bonus is well deserved
bonus richly deserved / recognition well deserved / recognition is well deserved / recognition richly deserved
flying colours / with flying colours / rising star / rising pro / rising champion / absolute hero / absolute pro
total legend / total hero / real star / real legend / real champion / true star / true pro / true champion
`,
};
