import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that sound angry, commanding or impatient. */
export const manner: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'swearing',
    sure: 0.7,
    phrases: `
fuck|fucking|fucked|fucker|fuckers|fuckup|motherfucker|motherfucking|clusterfuck|fck|fcking|fkn|effing|frigging|freaking
what the @fword => what
why the @fword => why
how the @fword => how
who the @fword => who
where the @fword => where
when the @fword => when
wtf|wth|ffs|lmfao|omfg|gtfo
for fuck|christ|god|gods|fucks|heaven|crying|petes|pete|goodness 's? sake|out loud?
shit|shits|shitty|shite|bullshit|horseshit|batshit|shitshow|shitload|dipshit|bs
crap|craps|crappy|crapload
damn|damned|dammit|damnit|goddamn|goddamnit|goddam
god damn|dammit
oh|ah|aw crap|shit|hell|fuck
bollocks|bloody
pain in the|my|our|your|a ass|arse|butt
piss|pisses|pissed|pissing me|us|you? off
your|my|their|lazy|sorry ass|asses|butts
screw|screws|fuck|blow|suck this|that|it|them|ass|me
bitch|bitches|bitching|bitchy
the hell are|is|did|do|was|does|you|with|out
like hell
hell no
jesus|christ christ $
screwed|screwing|screws up|over
anal about|but|and|retentive|here
turd|fart|farts
`,
  },
  {
    check: 'harsh',
    reason: 'order',
    sure: 0.74,
    phrases: `
shut up
shut your
just shut|stop|fix|do|answer up|it|talking|whining|complaining|already|the|your|this question|damn|job|work $
do your @fill* job|work|homework|part $
do your @fill* job|homework
stop whining|complaining|moaning|bitching|crying|arguing|lying|being|acting|bothering|pestering|nagging|harassing|trolling|pretending|lecturing|ranting
calm|cool|simmer down
^grow up $
get over it|yourself|this
^get lost|out|real|stuffed $
you can get lost|stuffed
^deal with it $
suck it up
^back off $
mind your own|@fill* business
get your @fill* act|shit|facts|head|stuff|story|priorities together|straight|out|done?
^read the fucking|damn|bloody|friggin manual|docs|documentation|instructions|thread|mail|email|ticket|faq|readme
just|try|go read|reading the @fill* manual|docs|documentation|instructions|faq|readme
read it again $
open your eyes
wake up $
pull yourself together
do not|n't|never @fill* ever speak|talk|contact|write|bother|email|mail to? me|us
do n't|not waste my|our|everyone
do n't|not you dare
do n't|not tell me what|how|to
do as you are|'re told
because i said|say so
keep your @fill* opinion|opinions|mouth|nose to|shut|out
leave me|us alone
who asked you
not|none my|of problem|your business?
end of discussion|story $
hurry up
^get back to work $
`,
  },
  {
    check: 'harsh',
    reason: 'impatience',
    sure: 0.66,
    phrases: `
^for the last|hundredth|thousandth|millionth|umpteenth|nth|tenth|final time $
how many @fill* more? times do|must|have|should|will|shall i|we
^how many @fill* times $
how much longer do|must|will|am|are|is
how long|often do|must|will|am|does i|we|it|this|have _? have|wait|take|need? to
i 'm|am still waiting $
^still waiting $
i asked|told|wrote|emailed|mailed|reminded you @fill* days|weeks|times|twice|three|two|four|five|ages|hours|months|repeatedly|last ago|times|week|month?
i wo n't|not ask|say|tell|repeat|explain again|a|this|it|you|myself
i have n't|not got? all day
i do n't|not have time for this|your|that|such
why is|has this|it|that still|not|n't|taking so|been|forever|not|open|broken|done? long?
why is|does|has it|this take|taking|taken so long
what is|'s taking|the so|holdup|hold long|up?
this is taking forever|ages|too|way
enough is enough
i 'm|am running out of patience
my patience is
lost|losing my|all patience
are we|you done $
now please
i need|want|expect|demand this|it|that now|immediately|today|done|yesterday $
i demand
this|that @be @fill* ridiculous|absurd|outrageous|unacceptable|inexcusable|unbelievable
`,
  },
];
