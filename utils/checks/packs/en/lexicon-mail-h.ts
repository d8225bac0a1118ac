import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesH: Partial<Record<LexiconCategory, string>> = {
  'small-talk': `
how was your game / how was your movie / how was the weather / how is the vacation / how is the party
how did your trip / how did your flight / what was your concert / what was the weekend / what was the game
what was the movie / what is the match / what did your vacation / what did your party / what did the trip
the weather is / the day outside / the heat is / the snow outside / the morning is / the weekend outside
this day is / this rain outside / this snow is / this sunshine outside / this weekend is / nice weather outside
nice rain is / nice heat outside / nice sunshine is / nice morning outside / lovely weather is / lovely day outside
lovely heat is / lovely snow outside / lovely morning is / lovely weekend outside / terrible day is
terrible rain outside / terrible snow is / terrible sunshine outside / terrible weekend is / awful weather outside
awful rain is / awful heat outside / awful sunshine is / awful morning outside / hot weather is / hot day outside
hot heat is / hot snow outside / hot morning is / hot weekend outside / cold day is / cold rain outside
cold snow is / cold sunshine outside / cold weekend is / rainy weather outside / rainy rain is / rainy heat outside
rainy sunshine is / rainy morning outside / sunny weather is / sunny day outside / sunny heat is
sunny snow outside / sunny morning is / sunny weekend outside / beautiful day is / beautiful rain outside
beautiful snow is / beautiful sunshine outside / beautiful weekend is / grab a together / grab a beer today
grab dinner together / get some today / get a drink together / get breakfast today / having a together
having a beer today / having dinner together / have some today / have a drink together / have breakfast today
fancy a together / fancy a beer today / fancy dinner together / want some today / want a drink together
want breakfast today / go for a together / go for a beer today / go for dinner together / watch the episode
watch the race / watched the match / watched the finals / watching the game / watching the show / watching the race
see the match / see the movie / saw the game / saw the show / saw the film / seen the match / seen the movie
seen the episode / cake in the fridge / donuts in the office / cookies in the break room / bagels in the kitchen
bagels in the fridge / biscuits in the office / leftovers in the break room / pizza in the kitchen
pizza in the fridge / snacks in the office / coffee in the break room / sweets in the kitchen / sweets in the fridge
looking forward to the weekend / looking forward to the holidays / looking forward to the party
looking forward to the game / looking forward to the trip / looking forward to the break / any plans this
any plans over / any fun plans tonight / any fun plans this / big plans for / big plans tonight / big plans over
big fun plans for / big fun plans this / big fun plans over / got plans tonight / got plans this / got fun plans for
got fun plans tonight / got fun plans over / thank god friday / thank god it 's friday / thank it 's friday
thank goodness friday / thank goodness it 's friday / thank god god friday / thank god goodness friday
favourite restaurant in / favourite book in / favourite band for / favourite recipe for / favourite podcast near
favorite restaurant near / favorite band is / favorite recipe is / favorite podcast to / new restaurant to
new band in / new recipe in / new podcast for / good restaurant for / good song near / good band near
good podcast is / great restaurant is / great song to / great band to / great podcast in / golf game / golf season
golf league / golf practice / tennis game / tennis season / tennis league / tennis practice / football game
football season / football league / football practice / baseball game / baseball season / baseball league
baseball practice / soccer game / soccer season / soccer league / soccer practice / cricket game / cricket season
cricket league / cricket practice / basketball game / basketball season / basketball league / basketball practice
hockey game / hockey season / hockey league / hockey practice / softball game / softball season / softball league
softball practice / just kidding / just messing / just a joke / only kidding / only joking / only a joke
only pulling your / was joking / was teasing / was pulling your / was for fun / ha ha / ha nice / ha true / ha love
ha indeed / ha no / haha ha / haha nice / haha true / haha love / haha indeed / haha no / hehe ha / hehe nice
hehe true / hehe love / hehe indeed / hehe no / lol ha / lol nice / lol true / lol love / lol indeed / lol no
made me laugh / made me chuckle / made me giggle / made me jealous / makes me laugh / makes me chuckle
makes me giggle / makes me jealous / making me laugh / making me chuckle / making me giggle / making me jealous
good joke / good story / good pun / great one / great laugh / nice joke / nice story / nice pun / funny one
funny laugh / old joke / old story / old pun / inside one / inside laugh / running joke / running story
running pun / crack me up / cracked me up / cracking me up / too funny / so funny / very funny / happy friday
happy monday / happy holidays / happy easter / happy thanksgiving / happy halloween / happy retirement / happy days
merry christmas to / merry christmas and / merry christmas everyone / merry christmas all / happy christmas to
happy christmas and / happy christmas everyone / happy christmas all / on a diet / on a hike / on a walk
on my diet / on my run / on my walk / on my bike ride / off a run / off a hike / off a bike ride / off my diet
off my hike / off my walk / my mum is / my mom will / my niece sends / my dog loves / your wife started
your kids has / your mother turned / your aunt and / our son say / our brother was / our cousin will
our little one are / his parents loves / his baby is / his girls has / his twins sends / her grandpa and
her niece started / the dad was / the wife turned / the cat are / the mother say / love you / love you too
love you so much / loves the kids / loves the baby / miss dad / miss mum / missed you all / missed mom
missed and kisses / hug you / hug you too / hug you so much / kiss the kids / kiss the baby / pick up the kids
pick up mum / pick off the children / picking up my son / picking up my daughter / picking off the kids
picking off mum / drop up the children / drop up my kids / drop off my daughter / dropping up the kids
dropping up mum / dropping up mom / dropping off my kids / school run / school holidays / soccer run
soccer holidays / football run / football holidays / swimming run / swimming holidays / piano run / piano holidays
dance run / dance holidays / ballet run / ballet holidays / family dinner / family reunion / family holiday
family visit / birthday present / birthday pictures / birthday trip / wedding gift / wedding photos / wedding cake
anniversary party / anniversary shower / anniversary day / baby dinner / baby reunion / baby holiday / baby visit
graduation present / graduation pictures / graduation trip / christmas gift / christmas photos / christmas cake
new baby / new puppy / new kitten / new granddaughter / new tooth / first baby / first house / first kitten
first grandchild / first tooth / getting married / getting engaged / getting together / getting home
getting the kids / got married / got engaged / got together / got home / got the kids / get married / get engaged
get together / get home / get the kids / come over / come to dinner / come to stay / coming over / coming home
coming to stay / coming for dinner / came home / came to visit / came for dinner / came for christmas
give my love to / give our love to / give hi to / send my love to / send my best to / send a hug to
send regards to / say my best to / say our love to / say hello to / how the kids / how your husband / how the family
how the boys / how 's your mom / how 's your wife / how 's the baby / how 's grandma / how are your mum
how are your dad / how are your family / how are the girls / how is the kids / how is your husband / how is the boys
ready for bed / ready for dinner / ready for school / ready for the holidays / ready for christmas / time for bed
time for dinner / time for school / time for the holidays / time for christmas
`,
  care: `
our sincere sympathy / our sincere condolences / our sincere sympathies / our warmest go out / our warmest are with
our warmest and prayers / our love sympathy / our love condolences / our love sympathies / my deepest go out
my deepest are with / my deepest and prayers / my thoughts sympathy / my thoughts condolences
my thoughts sympathies / my hearts go out / my hearts are with / my hearts and prayers / loss of your mother
loss of your colleague / loss of a wife / loss of a dear / passing of her mother / passing of her colleague
passing of our wife / passing of our dear / funeral of your mother / funeral of your colleague / funeral of a wife
funeral of a dear / memory of her mother / memory of her colleague / memory of our wife / memory of our dear
thinking of your family / thinking of him / thinking of them / thinking with you / thinking with your family
thinking with him / thinking with them / thoughts of you / thoughts of your family / thoughts of him
thoughts of them / thoughts with you / thoughts with your family / thoughts with him / thoughts with them
take all the time off / take the week off / take the week you need / take some time for yourself / take tomorrow off
have the day off / have the day you need / have the week for yourself / have some time off / have tomorrow you need
have tomorrow for yourself / use as much time off / use the day for yourself / use the week off
use some time you need / use some time for yourself / wishing you strength / wishing you a quick
wishing him strength / wishing him a quick / wishing her strength / wishing her a quick / wishing them strength
wishing them a quick / wishing your family strength / wishing your family a quick / wish you strength
wish you a quick / wish him strength / wish him a quick / wish her strength / wish her a quick / wish them strength
wish them a quick / wish your family strength / wish your family a quick / anything i can do / anything we can do
whatever i can do / whatever we can do / something i can do / something we can do / how awful for you
how terrible this must / how sad that must / how hard it must / how stressful for you / so awful this must
so terrible that must / so sad it must / so frightening for you / so stressful this must / very awful that must
very terrible it must / very difficult for you / very frightening this must / very stressful that must
hope he is ok / hope he are better / hope he feels safe / hope he feel recovering / hope everyone feels okay
hope everyone feel well / hope everyone gets soon / hope everyone recovers ok / glad your mum gets better
glad your mum get safe / glad your mum recovers recovering / glad your dad are okay / happy she recovers well
happy you is soon / happy you feels ok / happy you feel better / sorry to hear about / sorry to learn that
sorry to learn the / sad to hear this / sad to learn about / sad to read that / sad to read the
shocked to learn this / shocked to read about / saddened to hear that / saddened to hear the / saddened to read this
devastated to hear about / devastated to learn that / devastated to learn the / your health comes
your health comes first / your health first / your wellbeing comes / your wellbeing is / your wellbeing first
your wellbeing matters / your family is / your family comes first / your family matters / own health comes
own health comes first / own health first / own wellbeing comes / own wellbeing is / own wellbeing first
own wellbeing matters / own family is / own family comes first / own family matters / look after yourselves
look after each other / look after your family / look care of yourself / look care of yourselves
look care of each other / look care of your family / take after yourself / take after yourselves
take after each other / take after your family / take care of yourselves / take care of each other
take care of your family
`,
  praise: `
congratulations on your promotion / congratulations to both promotion / congratulations both both engagement
congratulations you completing engagement / congrats everyone passing award / congrats all becoming award
well done again becoming team / well done everyone all team / kudos on your launch / kudos to both launch
kudos both passing new job / kudos you becoming new job / cheers everyone passing success
cheers all becoming success / bravo team your wedding / bravo everyone both wedding / fantastic result
fantastic session / fantastic summary / wonderful result / wonderful session / wonderful summary / brilliant result
brilliant session / brilliant summary / great result / great session / great summary / superb result
superb session / superb summary / terrific result / terrific session / terrific summary / outstanding result
outstanding session / outstanding summary / tremendous result / tremendous session / tremendous summary
record quarter ever / record month yet / record sales yet / record event so far / record season so far
best month for / best sales for / best event ever / best season ever / strong year yet / strong month yet
strong launch so far / strong event so far / great year for / great month for / great launch ever / great event ever
successful quarter yet / successful year yet / successful results so far / successful launch so far
so professional / so polite / so efficient / so organised / so friendly / so thorough / so informative
very thoughtful / very knowledgeable / very responsive / very organized / very written / very presented
really professional / really polite / really efficient / really organised / really friendly / really thorough
really informative / extremely thoughtful / extremely knowledgeable / extremely responsive / extremely organized
extremely written / extremely presented / truly professional / truly polite / truly efficient / truly organised
truly friendly / truly thorough / truly informative / beautifully thoughtful / beautifully knowledgeable
beautifully responsive / beautifully organized / beautifully written / beautifully presented / highly recommend
highly recommended / highly commend / highly recommends / strongly recommend / strongly recommended
strongly commend / strongly recommends / warmly recommend / warmly recommended / warmly commend / warmly recommends
gladly recommend / gladly recommended / gladly commend / gladly recommends / would definitely recommend again
would definitely come it / would definitely come with / would gladly come them / would happily recommend again
would happily come it / would happily come with / would certainly come them / will definitely recommend again
will definitely come it / will definitely come with / will gladly come them / will happily recommend again
will happily come it / will happily come with / will certainly come them
`,
  logistics: `
please find the attached / please see enclosed enclosed / please open attached report / please review the copy
please sign the attached / please print enclosed enclosed / please complete attached report / please return the copy
kindly find the attached / kindly see enclosed enclosed / kindly open attached report / kindly review the copy
kindly sign the attached / kindly print enclosed enclosed / kindly complete attached report / kindly return the copy
attached is a copy / attached is my slides / attached is our list / attached are a agenda / enclosed is a copy
enclosed is my slides / enclosed is our list / enclosed are a agenda / below is a copy / below is my slides
below is our list / below are a agenda / here is a copy / here is my slides / here is our list / here are a agenda
let us meet on / let us talk later / let us schedule then / let us set up again / let we plan tomorrow
let we sync at / let we touch base on / let we reconvene later / shall us meet after / shall us speak next week
shall us reschedule tomorrow / shall us plan at / shall we plan again / shall we sync in / shall we touch base after
shall 's meet next week / does tomorrow suit / does 10 am suit you / does noon work for / would friday good
would next week ok / would 2 pm okay / how about thursday instead / how about next week work / how about 2 pm suit
is thursday suit you / is tomorrow work for / is 10 am good / could we do wednesday ok / could we do friday okay
running late / running ten minutes late / running there soon / running away / running in later / running on leave
running traveling / running out / will be five minutes late / will be a bit late / will be out tomorrow
will be back on / will be offline / will be travelling / will be remote / might be late / might be ten minutes late
might be there soon / might be away / might be in later / might be on leave / might be traveling / might be out
may be five minutes late / may be a bit late / may be out tomorrow / may be back on / may be offline
may be travelling / may be remote / i 'll be late / i 'll be there soon / i 'll be away / i 'll be in later
i 'll be on leave / i 'll be traveling / i 'll be out / meeting has been moved / meeting has been at
call has been postponed / call is confirmed / session has been moved / session has been at
training has been postponed / training is confirmed / event has been moved / event has been at
interview has been postponed / interview is confirmed / workshop has been moved / workshop has been at
appointment has been postponed / appointment is confirmed / flight number / flight is booked / flight leaves
train number / train is booked / train leaves / hotel number / hotel is booked / hotel leaves / taxi number
taxi is booked / taxi leaves / travel number / travel is booked / travel leaves / car number / car is booked
car leaves / room number / room is booked / room leaves / check in at / check in time / check in desk / check in by
check out at / check out time / check out desk / check out by / checking in at / checking in time / checking in desk
checking in by / checking out at / checking out time / checking out desk / checking out by / pick me up at
pick me off from / pick you up on / pick you off in / pick them up at / pick them off from / pick him up on
pick him off in / drop me up at / drop me off from / drop you up on / drop you off in / drop them up at
drop them off from / drop him up on / drop him off in / boarding pass / boarding gate / boarding lounge
passport seat / passport allowance / visa number / visa claim / luggage time / luggage application / departure pass
departure gate / departure lounge / arrival seat / arrival allowance / gate number / gate claim / terminal time
terminal application / window pass / window gate / window lounge / aisle seat / aisle allowance / on annual leave
on lunch / on holiday / on jury duty / during site / during lunch / during holiday / in business / in site
in lunch / in the field / conference room a / conference rooms b / conference rooms on / conference rooms number
meeting room booking / meeting room 2 / meeting rooms a / board room b / board room on / board room number
board rooms booking / board rooms 2 / training room a / training rooms b / training rooms on / training rooms number
dial in details / dial in password / dial in recording / zoom link / zoom room / teams details / teams number
teams recording / meeting link / meeting invite / call details / call number / call id / updated the file
updated a slides / shared it doc / shared them notes / moved them agenda / added the folder / added it drive
uploaded it document / uploaded them to the / saved the spreadsheet / posted the calendar / posted it slides
posted a doc / emailed a file / circulated the agenda / circulated them folder
`,
};
