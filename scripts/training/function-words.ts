/** Words that build a sentence whatever it is about; the rest are what it is about. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if because as until while of at by for with about against between into through during
before after above below to from up down in out on off over under again further then once here there when where why how
all any both each few more most other some such no not only own same than too very can will just don't should now i me
my mine we our ours us you your yours he him his she her hers it its they them their theirs what which who whom this
that these those am is are was were be been being have has had having do does did doing would could shall may might must
let lets let's i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've
we'll we'd they're they've they'll they'd that's there's here's what's who's isn't aren't wasn't weren't hasn't haven't
hadn't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't please thanks thank also even still already
never always ever maybe perhaps really actually well also yes no ok okay oh`
    .split(/\s+/)
    .filter(Boolean),
);
