import { phrasesOf } from '@/utils/capture/behind';
import { isOfCohort } from './cohorts';

/** Where people have been before, of the user or of both. */
const oldPlace =
  /\b(?:my|our|her|his|their|the|an?) (?:(?:very )?(?:old|last|first|previous|former|earlier|prior|past|then|student|previous-but-one|second)) (?:jobs?|firm|company|employer|place|team|school|office|role|post|uni|university|college|workplace|shop|department|gig|position|company|startup|start-up|flat|house|project|days|boss|client|town|street|life)\b/iu;
const wereThere =
  /^(?:(?:we|both|both of us|she and i|he and i|us two) )?(?:(?:both|all|once|also|first) )?(?:were|was|worked|sat|started|studied|lived|shared|had|served|trained|did|ran|used to be|used to work|used to sit|go back to|overlapped|have been|joined) (?:\S+ ){0,12}?/iu;
const same =
  /\b(?:(?:on|in|at|from|of) (?:the )?same|together|next to each other|side by side|in parallel|as colleagues|colleagues|classmates|interns|neighbou?rs)\b/iu;
/** "We were on the same team at my old job". */
const isOfOldPlace = (text: string) =>
  wereThere.test(text) &&
  (oldPlace.test(text) || /\b(?:before|back then|years ago|in (?:19|20)\d\d|long ago)$/iu.test(text)) &&
  (same.test(text) || /^we /iu.test(text));

const places = phrasesOf(
  'there|once|there first|there too|there originally|there years ago|there as well|online|online only|only online|only once|twice|just once|by chance|by accident|at work|through work|through friends|on the job|in person once|only by phone|virtually|remotely|over zoom|on zoom|over teams|via linkedin|on linkedin|at school|at uni|in college|in passing',
);
const metThere =
  /^(?:(?:we|i|and we|actually|which is where we|that's where we|where we) )?(?:have |had |'ve )?(?:(?:actually|only|first|just|also|originally|both|even) ){0,2}(?:met|know each other|got to know each other|know her|know him|know them)(?: (?:her|him|them|each other))? (?=\S)/iu;
const idleEnd =
  / (?:actually|so far|first|originally|too|as well|back then|I think|funnily enough|years ago|ages ago|of all places)$/iu;

/** "Anja introduced us", "put in touch by Anja". */
const introduced =
  /^(?:(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir) (?:\S+ )?\S+|(?:a|the|[Tt]he|[Aa]) (?:\S+ ){0,3}\S+) (?:first |originally |kindly )?(?:intro(?:duced|'d|d|ed) (?:us|me to (?:her|him|them)|(?:her|him|them) to me)|put (?:us|me) in (?:touch|contact)(?: with (?:her|him|them))?|connected us|brought us together|made the (?:introduction|intro)|recommended (?:her|him|them) to (?:me|us)|paired us up|hooked us up|linked us up|put us together|got us talking)|(?:(?:was |were |got |we were )?(?:put in (?:touch|contact)|connected|introduced|hooked up|linked up|paired up|matched up|recommended(?: to (?:me|us))?|referred(?: to (?:me|us))?|brought together) (?:by|through|via) \S.{1,40}))(?: (?:at|in|on|when|during|over) \S.{1,40})?$/u;
const inMyYear =
  /^(?:(?:she|he|they) )?(?:was|were|used to be) (?:also )?(?:in|on) (?:my|our|the same) (?:year|class|course|cohort|intake|school|team|group|lecture|seminar|dorm|hall|building|street|platoon|training|programme|program)(?: (?:at|in|as) .{2,40})?$/iu;
const wasMine =
  /^(?:used to be|was once|was|once|formerly|previously|had been|ex,?|years ago) (?:(?:she|he) was )?(?:my|our) (?:(?:\p{L}+ ){0,2})(?:boss|manager|customer|client|teacher|tutor|mentor|trainer|supervisor|colleague|neighbou?r|flatmate|landlord|landlady|coach|lecturer|professor|intern|apprentice|report|student|buddy|vendor|supplier|deputy|assistant|teammate|team lead)(?: .{2,40})?$/iu;
const fromWhere =
  /^from (?:(?:my|our|the|a) )?(?:(?:\p{L}+ ){0,2})(?:university|uni|college|school|high school|kindergarten|nursery|church|army|navy|military service|gym|choir|class|course|apprenticeship|training|internship|studies|old job|last job|previous job|first job|old company|old team|neighbou?rhood|playground|scouts|conference|meetup|hackathon|offsite|book club|running club|antenatal class|exchange|summer school|bootcamp|accelerator|grad scheme|graduate scheme|days at .{2,30})$/iu;
const shared =
  /^(?:(?:and )?we )?(?:once )?(?:shared (?:a|an|the) (?:cab|taxi|ride|lift|room|table|flat|desk|office|train|car|uber|bus|cabin|tent|boat|compartment|booth|stand)|got (?:talking|chatting|stuck)|ended up|found ourselves|sat (?:together|side by side|next to each other|beside each other)|queued|were seated|were stuck|were paired|were neighbou?rs|started (?:here )?on the same day|started (?:here )?the same (?:day|week|month|year)|joined (?:on )?the same (?:day|week|month|year)|joined together|both (?:joined|started)(?: here)? (?:in|on|as))(?: .{2,60})?$/iu;
const satBeside =
  /^(?:(?:she|he|they|we|i) )?used to (?:sit|work|live|study|row|play|sing|serve|train|be) (?:(?:right |directly |just )?(?:opposite|next to|beside|behind|near|across from|in front of|one desk from|two desks from)|alongside|together|(?:for|with|under|over)(?= me\b)) ?(?:me|us|each other)?(?: (?:at|in|on|for|when|during|back) \S.{1,40})?$/iu;
const since =
  /^(?:i |we )?(?:have |'ve )?known? (?:each other|her|him|them|one another) (?:since|for|from|through|via|by|ever since|over|back) .{2,60}$/iu;
const workedSame =
  /^(?:(?:we |she |he )?(?:both |also |once )?)(?:worked|was|were|studied|trained) (?:at|in|for|with) the same \p{L}+(?: .{2,40})? (?:before|once|back then|years ago|earlier|in the past|as me|as i did)$/iu;

const noMeeting =
  /\b(?:never|not|haven't|have not|yet|today|tomorrow|yesterday|this (?:morning|week|afternoon)|on (?:mon|tues|wednes|thurs|fri)day|next|about the|to discuss|printer|budget|screen|folder|file|news|link)\b/iu;

/** How the user came to know somebody: "met there", "Anja introduced us", "we were on the same team at my old job". */
export function metTold(text: string): string | undefined {
  if (text.length > 110 || noMeeting.test(text)) return undefined;
  const lead = metThere.exec(text)?.[0];
  const where = lead === undefined ? undefined : text.slice(lead.length).replace(idleEnd, '');
  if (where !== undefined && places.has(where.toLowerCase())) return text.replace(idleEnd, '');
  const isTold =
    introduced.test(text.charAt(0).toLowerCase() + text.slice(1)) ||
    [introduced, inMyYear, wasMine, fromWhere, shared, satBeside, since, workedSame].some((form) => form.test(text)) ||
    isOfOldPlace(text) ||
    isOfCohort(text);
  return isTold ? text.replace(/^and /iu, '') : undefined;
}
