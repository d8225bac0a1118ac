import { around, behind } from '@/utils/capture/behind';
import { line, need } from '@/utils/capture/told';
import { ofPrivate } from './pressed-at';
import { anyOf, type Family, type Found, firstFound, isOfNow } from './saying';

const hard = anyOf(
  'stressed(?: out)?|pressed(?: for time)?|overloaded|overwhelmed|swamped|rushed|cornered|pushed|rattled|panicked|panicking|tired|too busy|busy|hurried|anxious|nervous|snowed under|up against it|behind|on deadline|on a deadline|in a rush|in a hurry|under (?:pressure|stress|strain|the pump|the cosh|fire|load)|challenged|stretched|flustered|irritated|upset|annoyed|angry|cross|overworked|exhausted|frustrated|confused|disappointed|unsure|worried|scared|threatened|ignored|interrupted|critici[sz]ed|contradicted|questioned|kept waiting|out of (?:her|his) depth',
);
const who =
  "(?:(?:she|he|they)(?:'s| is| are|'re| gets| get| feels| feel)? |(?:being |getting |feeling ))?(?:really |too |very |so |a bit |under )?";
const adjective = anyOf(
  'going (?:wrong|badly|south|mad|crazy|pear-shaped)|hectic|rough|tense|tight|wrong|stressful|crazy|messy|busy|mad|manic|heated|late|noisy|difficult|hard|tricky|urgent|chaotic|critical|serious|close|near|on|on top|full|too much|much|rammed|bad|scary|tough|pear[- ]shaped|sour|south|haywire|down to the wire|off the rails|short|up|against (?:her|him|them)',
);
const turn = `(?:(?:gets?|go(?:es)?|is|are|'s|becomes?|turns?|feels?|seems?|grows?) (?:really |very |too |all |a bit |so )?${adjective}|hits?(?: the fan| home)?|kicks? (?:off|in)|blows? up|looms?|slips?|piles? up|builds?(?: up)?|mounts?|rises?|runs? out|comes? off|heats? up|breaks?|ticks?|approach(?:es)?|nears?|falls? apart|closes? in|overruns?|stacks? up|pours? in|ramps? up|goes? down)`;
const what = anyOf(
  "it all|it|things?|work|the going|the pressure|pressure|the heat|the workload|workload|the deadline|deadlines?|a deadline|the clock|time|time's|all hell|the wheels|plans?|the stakes|stuff|the day|the week|the office|the shop|the floor|the phones?|tempers?|there|(?:a|the|any|her|his) (?:\\p{L}+ )?(?:dates?|schedules?|orders?|deliver(?:y|ies)|shipments?|lines?|systems?|servers?|sites?|networks?|customers?|clients?|guests?|machines?|budgets?|launch|releases?|projects?|numbers|figures|meetings?|demos?|lists?|queues?|inbox)",
);
const moments = new RegExp(
  `(?:^|,? )(?:under (?:\\S{2,8} )?(?:pressure|stress|strain|duress|fire|the cosh|the pump|load|deadline|time pressure)|(?:in|during|at|around|before|near|with|come|ahead of|close to) (?:an? |the |big |tight |peak |very |tough |any |looming |every |month-end |our ){0,2}(?:crisis|crises|emergency|emergencies|crunch(?: time)?|outages?|hectic (?:phases?|times?|weeks?|days?)|peak times?|peak season|rush|stressful (?:times?|weeks?|days?|situations?|phases?)|busy (?:times?|weeks?|days?|periods?|spells?)|deadlines?(?: (?:looming|close|near))?|month[- ]end|quarter[- ]end|year[- ]end|tight spots?|panic|big demos|releases|launches|the thick of it|too much on|audits?|go-live)|(?:when|whenever|if|once|while|as soon as|the moment|every time|after|anytime) (?:${who}${hard}|(?:${what})(?: |(?='s))${turn}))(?=[ ,:]|$)`,
  'giu',
);
const ledStress = /^(?:stress(?:ed)?(?: reaction)?(?: ?[=:→>-]+ ?|: )|(?:in|as) (?:stress|distress),? )/iu;
const stressMakes =
  /^(?:stress|pressure|deadlines?|quarter end|month end|crunch time|conflict|panic) (?:makes|turns|brings|sends|causes|leads|gets)\b/iu;
const advice =
  /^(?:just |please |better |then |so |always |it's best to |best to )*(?:don't|do not|leave|give|let|ask|be|keep|wait|help|offer|check|talk|stay|avoid|never|call|ring|text|send|remind|reassure|support|back off|back her|back him|take|speak|write|bring|go easy)\b/iu;
const acts =
  /^(?:(?:she|he|they) )?(?:(?:usually|often|always|can|will|may|tends to|sometimes|just|only|hardly|then|never|easily|quickly|simply) )*(?:\p{L}{2,}s\b|is\b|be\b|get\b|go\b|become\b|not\b|doesn't\b|has\b|very\b|cool\b|calm\b|quiet\b|short\b|snappy\b|sarcastic\b|grumpy\b|silent\b|slow\b|curt\b|terse\b|(?:panic|snap|freeze|withdraw|shout|swear|rush|overthink|procrastinate|micromanage|vanish|disappear|sulk|hide|forget|flap|dither|explode|worry|shut down|clam up|close up|cut corners|lose|get|go|work|talk|speak|stop|skip|hurry|complain|moan|bark|blame|cancel|double-check|overpromise)\b|moody\b|irritable\b|sharp\b|loud\b|bossy\b|distracted\b|forgetful\b|micromanag|no |a bit |bit |all |prone |likely |lots of|more |less )/iu;
const notActs =
  /^(?:(?:please|always|never|only|just|best|often|usually|better)(?: (?:please|always|only))?$)|^(?:is|was|has been|works|needs|wants|prefers|likes|loves|hates|owes|has|busy|thanks)\b(?! (?:not (?:nice|fun|easy|kind|at|fair|reachable|responsive|available|herself|himself)|calm|cool|quiet|short|sharp|well|best|better|fast|faster|late|harder|alone|a short|unbearable|grumpy|snappy))/iu;

const tidyRest = (text: string) =>
  text
    .trim()
    .replace(/^[,:;→=>-]+ ?/u, '')
    .replace(/^(?:she|he|they) (?=\p{L})/iu, '')
    .replace(/,? (?:even|especially|mostly|only|but|shortly|right|just|usually)$/iu, '')
    .trim();

const temper = anyOf(
  `quiet|cranky|hangry|snippy|snappish|grouchy|antsy|mardy|brusque|dismissive|fidgety|huffy|crotchety|surly|sullen|gruff|hot-headed|short|snappy|grumpy|sharp|loud|curt|terse|cross|moody|silent|irritable|short[- ]tempered|bad[- ]tempered|angry|tetchy|ratty|stroppy|narky|shirty|flustered|frosty|cold|defensive|distant|pale|bossy|sarcastic|impatient|anxious|nervous|nervy|jumpy|tense|tearful|forgetful|prickly|twitchy|aggressive|abrupt|blunt|withdrawn|overwhelmed|chatty|hyper|vague|giggly|weird|picky|pedantic|controlling|emotional|upset|crabby|testy|edgy|panicky|stressed|wound up|worked up|heated|dead quiet|very quiet|tunnel vision|tongue-tied`,
);
const loses =
  "(?:freaks out|flips(?: out)?|rages|rants|stonewalls|tenses up|zones out|tunes out|locks up|barks|growls|bites|groans|moans|complains|blows a fuse|throws (?:a wobbly|tantrums)|goes (?:nuts|ballistic|mad|mental|berserk|dark|offline|missing)|snaps|panics|freezes|shuts down|withdraws|clams up|sulks|explodes|shouts|swears|cries|fumes|flaps|blows up|goes off|kicks off|melts down|spirals|flounders|hides|goes to pieces|falls apart|bites people's heads off|loses (?:it|(?:her|his) (?:temper|rag|cool|patience|nerve|head))|gets the hump|bottles (?:it|things) up|talks over people|talks too fast|micromanages|double-checks everything|stops eating|stops replying|stops listening|cuts corners|rushes|overthinks|overworks|procrastinates|loses (?:patience|focus|track|the thread)|keeps (?:her|his) (?:cool|head)|stays (?:calm|cool|upbeat|polite))";
/** "Gets snappy when lists overrun": whatever it is that makes them so. */
const turning = new RegExp(
  `^(?:(?:gets?|goes|go|turns?|becomes?|grows?|can be|can get|can turn|is|tends to (?:get|go|be)) (?:a bit |a little |very |really |quite |rather |so |dead |all |too )?${temper}(?: with \\S+)?|${loses})(?: (?:about|over|at)(?: \\p{L}+){1,2}?)?(?: (?:when|if|whenever|once|as soon as|under|before|during|at|near|in|without) )(?=\\S)`,
  'iu',
);

/** "Rushed = terse", "overloaded means late". */
const equals = new RegExp(
  `^(?:when |if )?(?:too |very )?${hard} ?(?::|=>?|->|→|means|equals) ?(?=${temper}(?:$|[ ,]))`,
  'iu',
);

/** "When the numbers are late" is no more than one of such moments, and so it is kept. */
const certain =
  /\b(?:dates?|schedules?|orders?|deliver(?:y|ies)|shipments?|lines?|systems?|servers?|sites?|networks?|customers?|clients?|guests?|machines?|budgets?|launch|releases?|projects?|numbers|figures|meetings?|demos?|lists?|queues?|inbox)\b/iu;

/** What is said of one moment, with or without what to do then. */
function atMoment(text: string, front: string, back: string, between: string): Found {
  const rest = tidyRest(front === '' ? back : front);
  if (rest.length < 4) return undefined;
  if (advice.test(rest) || /^(?:better|best|rather) /iu.test(rest)) return { told: [need(text)] };
  const isEdge =
    (front === '' || back === '') && !(/^,? ?(?:when|if|whenever)/iu.test(between) && certain.test(between));
  const isAct = acts.test(rest) && !notActs.test(rest);
  return isAct ? { told: [line('underPressure', isEdge ? rest : tidyRest(text))] } : undefined;
}

/** How somebody is when much is on. */
export const readPressed: Family = ({ text }) => {
  if (text.length > 130 || isOfNow(text) || ofPrivate.test(text) || /\buntil\b|\bI\b/iu.test(text)) return undefined;
  if (turning.test(text) || stressMakes.test(text)) return { told: [line('underPressure', text)] };
  const led = behind(ledStress, text, 4, 90);
  if (led !== undefined) return { told: [line('underPressure', led)] };
  if (equals.test(text) && !/^under /iu.test(text)) return { told: [line('underPressure', text)] };
  return firstFound(
    around(text, moments).map(
      ({ front, back, between }) =>
        () =>
          atMoment(text, front, back, between),
    ),
    text,
  );
};
