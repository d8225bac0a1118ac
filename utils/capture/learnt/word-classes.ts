/** Words that stand for one another in a quick note, so that what is learnt of one counts for all; as `tokensOf` gives them. */
const classes: Record<string, string> = {
  NO: `no not never none nothing nobody don't dont doesn't doesnt won't wont can't cant cannot without avoid skip stop nope nah refuse ain't isn't isnt aren't nowt nix hardly
    rarely seldom neither nor steer nein kein keine`,
  ILL: `hate hates dislike loathe despise detest allergic can't-stand resent dread annoy annoyed irritate irritated drain draining stress stressed ignore ignored bury buried lost
    unread useless terrible awful bad worst rubbish hopeless pointless waste muted mute dead grumpy cranky grouchy foggy tired knackered shattered wreck zombie crash hangry moody
    snappy slump slow worse foul panic freak die gone`,
  WELL: `best good great ideal perfect fine better grand golden sweet fresh freshest sharp sharpest chatty happy happiest lovely nice nicer prime brilliant productive relaxed calm
    friendly friendlier receptive cheerful awake alive patient finest easy easier easiest quickest fastest quick fast prompt smooth safe safest super decent`,
  LIKE: `prefer prefers love loves like likes enjoy enjoys want wants fan favour favor favourite favorite keen adore adores fond welcome appreciate happier rather partial`,
  REACH: `call ring phone ping message text msg ask talk speak contact reach grab catch get bother disturb interrupt approach pester nab buzz write chat drop pop see find meet book
    schedule schedul hit poke corner bug try poke collar tap shout dial buttonhole invite plan slot`,
  FREE: `free available reachable open around online responsive answer answers reply replie respond responds pick picks slot window gap time office-hour up`,
  BUSY: `busy tied rammed slammed swamped blocked block booked unavailable unreachable engaged buried stacked packed hectic jammed focus focused focu deep heads-down quiet writing concentrate
    concentrating protected sacred untouchable dnd offline closed shut door headphone sacrosanct reserved guarded radio-silent silence silent lab court theatre surgery class teaching teach
    teache lecture lecturing commute commuting driving school pickup drop-off nursery daycare gym yoga therapy physio dialysis prayer mosque church temple climbing training choir standup
    stand-up clinic round rehearsal nap siesta sleep sleeping asleep meditate meditation feeding pumping swim swimming run running physio bath bedtime`,
  WORK: `work works working shift hour hours start starts starting begin begins finish finishe finishes finishing end ends stop stops clock clocks log logs leave leaves knock office desk
    schedule on-site onsite core contract part-time full-time arrive arrives gets comes come in till earlies lates nights week pattern roll rolls rock rocks duty`,
  OFF: `off nwd non-working day-off weekend free rest home-day compressed`,
  AWAY: `away out ooo leave holiday hol hols vacation pto abroad travelling traveling trip sabbatical maternity paternity parental honeymoon sick ill unwell conference offsite retreat course
    seminar wedding funeral surgery operation hospital absent gone back return returning annual backpacking urlaub krank reserve jury travel signed convalescing recovering`,
  ONCE: `only instead just today tomorrow temporarily temporary except exception unusual unusually month week ramadan cover swap swapped swapping short early late shortened summer`,
  PAST: `was were had did went came told said met saw asked called rang phoned wrote sent got gave left started moved worked lived studied sat spoke missed bought broke lost found took
    mentioned used been thought`,
  DOUBT: `maybe perhaps might could would if unless whether wonder unsure probably possibly unclear confirm confirmed check ask`,
  EVENT: `meeting call-with demo launch deadline review interview lunch dinner party birthday appointment dentist exam workshop session catch-up 1:1 train flight concert game match film movie
    coffee-with webinar audit release sprint retro report invoice budget slide slides deck contract`,
  SELF: `me my mine i i'm i've we us our`,
  OTHER: `husband wife son daughter kid mother father mum dad boss sister brother partner dog cat team neighbour neighbor colleague friend assistant manager`,
  QUICK: `quick short small little tiny simple brief fast minor yes-no one-liner quickie trivial easy`,
  LONG: `long detailed detail complex complicated big lengthy deep longer thorough nuance background report document proposal anything-long substantial tricky`,
  URGENT: `urgent emergency asap fire outage burning critical urgently emergencie crisis down urgency immediately blocker escalation incident alarm now`,
  FEEDBACK: `feedback criticism critique critici criticise criticize correction review reviewing mistake praise-and`,
  THANK: `thank thanks thanking praise kudo appreciation gratitude compliment recognition shout-out ta cheer credit applause`,
  HELP: `help hand struggle struggles struggling stuck difficulty trouble support weak unsure-about assistance guidance rusty`,
  ABLE: `know knows expert whizz wizard guru master ace good-at strong go-to brilliant-at specialist skilled fluent knowledgeable genius whiz talented gifted knack maven`,
  WISH: `hope hopes dream dreams aim aims goal ambition ambitious aspire aspires wants-to plans learning target become`,
  PROMISE: `promise promised owe owes agreed offered undertook volunteered committed said-he'd send sending`,
  NEED: `need needs require requires must allergic accommodation please prefers`,
  PLAY: `also both same fellow share shares too common likewise`,
  STRAIN: `stress stressed pressure pressed overwhelmed overloaded panicking crunch deadlines tense hurry rush`,
};

const classOf = new Map(
  Object.entries(classes).flatMap(([name, words]) => words.split(/\s+/u).map((word): [string, string] => [word, name])),
);

/** The class of a word, or the word. */
export const classed = (word: string): string => classOf.get(word) ?? word;
