import { eachSentence } from '@/utils/checks/each-sentence';
import type { Reading } from '@/utils/checks/reading';
import { findPhrases, phraseTable } from '@/utils/text/phrases';
import { formOf, type Token } from '@/utils/text/tokens';
import { opensAsName } from '@/utils/text/word-shapes';
import { linesOf } from './lines-of';

/** Not in a state to be near what can hurt, or careless of it. */
const unfit = `
drunk|intoxicated|inebriated|tipsy|hungover|stoned|asleep|dizzy|slurring|slurred|unsteady|staggering|swaying|concussed
reckless|recklessly|speeding|speeds|overtakes|overtook|tailgates|tailgating
sleep|sleeps|slept|sleeping on|through _? nights|night|duty|shift
been|was|were|is|'s|are|be|of|from drinking
drank
smell|smells|smelled|smelt|smelling|reek|reeks|reeked|reeking|stink|stinks|stank|stinking _? of _? @drink
took|taken|taking|takes|smoked|smoking|smokes|using|on|high _? @drug
over the limit
nod|nods|nodded|nodding|doze|dozes|dozed|dozing|pass|passes|passed|passing|black|blacked off|out
fell|falls|falling|fallen asleep
not|n't|hardly|barely slept
awake|up for|since _? #|two|three|ten|twelve|sixteen|twenty|thirty|forty|days|nights|hours|yesterday
had|has|having a _? seizure|fit|blackout
without|no|not|n't|never|refuses|refused|forgets|forgot _* @gear
leave|leaves|left|leaving _* alone|unattended|unsupervised|unlocked|unguarded
nearly|almost|narrowly hit|ran|run|killed|crushed|dropped|fell|tipped|flattened|scalded|drowned
`;

/** What can hurt, those who are in somebody's care, and what one does for their sake. */
const atStake = `
@machine|@cared
in|into|onto|at|for theatre $
do|doing|in|for|perform|performing surgery
on|onto the|my|our|this? ward
scrub|scrubs|scrubbed|scrubbing in
the|a|those|our|some|all|small|young|little|other @young
drive|drives|drove|driving|driven|steer|steering|reverse|reversing|reversed|operate|operates|operated|operating|pilot|piloting a|an|the|our|his|her|their|my|that|this|to|from|home|again|out|away|off|in|on|into|back|past|between|with|while
drive|driving|operate|fly $
take|takes|took|taking|taken|bring|brings|brought|bringing the|a|our|his|her|their|that _? @vehicle
at|behind the wheel of
behind the wheel
on the|a|that|his|her press|mill|machine|line|track|rails
have|has|took|take|taken|kept|keep|got the|his|her|their _? keys
send|sends|sent|sending him|her|them|<name> home
stand|stood|stopped|took|taken|pulled|relieved him|her|them|<name> down|off|working|from|of
not|n't|never|un fit|safe|able to drive|work|operate|treat|lift|climb
call|called|rang|phoned an|for|the? an? ambulance|security|paramedics|medic|medics
`;

/** Enough by itself. */
const harmful = `
bring|brings|brought|carry|carries|carried|carrying|pull|pulls|pulled|wave|waved|waving|brandished|hold|held|holding|keeps|kept|has a|an|his|her|their|the _? knife|gun|pistol|machete|blade|hatchet|razor
swing|swings|swung|swinging|throw|throws|threw|throwing|hurl|hurled a|an|his|her|the _? @missile at me|us|him|her|them|<name>|people|everyone|somebody|someone
lunge|lunged|lunges|swung|swings|spat at me|us|him|her|them|<name>|people|everyone|somebody|someone
raised|raises|shook his|her|their|a fist|fists|hand
punch|punched|punches|punching|slapped|slaps|slapping|headbutted|strangled|choked|throttled|kicked|hit|attacked|assaulted|bit|grabbed <name> in|on|with|by|at|because|again|twice|and|so|yesterday|today|when|during|after|before
punched|slapped|headbutted|strangled|choked|throttled|kicked|attacked|bit|grabbed <name> $
pushed|shoved|threw|pinned <name> against|into|over|down|onto
threaten|threatened|threatens|threatening to hurt|hit|kill|stab|shoot|burn|break|smash|beat|slap|punch
@undo _* guard|guards|interlock|interlocks|limiter|lockout|brake|brakes|cutout|detector|detectors|failsafe|alarm|alarms
wrong|double|triple|twice the|his|her|their? _? dose|doses|medication|meds|insulin|drip|drug|tablets|injection
texting|phoning|scrolling|filming|reading|phone|texts|scrolls while|when driving|operating|reversing|steering
leave|leaves|left|leaving the|a _? gas|burner|fryer|furnace|grill on|open|lit
mix|mixed|mixes|mixing|pour|poured|pours|pouring bleach|ammonia|chlorine|acid
smack|smacked|smacks|slapped|slaps|hit|hits|shook|shakes|pinched|tied|locked|dragged|kicked|bit a|an|the|that|another|one|two _? @young|@cared|boy|girl
live panel|wire|wires|circuit|circuits|rail|busbar
squared up to
had|has|have to be held|pulled|dragged|restrained back|off|apart
`;

const sets = {
  undo: 'bypass bypassed bypasses bypassing disable disabled disables disabling override overrode overrides overridden overriding remove removed removes removing tape taped tapes taping wedge wedged wedges prop propped props jam jammed jams defeat defeated defeats silence silenced silences silencing unplugs unplugged unplugging',
  missile:
    'spanner wrench hammer crowbar bat bottle chair stool mug cup glass plate pan kettle tray stapler scissors screwdriver brick stone rock phone laptop keyboard book box tool tin vase stick pole pipe bar fist punch',
  drink: 'alcohol drink booze beer gin vodka whisky whiskey rum wine spirits cider',
  drug: 'drug drugs weed cannabis marijuana cocaine coke speed pills heroin ketamine opioids opiates meth',
  gear: 'harness helmet helmets goggles gloves mask respirator visor lifejacket seatbelt permit spotter guard lanyard earplugs',
  machine:
    'forklift forklifts crane cranes hoist digger excavator bulldozer tractor scaffold scaffolding scaffolds ladder ladders roof roofs gantry bandsaw chainsaw saw saws lathe lathes grinder grinders slicer fryer furnace kiln conveyor baler shredder harvester acid acids chemicals solvent solvents gas petrol explosives voltage turbine reactor trench pond pool',
  cared:
    'patient patients pupil pupils resident residents toddler toddlers baby babies infant infants passenger passengers swimmers newborn newborns',
  young: 'child children kid kids',
  vehicle: 'car van bus minibus coach lorry truck ambulance taxi cab tram train boat ferry motorbike scooter plane',
};

type Part = 'unfit' | 'at-stake' | 'harmful';

const table = phraseTable<Part>(
  [
    ...linesOf(unfit, 'unfit' as const),
    ...linesOf(atStake, 'at-stake' as const),
    ...linesOf(harmful, 'harmful' as const),
  ],
  sets,
);

/** A capital within a sentence, so that "hit Tom" and "hit the client" differ. */
const isName = (token: Token): boolean => token.gap === 'none' && token.word.length > 2 && opensAsName(token);

const withNames = (tokens: readonly Token[]): readonly Token[] =>
  !tokens.some(isName)
    ? tokens
    : tokens.map((token) => (isName(token) ? { ...token, word: '<name>', form: formOf('<name>') } : token));

/** Which parts a sentence holds, as bits; most hold none. */
const bits: Record<Part, number> = { unfit: 1, 'at-stake': 2, harmful: 4 };
const partsOf = eachSentence((sentences, at): number => {
  let parts = 0;
  for (const { means } of findPhrases(table, withNames(sentences[at]?.alone.tokens ?? []))) parts |= bits[means];
  return parts;
});

/** So many sentences on, one is still told of the other. */
const reach = 2;

/**
 * Danger is told by what happens and not by its name: somebody in no state to work, or careless, and beside it what can
 * hurt, those in their care, or that they were stopped. Force and weapons need nothing beside them.
 */
export function tellsOfDanger(reading: Reading): boolean {
  const parts = partsOf(reading, undefined, undefined);
  const isNear = (at: number, part: Part): boolean =>
    parts.slice(Math.max(0, at - reach), at + reach + 1).some((other) => (other & bits[part]) !== 0);
  return parts.some((own, at) => (own & bits.harmful) !== 0 || ((own & bits.unfit) !== 0 && isNear(at, 'at-stake')));
}
