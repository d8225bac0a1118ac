import type { PhraseGroup } from '@/utils/checks/packs/types';

export const swearing: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'swearing',
    sure: 0.7,
    phrases: `
fuck|fucking|fucked|fucker|fuckers|fuckup|fuckin|motherfucker|motherfucking|clusterfuck|fck|fcking|fkn|fkin|fuckery
effing|frigging|freaking|friggin|bleeping => very
what the @fword => what
why the @fword
how the @fword => how
who the @fword => who
where the @fword => where
when the @fword => when
ffs|lmfao|omfg|gtfo => oh
wtf|wth => what
for fuck|christ|god|gods|fucks|heaven|crying|petes|pete|goodness 's? sake|out loud?
shit|shits|shite|bullshit|horseshit|batshit|shitshow|shitload|dipshit|shitstorm
bs $ => not right for me
crap|craps|crapload
damn|damned|dammit|damnit|goddamn|goddamnit|goddam|goddamned
god damn|dammit
oh|ah|aw crap|shit|hell|fuck
bollocks
bloody _? hell|idiot|mess|nonsense|useless|time|thing|phone|job|mail|printer|joke|well|obvious|stupid
the bloody => the
pain in the|my|our|your|a ass|arse|butt|backside
piss|pisses|pissed|pissing me|us|@you? off
piss take
taking the piss
your|my|their|lazy|sorry ass|asses|butts|arse|arses
screw|screws|fuck|blow|suck this|that|it|them|ass|me
bitch|bitches|bitching|bitchy
the hell are|is|did|do|was|does|@you|with|out
like hell
hell no
jesus|christ christ|h? $
jesus fucking|bloody
screwed|screwing|screws up|over
anal about|but|and|retentive|here
turd|turds|fart|farts
`,
  },
  {
    check: 'harsh',
    reason: 'swearing',
    sure: 0.48,
    phrases: `
darn|darned|dang|heck|pissed|fubar|screwed|bugger|blasted|hell|arse|butthurt|bloody
bs
`,
  },
  {
    check: 'harsh',
    reason: 'swearing',
    // Never listed by itself: it lets the terms that look alike be told from it.
    sure: 0.36,
    phrases: `
sucks|sucked|suck|sucking
ass|asses|cock|bitch|bastard
`,
  },
];
