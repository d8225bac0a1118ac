import type { Clause } from './clause';
import { itemsOf } from './lines';
import { item, line, tells } from './told';
import type { Reading } from './types';

const strengths =
  /^(?:knows (?:(?:everything|a lot|lots|all|much|plenty) about |all things |about |her way around |his way around |how to )?|(?:is )?(?:very |really |super )?(?:good|great|strong|skilled|experienced|brilliant|excellent|amazing|best) (?:at|in|with) |(?:is )?(?:an? |the |our )?(?:experts?|specialist|pro|wizard|guru|ace|whiz) (?:in|on|for|at|with|of) |(?:is )?(?:the |our |a )?(?:go-?to|go to)(?: (?:person|guy|woman|girl|one|expert|contact))? (?:for|on|about|with) |ask (?:(?:her|him|them) )?(?:(?:anything|everything|whatever|all) )?(?:about|for help with) |(?:can |could )?helps? (?:with|me with) |can help (?:me )?with |(?:is )?responsible for |in charge of |(?:is )?(?:the |our )?(?:contact|person|point of contact|first contact|main contact|contact person) for |owns |handles |(?:is )?(?:the |our )(?=\S{2,20} (?:expert|guru|wizard|specialist)$)|(?:has )?expertise in |master of |understands |does (?=(?:billing|payroll|invoices?|invoicing|taxes|tax|the|pricing|discounts?|contracts?|tenders?|procurement|purchasing|budgets?|reporting|translations?|hiring|onboarding|releases?|deployments?|audits?|compliance|customs|logistics|shipping|expenses|travel bookings|licen[cs]es|permits|vat|insurance|pensions|benefits|recruiting|bookkeeping|accounting)\b))(.{2,120})$/iu;
const orToo = /^ask /i;
/** "Knows Salesforce inside out". */
const mastery = / (?:(?:very |really )?well|inside out|inside and out|by heart|in depth|like nobody else|best)$/i;
const anyOf = /^(?:anything|everything|all things)(?: (?:about|around|with|on|to do with|related to|in))? (?=\S)/i;
const expertBehind = /^(?:is )?(?:the |our |an? )?([\p{L}\p{N}+#./-]{2,24}) (?:expert|guru|wizard|pro|whiz|ninja)$/iu;
const noStrength =
  /^(?:nothing|something|anything|no |the way|the feeling|the answer|the truth|better|best|well|enough|me|my|her|him|you|your|us|that|what|why|who|where|when|it|this|everyone|everybody|nobody|how (?!to)|i|we|he|she|they|about (?:me|us))\b|\b(?:from (?:school|uni|university|work|before|college|my)|me|i|we)\b|\b(?:yesterday|tomorrow|today|last week)\b/iu;

const met =
  /^(?:(?:we|i) )?(?:first )?(met (?:her |him |them )?)((?:at|in|through|via|during|on|by|over|while|when|because of|thanks to) .{2,100})$/iu;
const knowFrom =
  /^(?:i |we )?(?:know|knew|known|have known|knows) (?:her |him |them |each ?other |one another |me )?((?:from|since|through|via) .{2,80})$/iu;
const introduced = /^(?:was |were |got |we were )?(introduced (?:by|through|at) .{2,60})$/iu;
const studied =
  /^((?:we )?(?:used to (?:work|study|sit|live|share)|studied|worked|worked with (?:her|him|them)(?= (?:at|in|on|for))|lived|sat|grew up|volunteered|went to school|went to university|interned|trained|started)(?: together)?(?:(?<=together| (?:her|him|them))(?: .{2,60})?))$/iu;
const knownSince =
  /^(?:we |i )?((?:shared|used to share) an? (?:desk|office|flat|room|house|lab|car pool)(?: .{2,60})?|go way back(?: .{2,40})?|were (?:at|in) (?:the same )?.{2,40} together|(?:(?:my |an? |the )?(?:old|former|ex)[- ]?)(?!.*\b(?:called|says?|said|left|came|wrote|is|was|has|had|will)\b)(?:class|school|flat|room|house|team|desk|study)?[- ]?(?:mates?|colleagues?|coworkers?|co-workers?|boss|manager|neighbou?rs?|buddy|intern|student|client|customer)(?: (?:from|at|of|in) .{2,60})?|got to know (?:her |him |them |each ?other )(?:at|in|through|via|during|on|over|when|while) .{2,60}|same (?:school|uni|university|course|class|intake|cohort|year|batch|college|training|apprenticeship)(?: .{2,40})?)$/iu;

const shared =
  /^(?:also (has|have|plays|likes|loves|speaks|runs|climbs|cooks|bakes|sings|collects|lives|grew|went|studied|rides|dances|hikes|paints|knits|swims|reads|watches|does) (.{2,80})|also (an? .{2,60})|(?:is |we are both |both |we're both |also )?(?:really |very |big |totally )?into (.{2,80})|we both (.{2,80})|both of us (.{2,80})|(?:we are |we're )?both ((?:(?:on|in|at|members? of)(?= .{0,30}\b(?:boards?|council|committee|choir|club|union|group|network|force|circle|jury|society|association|band|panel|programme|program|course|class|alumni|orchestra|guild|parents)\b)|from|have|has|like|love|play|live|studied|worked|grew|fans|new|parents|run|speak) .{2,80})|like me,? (.{2,80})|(?:passionate|crazy|mad|enthusiastic|nuts) about (.{2,60})|fellow (.{2,40})|shares (?:my|our) (?:love|passion|interest|enthusiasm) (?:for|of|in) (.{2,60})|we share (?:a love (?:of|for)|an interest in|a passion for|the love of) (.{2,60})|(?:an? )?(?:avid|keen|passionate) (?:.{2,40}))$/iu;
const fans = /^(?:is )?(?:an? )?(?:big |huge |real |true )?fan of (.{2,60})$/iu;
const into = /\binto\b/iu;

const goals =
  /^(?:wants? to|would like to|would love to|would like(?= more )|hopes to|plans to|aims? to|is aiming to|dreams of|dreaming of|working towards?|works towards?|aims? for|aiming for|goal is(?: to)?|her goal is to|his goal is to|trying to|looking to|ambition is to)(?: be)? (.{2,100})$/iu;
/** Under way already, and kept with its verb. */
const underWay =
  /^(?:learning(?! (?:the|how|that|a lot|fast|quickly|slowly|from|by|about (?:us|me|it))\b)|studying (?:for|to become)|training (?:to become|for (?=(?:an? |the |her |his )?(?:half |first |\p{L}+ )?(?:marathon|triathlon|race|ironman|exam|certificate|10k|tour|climb|ultra)))|preparing for (?=(?:the |her |his )?(?:\p{L}+ )?(?:exam|certificate|certification|degree|licen[cs]e))|working on (?=(?:her|his|their|an?) (?:phd|mba|thesis|degree|certificate|certification|master|bachelor|diploma))|doing (?=(?:an?|her|his) (?:mba|phd|degree|master|bachelor|diploma|apprenticeship|certificate))|saving (?:up )?for) ?.{2,80}$/iu;
const ambition =
  /^(?:becom(?:e|ing)|learn(?:ing)?|(?:be )?promot(?:ed|ion)|getting promoted|get promoted|get into|get better|get (?:a|an|the|her|his) .{2,40}|lead(?:ing)?|moving|move (?:into|to|up)|grow(?:ing)?|writ(?:e|ing) (?:a|an|more|her|his)|speak(?:ing)? (?:at|more|better)|run(?:ning)? (?:a|an|the|her|his|for)|build(?:ing)?|improv(?:e|ing)|mast(?:er|ering)|start(?:ing)?|found(?:ing)?|publish(?:ing)?|teach(?:ing)?|mentor(?:ing)?|switch(?:ing)?|finish(?:ing)? (?:her|his|the|a)|transition|an? .{2,40}|(?:the |her |his )?(?:promotion|degree|certificate|certification|phd|mba|masters?|lead role|senior role|management)|more (?:responsibility|visibility|leadership|(?:client|customer|management|project|technical|creative|hands-on|people|strategic|design|field|international) (?:work|projects|contact|tasks|topics))).{0,90}$/iu;

const asked =
  /^(?:(?:i|we) )?(?:(?:still|also|urgently|only) )?(?:(?<=^|i |we |still |also |urgently |only )(?:need|want|would like|expect|wait for|am waiting (?:for|on)|depend on)) (?:(?:from )?(?:her|him|them) for )?(.{2,120})$/iu;
const owes =
  /^(?:(?:she |he |they )?owes? (?:me|us)|promised (?:me|us)|will send (?:me|us)|'ll send (?:me|us)|want (?:her|him|them) to|(?:i )?asked (?:her|him|them) for|i need from (?:her|him|them):?|needs? to send me|should send me) (.{2,100})$/iu;

/** Small things between people, and people themselves, are nothing asked of them at work. */
const notAsked =
  /^(?:to (?!have|get)|a break|(?:a |an )?(?:coffee|beer|lift|ride|hand|loan|light|recipe|drink|lunch|dinner|call|favou?r|cake|hug|fiver|tenner|round)\b|help\b|more sleep|it$|her$|him$|them$|her to |him to |them to )/i;
const askedItems = (text: string): Reading | undefined =>
  notAsked.test(text) ? undefined : tells(...itemsOf(text).map((one) => item('askedOfThem', one)));

const awaited = /^(?:i'm |still |we're |am )?waiting (?:for|on) (.{2,120})$/iu;

function readAsked(spelt: string): Reading | undefined {
  const found = owes.exec(spelt)?.[1] ?? asked.exec(spelt)?.[1] ?? awaited.exec(spelt)?.[1];
  if (found === undefined) return undefined;
  const isTheirs = /\b(?:her|his|their|from (?:her|him|them))\b/i.test(found) || owes.test(spelt);
  return isTheirs ? askedItems(found.replace(/ from (?:her|him|them)$/i, '')) : undefined;
}

function readMet(spelt: string): Reading | undefined {
  const met_ =
    met.exec(spelt)?.[2] ?? introduced.exec(spelt)?.[1] ?? studied.exec(spelt)?.[1] ?? knownSince.exec(spelt)?.[1];
  if (met_ !== undefined)
    return /\b(?:yesterday|tomorrow|today|last week|on (?:mon|tues|wednes|thurs|fri)day)\b/i.test(met_)
      ? undefined
      : tells(line('howMet', met_));
  const from = knowFrom.exec(spelt)?.[1];
  return from === undefined || /^knows me/i.test(spelt) ? undefined : tells(line('howMet', from));
}

const sameAs =
  /^(?:the )?same (?:home ?town|school|birthday|name|age|hobby|hobbies|taste|sport|street|village|town|city|club|uni|university|band|year|country|region|language|mother tongue|diet|dialect|accent|bike|car|dog breed|humou?r|background|heroes|football club|kind of .{3,20}|love of .{3,20})(?: .{2,20})? as (?:me|mine|us)$|^(?:supports|likes|follows|reads|watches|plays|plays for|grew up in|comes from|from|went to|is from|member of|cheers for|goes to|uses) the same .{3,40}$/iu;
const plays =
  /^(plays (?:the )?(?:cello|violin|guitar|piano|drums|bass|trumpet|flute|clarinet|saxophone|organ|harp|tennis|football|soccer|chess|golf|badminton|squash|volleyball|basketball|hockey|handball|rugby|cricket|padel|pickleball|table tennis|darts|bridge|go|video games|board ?games)\b.{0,40})$/iu;
const ofAnybody =
  /^(?:has|plays|likes|loves|speaks|runs|climbs|cooks|is an?|an?|lives|grew|went|studied|does|collects|watches|supports|rides|sings|knits|paints|hikes|swims|dances|bakes|vegetarian|vegan|left-handed)\b.{2,60}$|^(?:vegetarian|vegan|left-handed|tee-?total)$/iu;

function readShared({ spelt, also }: Clause): Reading | undefined {
  if (sameAs.test(spelt) || plays.test(spelt) || (also && ofAnybody.test(spelt)))
    return tells(item('commonGround', spelt));
  const fan = fans.exec(spelt)?.[1];
  if (fan !== undefined) return tells(item('commonGround', fan));
  const parts = shared.exec(spelt);
  return parts ? sharedIn(spelt, parts) : undefined;
}

function sharedIn(spelt: string, parts: readonly (string | undefined)[]): Reading | undefined {
  const [, verb, object, ...texts] = parts;
  const text = verb ? (verb === 'has' || verb === 'have' ? `has ${object}` : `${verb} ${object}`) : texts.find(Boolean);
  if (into.test(spelt) && /^(?:trouble|the|my|our|a|an|details?)\b/i.test(text ?? '')) return undefined;
  return tells(item('commonGround', text ?? spelt));
}

/** What others know of somebody: strengths, how they met, common ground, goals, what is asked of them. */
export function readKnowledge(clause: Clause): Reading | undefined {
  const { spelt } = clause;
  const strong = expertBehind.exec(spelt)?.[1] ?? strengths.exec(spelt)?.[1];
  if (strong !== undefined && !noStrength.test(strong.replace(anyOf, '')))
    return tells(
      ...itemsOf(strong.replace(mastery, '').replace(anyOf, ''), orToo.test(spelt)).map((one) =>
        item('strengths', one),
      ),
    );
  if (underWay.test(spelt)) return tells(item('goals', spelt));
  const goal = goals.exec(spelt)?.[1];
  if (goal !== undefined && (ambition.test(goal) || !/^(?:wants?|would|trying|looking)/i.test(spelt)))
    return tells(item('goals', goal));
  return readMet(spelt) ?? readAsked(spelt) ?? readShared(clause);
}
