/**
 * More words by the same signs as in `channel-signs.ts`, which come behind those. Y: a way that is the last to try, which may
 * stand in front of it as well.
 */
export const moreWords: Record<string, string> = {
  m: `an e-mail|e mailing|electronic mail|a short mail|a short email|a quick mail|a quick email|a brief email|a brief mail|a short e-mail
    a quick e-mail|mailbox|mail box|an email over`,
  c: `whats app|whatsapp message|whatsapp messages|whatsapps|wa message|teams msg|teams msgs|slack msg|slack msgs|slack ping|slack chat|imessage
    viber|wechat|threema|instant messaging|text messaging|text msg|text msgs|im's|a quick text|a short text|a quick message|a short message|a quick ping
    a quick dm|a short dm|a quick chat message|a brief message|a private message|private message|private messages|pm her|pm him`,
  k: `buzz|a buzz|bell|a bell|tinkle|a tinkle|the blower|landline|land line|extension|desk phone|office phone|work phone|intercom
    audio call|audio calls|phone line|direct line|direct dial|cell phone|cellphone|cell phones|mobile phone|dial|dialling|dialing
    hop on a call|jump on a call|a quick huddle|a short call|a quick ring|a brief call|a quick phone call|a short phone call|a quick zoom|a short zoom
    video|videos|video meeting|video meetings|video conference|video conferences|webex|voice calls|being on the phone|on a video call`,
  p: `corridor|hallway|the corridor|the hallway|eye to eye|under four eyes|cabin|in the cabin
    talking face to face|talk face to face|speak face to face|speaking face to face|meeting face to face|meet face to face
    walk up|walk-up|walk-ups|turn up at desk|turning up at desk|show up at desk|showing up at desk|show up in person|turn up in person
    knock on door|knock on the door|pop your head round the door|poke your head in|pop your head in|stick your head in|put your head round the door
    walk in|people in person|see people in person|see people face to face|seeing people in person|see you in person|irl|in real life|over lunch|over tea|over a cup of tea|over a cup of coffee
    with tea|a sit-down|sit-down|sit down together|sitting down together|walk over and meet in person|walk over and talk|come over and talk|stop by and talk
    walk over and ask|a face to face|a face-to-face|face to face meeting|face-to-face chat|face to face chat`,
  '3': `really pressing|pressing|desperate|critical|time critical|an outage|an incident|an escalation|p1|p1s|p0|p0s|sev1|sev 1|sev-1|major incidents|major incident
    critical stuff|critical things|critical matters|burning issues|burning matters|crises|crisis|a crisis|fire drills|it's critical|it's burning hot|it can't wait until later
    something that can't wait|things that can't wait|anything that can't wait|stuff that can't wait|what can't wait|not able to wait|it's that urgent|truly urgent|it's super urgent|it's really pressing
    immediate matters|same-day stuff|same-day things|it's time-critical|it's time critical|it's time-sensitive|very urgent|it's very urgent|urgent news|urgent requests|urgent tickets`,
  '2': `longer discussion|a longer discussion|a long discussion|a longer matter|a longer talk|something of length|lengthy matters|it takes longer|it takes long|it gets long|it gets complicated|it's complicated
    it's complex|it's long|it's longer|it's a long one|it's big|complicated|lengthy|big one|the big one|the long one|longer ones|anything lengthy|anything detailed|anything substantial|anything of substance|in-depth|in depth
    bulky stuff|meaty stuff|meaty topics|large topics|a big topic|everything longer|what takes longer|whatever takes longer`,
  '1': `a quick question|a quick one|a short question|a simple question|a quick thing|one-liners|quick doubts|small doubts|short doubts|a quick doubt|small queries|quick queries|short queries|simple queries|quick query
    anything minor|anything simple|anything small|little bits|bits and bobs|bits and pieces|yes or no questions|it's quick|it's short|it's small|it's a quick one|it's a quick question|something small|something simple`,
  '4': 'correction|corrections|negative feedback|critical feedback|critical remarks|critical comments|constructive criticism',
  '5': 'a thank-you|a thank you|thank-you|thankyou|thankyous|saying thanks|to say thanks|thanking her|thanking him|gratitude|appreciation|recognition',
  Z: `no use|of no use|no good|no help|pointless|hopeless|futile|a waste of time|waste of time|a black hole|a graveyard|get read late|are read late|never get read|never gets read
    go nowhere|goes nowhere|get you nowhere|gets you nowhere|lead nowhere|pile up|piles up|do not get read|don't get read|doesn't get read|does not get read|not welcome|not appreciated|not wanted
    unwelcome|annoy her|annoys her|annoy him|annoys him|annoy them|annoying|stressful|stress her out|stress him out|stresses her out|stresses him out|drive her mad|drive him mad|drives him mad|drives her mad
    drive her crazy|drive him crazy|drives him crazy|drives her crazy|distract her|distract him|distracts him|distracts her|intrusive|too slow|too impersonal|impersonal|a nuisance|a pain|a no|a bad idea|hated
    sit unread|sits unread|sit unanswered|sits unanswered|disappear|disappears|vanish|vanishes|fall through the cracks|falls through the cracks|too much for her|too much for him|hit and miss|hit or miss|a lost cause`,
  Y: `wrong way|the wrong way|the wrong channel|wrong channel|last choice|the last choice|last resort|a last resort|the last resort|as last resort|as a last resort|as the last resort|in the last resort
    worst way|the worst way|worst channel|the worst channel|worst|the worst|the last thing|the least good way|only as a last resort|only as last resort|least preferred|the least preferred|last option|the last option
    not the way|not the right way|not the best way|not the best idea|not ideal`,
  N: `detests|loathes|despises|does not care for|doesn't care for|does not appreciate|doesn't appreciate|won't touch|will not touch|doesn't touch|does not touch|shuns|shies away from|steers clear of
    steer clear of|stay away from|stays away from|keep away from|keeps away from|isn't much of a|is not much of a|not much of a|not much of an|not much for|isn't one for|is not one for|not one for|isn't keen on|is not keen on|can't abide
    can't bear|cannot bear|can't be doing with|doesn't get on with|has no use for|has no time for|has no patience for|no time for|no patience for|barely checks|barely reads|barely looks at
    hardly reads|hardly checks|hardly looks at|seldom checks|seldom reads|seldom looks at|rarely looks at|never looks at|doesn't look at|does not look at|doesn't open|never opens|rarely opens|does not open|does not check|does not read
    does not like|prefer not|prefers not|prefers not to|prefers no|would rather not|rather not|would prefer not to|would prefer no|rather no|better not|best not|best not to|better not to|pls no|no need to|no coming
    not to be|does not wish|doesn't wish|objects to|is annoyed by|annoyed by|gets annoyed by|irritated by|stressed by|flustered by|uncomfortable on|not comfortable on|no good on|not reachable by|not reachable on
    unreachable by|unreachable on|not available by|not available on|can't be reached by|cannot be reached by|can't be reached on|cannot be reached on|never reachable by|barely on|seldom on|rarely on|hardly on|not often on|not a big fan of|no big fan of
    averse to|isn't a|is not a|not an|isn't an|anything but|anything but a|anything but an|anything other than|any way but|any way but a|any way but the|everything but|not interested in|does not answer|does not pick up|doesn't respond to|does not respond to
    doesn't reply to|does not reply to|never replies to|never responds to|rarely answers|rarely replies to|rarely responds to|seldom answers|slow to reply to|slow to answer|slow on|slow with|misses|overlooks|does not see|doesn't see|never sees
    won't read|will not read|won't answer|will not answer|won't pick up|will not pick up|can't stand a|hates a|hates it when people|hates it when you|dislikes it when people|dislikes it when you|doesn't like it when people|doesn't like it when you`,
  L: `happiest with|happiest with a|happiest on|happiest by|happier with|happier with a|happier on|most responsive on|most responsive by|most responsive to|most responsive|more responsive on|responsive on|quick on|quick to answer
    quick to reply to|quick to respond to|good on|better on|good at answering|is all about|swears by|sticks to|favours|favors|partial to|big on|fond of|glued to|lives in|addicted to|always on|keen on
    the way to go|way to go|the right way|right way|the best bet|best bet|your best bet|safest bet|the safest bet|safest|the fastest way|fastest way|quickest way|the quickest way|easiest way|the easiest way|simplest|surest way|the surest way
    works wonders|does the trick|does the job|gets the fastest answer|gets the quickest answer|gets a quick answer|gets the best answer|gets you an answer|gets an answer|gets answered|gets results|gets through|will reach her|will reach him
    always reaches her|always reaches him|reaches her|reaches him|get further with|gets further with|get more done with|get further by|get an answer by|what works|what works best|what works best is|is what works|works for her|works for him
    her preference|his preference|their preference|channel of choice|the channel of choice|of choice|medium of choice|first choice|the first choice|number one|top choice|go-to|her thing|his thing|has no objection to|no objection to|does not mind|doesn't mind
    the preferred way|the preferred channel|nothing beats|always glad of|glad of|always up for|up for|much happier with|much happier on|most comfortable with|most comfortable on|more comfortable with|more comfortable on|sooner|would sooner|rather take|rather do`,
  G: 'no problem|not a problem|no bother|all right|alright|accepted|preferred too|a-ok',
  V: `grab|find|nab|corner|hail|get through|get through to|drop a line|drop a line on|drop a line by|drop a line via|leave a message|leave a message on|sort|sort out|settle|hash out|hash things out|talk things through|talk it through
    talk things over|talk it over|clear things up|talk through|talk over|turn to|respond|responding|replying|answering|speaking|handled|dealt with|discussed|sort things out|sorting things out|work things out|iron things out|sorts things out`,
  T: 'beats|beat|beats any|beats an|beats a|trumps|over any|over an|over a|and never|rather than via|better than a|better than an|sooner than|and not by|rather than a|rather than an|instead of a|instead of an|than a|than an',
  '-': `ten|twenty|a hundred|hundreds of|a thousand|a dozen|dozens of|fifty|camera on|cameras on|camera off|cameras off|with camera|with camera on|with the camera on|with cam|with cam on|with video|with video on|with shared screen|with a shared screen|with screen share|one can|with her|with him|with them|for her|for him|for them|of her|any day|every time|hands down|by far|all the way|through and through|within minutes|in minutes|in two rings|at once|right away|instantly|immediately|in no time
    in seconds|within seconds|within the hour|a bit|a lot|intensely|strongly|thoroughly|with a passion|deeply|at all|ever|at all costs|on principle|wherever possible|where possible|whenever possible|if possible|if that is possible|if that's possible|if you can|when possible
    nowadays|these days|though|tho|these|people|kindly|everyone|anyone|what|simply|unannounced contact|above all`,
};
