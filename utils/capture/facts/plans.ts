import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { wayOutIn } from '@/utils/capture/studies';
import { isTitle } from '@/utils/capture/titles';
import { item } from '@/utils/capture/told';
import { anyOf, beginning, behindAny, type Family, firstFound, isOfNow } from './saying';

/** What one studies for. */
const diplomas = phrasesOf(
  `aat|acca|aca|cima|cipd|cips|cfa|cpa|mba|phd|doctorate|nvq|a-level|a-levels|a level|pmp|prince2|prince 2|itil|scrum master|gcse|gcses|degree|bachelor|bachelors|master's|masters|bsc|msc
  ba|ma|diploma|certificate|cert|certs|certification|certifications|qualification|qualifications|course|apprenticeship|exam|exams|finals|licence|license|thesis|dissertation|bar exam|the bar
  open university|ou|evening classes|night school|evening class|language course|first aid course|level 2|level 3|level 4|level 5|level 6|lvl 2|lvl 3|lvl 4|steop|toefl|ielts|aws|azure|cissp|six sigma
  green belt|black belt|chartered|charter|chartership|traineeship|training contract|accreditation|bootcamp|driving test|meister|fachwirt|techniker|ausbilderschein|steuerberater|nebosh|iosh`,
);
/** What one wants to have at work. */
const posts = phrasesOf(
  `role|job|post|position|promotion|promo|promos|title|level|grade|band|seat|lead|manager|director|head|partner|supervisor|principal|senior|transfer|secondment|management|leadership|career|responsibility
  responsibilities|experience|permanent contract|own team|team of her own|team of his own|bigger accounts|client-facing|visibility|step up|leader|deputy|coo|ceo|cto|cfo|vp|chair|chairmanship|team lead|team leader|gig|international
  internship|traineeship|sabbatical|four-day week|project of her own|project of his own|own project|own clients|pay rise|payrise|raise|stint|board|freelancing|self-employed|own business|own shop|own company|recognition as|fellowship`,
);
const hopes =
  '(?:wants?|wanna|wishes|would (?:really )?(?:like|love|prefer)|wld like|would give anything|hoping|hopes|plans|planning|aims|aiming|intends|keen|eager|itching|dying|burning|desperate|longs|longing|determined|ambitious|striving|strives|trying|looking|ambition|dreams|dreaming|thinking|set|bent|toying|wants out and|aspires|aspiring|resolved|hoped|fancies|wanting|wants eventually|wants one day|intent)';
const toDo = beginning(`${hopes} (?:to|of|about|on|with the idea of|with)`);
/** What somebody wants to do who is not busy with one day. */
const steps = anyOf(
  `become|becoming|be|being|learn|learning|get|getting|lead|leading|move|moving|grow|growing|write|writing|speak|speaking|run|running|build|building|improve|improving|master|mastering|start|starting
  found|founding|publish|publishing|teach|teaching|mentor|mentoring|switch|switching|finish|finishing|transition|qualify|qualifying|study|studying|pass|passing|retire|retiring|do|doing|go (?:into|freelance|part|back|self|abroad|for|full|on|independent)|going (?:into|freelance|part|back|self|abroad|for|full|on|independent)|work|working
  manage|managing|head|heading|join|joining|transfer|transferring|relocate|relocating|take on|taking on|gain|gaining|earn|earning|develop|developing|expand|expanding|progress|progressing|climb|change|changing
  specialise|specialising|specialize|specializing|branch out|set up|setting up|open|opening|own|owning|make|making|break into|train|training|represent|present|retrain|retraining|upskill|certify|land|win|break|return|come back|reach|be promoted|stand for|apply|give (?:an? |the |her first |his first |more )?(?:\\p{L}+ )?(?:talks?|keynote|lectures?|workshops?|paper|presentations?|training|course)|hold (?:an? |the )?(?:\\p{L}+ )?(?:talk|keynote|lecture|workshop|seminar)|chair|host|supervise|compete|take part|launch`,
);
const step = new RegExp(`^(?:eventually |one day |finally |some day |really )?${steps} (?=\\S)`, 'iu');
/** Of one day, of a meeting, of things: nothing that somebody works towards for long. */
const mereErrand =
  /\b(?:be (?:at|there|here|around|present)|home|early|late|lunch|out|away|off|back|to bed|the (?:meeting|call|appointment|date|deadline|invite|slides?|report|bill|draft|desk|room|seat|window)|a (?:break|nap|coffee|drink|call|chat|meeting|moment|word|walk|look|photo)|at \d|by \d|on (?:mon|tues|wednes|thurs|fri)day|with (?:me|us|you)|it|that|this|rid|me|us|you|sure|clear|informed|asked|told|involved|included|prepared|heard|seen|left|consulted|sick|well|pregnant|married|holiday|house|flat|kids?|children|baby|dog|cat|dinner|shopping|fit|fitter|sleep|the gym|everything|things|nothing|friends|in touch|the loop|copied|cc)\b/iu;

const forIt: readonly RegExp[] = [
  /^(?:is )?after (?=(?:my|our|the|an?|(?:her|his) (?:boss|manager)'s) (?:\S+ ){0,2}(?:job|role|post|position|title|seat|promotion)(?: (?:one|some) day| eventually| someday)?$)/iu,
  beginning(
    `${anyOf(
      `angling|gunning|shooting|pushing|aiming|bucking|vying|striving|applying|applied|in the running|hungry|longing|hoping|studying|studies|revising|training|preparing|prepping|cramming|saving up|saving
      hopes|aims|strives|longs|qualifying|retraining|up|going|went|heading|trains|working|works|in line|lined up|putting in|put in|bidding|pitching|fighting`,
    )} (?:for|towards?|to become|to be|as)`,
  ),
  beginning(
    '(?:has |with )?(?:her|his|their|an?|set her|set his|set their|got her|got his) (?:eyes?|heart|sights|mind) (?:set )?on',
  ),
  beginning(
    '(?:eyeing|eyes|eyeing up|keen on|targeting|chasing|fancies|wants|want|wanting|seeking|looking for|looking to get|hungry for|would like|would love|hopes for|ready for|going for|interested in|out for|wishes for|needs|on (?:a|the|her|his|their) (?:path|track|way|road) to)',
  ),
];
const doing = beginning(
  '(?:doing|does|taking|takes|on|enrolled (?:on|in|for)|signed up for|halfway through|half way through|finishing|completing|working on|working towards|starting|started|nearly finished|sitting|retaking|at|studying|studying for|training for|preparing for|prepping for|revising for|in the (?:first|second|third|final|last) year of|about to (?:start|do|take|finish)|writing|pursuing|registered for|booked on|booked on to|going for)',
);
const label = beginning(
  '(?:(?:her |his |their )?(?:next |big |long[- ]term |career |main |dream |new |personal |five[- ]year )?(?:goals?|aims?|step|ambition|dream|target|plan|job|objective|wish)(?: (?:for (?:her|him|them)|this year|next year|in life|now))? ?(?:is|are|:|=)|long term ?:?|in the long run|career[- ]wise|next up ?:)(?: to| to be)?',
);
const noGoal =
  /\b(?:promo (?:codes?|videos?|e?mails?|clips?|material|shots?|cards?|price|deals?|text|slides?|photos?)|(?:window|aisle|front|back|corner|middle) seat|launch|meeting|demo|call|holiday|trip|wedding|baby|leave|visa|weather|rain|peace|best|lunch|coffee|weekend|party|flat|house|car|phone|laptop|chair|desk|details?|clarity|structure|honesty|answers?|numbers|agenda|notice|mails?|emails?|me|us|him|her)\b/iu;
/** "Interested in reporting as a next step". */
const drawn = beginning(
  '(?:interested in|curious about|drawn to|leaning towards?|leaning to|considering|would like|toying with|fancies|thinking (?:about|of)|sees)',
);
const nextStep =
  / (?:as (?:a|the|her|his|their) next (?:step|move|role|job)|long[- ]term|in the long (?:run|term)|down the line|one day|eventually|some day|next|in future|in the future)$/iu;
const sees = beginning('sees (?:her|him|them)sel(?:f|ves) (?:as|in|running|leading|becoming)');

/** "After the deputy job": what one would like to have, where the last word is a post. */
const after = /^after (?=(?:an?|the|that|her|his|their) )/iu;
const endsPost = / (?:job|role|post|position|promotion|title|seat|spot|gig|vacancy|slot|placement|apprenticeship)$/iu;
function soughtPost(bare: string): string | undefined {
  const [first = ''] = bare.split(/ (?=when|once|if|as soon as)/iu);
  const found = behindAny([after], first);
  return found !== undefined && endsPost.test(found) && found.split(' ').length < 7
    ? found.replace(/^\S+ /u, '')
    : undefined;
}

/** "Wants to get off the floor and into sales". */
const elsewhere = new RegExp(`^${hopes} to (?=(?:get|move|go|come) (?:off|out of|away from|up from|on from) )`, 'iu');
const ontoWork = / (?:and |& )?(?:into|onto|to|over to) \p{L}/iu;
function wayOut(bare: string): string | undefined {
  const found = behindAny([elsewhere], bare);
  return found !== undefined && ontoWork.test(found) && !/\b(?:early|home|bed|today)\b/iu.test(found)
    ? found
    : undefined;
}

/** "Dreams about a conference talk". */
const dreamt = beginning('(?:dreams|dreaming|dreamt|daydreams) (?:of|about)');
const dreams = phrasesOf(
  'talk|keynote|conference|book|paper|novel|blog|startup|start-up|business|studio|cafe|restaurant|bakery|farm|shop|agency|firm|company|workshop|podcast|patent|award|team|lab|school|foundation|gallery|exhibition',
);
function dreamtOf(bare: string): string | undefined {
  const dream = behindAny([dreamt], bare)?.replace(/^(?:an?|the|her own|his own) /iu, '');
  return dream !== undefined && (holdsAny(dream, dreams) || holdsAny(dream, posts)) ? dream : undefined;
}

function stepIn(bare: string): string | undefined {
  const to = behindAny([toDo], bare);
  return to !== undefined && step.test(to) && !mereErrand.test(to) ? to : undefined;
}

function labelledIn(bare: string): string | undefined {
  const labelled = behindAny([label], bare);
  return labelled !== undefined && !noGoal.test(labelled) ? labelled : undefined;
}

function nextIn(bare: string): string | undefined {
  const next = behindAny([drawn], bare);
  return next !== undefined && nextStep.test(next) && !mereErrand.test(next) ? next : undefined;
}

const isStudy = (bare: string): boolean => holdsAny(behindAny([doing], bare) ?? '', diplomas);

/** "Has applied for the deputy post". */
const already =
  /^(?:(?:has|have|is|just|recently|already|now) ){1,2}(?=(?:applied|put in|gone|going|eyeing|shooting|been) )/iu;
function postIn(bare: string): string | undefined {
  const goal = behindAny(forIt, bare.replace(already, ''))
    ?.replace(/ (?:when|once|if|as soon as) .{3,40}$/iu, '')
    .replace(/^(?:an?|the|that|her|his|their|her own|his own) /iu, '');
  if (goal === undefined || noGoal.test(goal)) return undefined;
  const isPost = holdsAny(goal, posts) || isTitle(goal) || holdsAny(goal, diplomas);
  return isPost ||
    /^(?:(?:becoming|getting|making) \S|(?:move|switch|transfer|jump|step|promotion) (?:up |over |across |back )?(?:to|into) )/iu.test(
      goal,
    )
    ? goal
    : undefined;
}

/** "Works for the head office" is where, and no post. */
const atHeadOffice = /\bhead (?:office|quarters)\b/u;
/** "Works for the linen contractor": of another firm, and no wish to be one. */
const worksFor = /^work(?:s|ing|ed)? for (?:a|an|the|one of|our|her|his|their)? ?(?!(?:a |the )?promotion\b)/iu;

/** What somebody works towards. */
export const readPlan: Family = ({ text, bare }) => {
  if (isOfNow(bare) || bare.length > 110 || atHeadOffice.test(bare) || worksFor.test(bare)) return undefined;
  const inFull = (one: string) => (isStudy(one) || behindAny([sees], one) !== undefined ? text : undefined);
  const goal = firstFound([stepIn, labelledIn, nextIn, inFull, postIn, soughtPost, wayOut, wayOutIn, dreamtOf], bare);
  return goal === undefined ? undefined : { told: [item('goals', goal)] };
};
