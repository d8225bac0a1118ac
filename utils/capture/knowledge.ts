import type { Clause } from './clause';
import { itemsOf } from './lines';
import { item, line, tells } from './told';
import type { Reading } from './types';

const strengths =
  /^(?:knows (?:(?:everything|a lot|lots|all|much|plenty) about |all things |about |her way around |his way around |how to )?|(?:is )?(?:very |really |super )?(?:good|great|strong|skilled|experienced|brilliant|excellent|amazing|best) (?:at|in|with) |(?:is )?(?:an? |the |our )?(?:experts?|specialist|pro|wizard|guru|ace|whiz) (?:in|on|for|at|with|of) |(?:is )?(?:the |our |a )?(?:go-?to|go to)(?: (?:person|guy|woman|girl|one|expert|contact))? (?:for|on|about|with) |ask (?:(?:her|him|them) )?(?:(?:anything|everything|whatever|all) )?(?:about|for help with|for) |(?:can |could )?helps? (?:with|me with) |can help (?:me )?with |(?:is )?responsible for |in charge of |(?:is )?(?:the |our )?(?:contact|person|point of contact|first contact|main contact|contact person) for |owns |handles |(?:is )?(?:the |our )(?=\S{2,20} (?:expert|guru|wizard|specialist)$)|(?:has )?expertise in |master of |understands |does (?=(?:billing|payroll|invoices?|invoicing|taxes|tax|the|pricing|discounts?|contracts?|tenders?|procurement|purchasing|budgets?|reporting|translations?|hiring|onboarding|releases?|deployments?|audits?|compliance|customs|logistics|shipping|expenses|travel bookings|licen[cs]es|permits|vat|insurance|pensions|benefits|recruiting|bookkeeping|accounting)\b))(.{2,120})$/iu;
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
  /^(?:i |we )?(?:know|knew|know each other|known|have known|knows) (?:her |him |them |each other |me )?((?:from|since|through|via) .{2,80})$/iu;
const introduced = /^(?:was |were |got |we were )?(introduced (?:by|through|at) .{2,60})$/iu;
const studied =
  /^((?:we )?(?:studied|worked|went to school|went to university|interned|trained|started) together(?: .{2,60})?)$/iu;

const shared =
  /^(?:also (has|have|plays|likes|loves|speaks|runs|climbs|cooks|bakes|sings|collects|lives|grew|went|studied|rides|dances|hikes|paints|knits|swims|reads|watches|does) (.{2,80})|also (an? .{2,60})|(?:is |we are both |both |we're both |also )?(?:really |very |big |totally )?into (.{2,80})|we both (.{2,80})|both of us (.{2,80})|(?:we are |we're )?both ((?:from|have|has|like|love|play|live|studied|worked|grew|fans|new|parents|run|speak) .{2,80})|like me,? (.{2,80})|(?:passionate|crazy|mad|enthusiastic|nuts) about (.{2,60})|fellow (.{2,40})|shares (?:my|our) (?:love|passion|interest|enthusiasm) (?:for|of|in) (.{2,60})|we share (?:a love (?:of|for)|an interest in|a passion for|the love of) (.{2,60})|(?:an? )?(?:avid|keen|passionate) (?:.{2,40}))$/iu;
const fans = /^(?:is )?(?:an? )?(?:big |huge |real |true )?fan of (.{2,60})$/iu;
const into = /\binto\b/iu;

const goals =
  /^(?:wants? to|would like to|would love to|hopes to|plans to|aims? to|is aiming to|dreams of|dreaming of|working towards?|works towards?|aims? for|aiming for|goal is(?: to)?|her goal is to|his goal is to|trying to|looking to|ambition is to)(?: be)? (.{2,100})$/iu;
const ambition =
  /^(?:becom(?:e|ing)|learn(?:ing)?|(?:be )?promot(?:ed|ion)|getting promoted|get promoted|get into|get better|get (?:a|an|the|her|his) .{2,40}|lead(?:ing)?|moving|move (?:into|to|up)|grow(?:ing)?|writ(?:e|ing) (?:a|an|more|her|his)|speak(?:ing)? (?:at|more|better)|run(?:ning)? (?:a|an|the|her|his|for)|build(?:ing)?|improv(?:e|ing)|mast(?:er|ering)|start(?:ing)?|found(?:ing)?|publish(?:ing)?|teach(?:ing)?|mentor(?:ing)?|switch(?:ing)?|finish(?:ing)? (?:her|his|the|a)|transition|an? .{2,40}|(?:the |her |his )?(?:promotion|degree|certificate|certification|phd|mba|masters?|lead role|senior role|management)|more (?:responsibility|visibility|leadership)).{0,90}$/iu;

const asked =
  /^(?:i|we) (?:need|want|would like|expect|wait for|am waiting for|depend on) (?:(?:from )?(?:her|him|them) for )?(.{2,120})$/iu;
const owes =
  /^(?:(?:she |he |they )?owes? (?:me|us)|i'm waiting for|waiting for|i need from (?:her|him|them):?|needs? to send me|should send me) (.{2,100})$/iu;

const askedItem = (text: string): Reading | undefined =>
  /^(?:to (?!have|get)|a break|coffee|help\b|more sleep)/i.test(text) ? undefined : tells(item('askedOfThem', text));

function readAsked(spelt: string): Reading | undefined {
  const found = owes.exec(spelt)?.[1] ?? asked.exec(spelt)?.[1];
  if (found === undefined) return undefined;
  const isTheirs = /\b(?:her|his|their|from (?:her|him|them))\b/i.test(found) || owes.test(spelt);
  return isTheirs ? askedItem(found.replace(/ from (?:her|him|them)$/i, '')) : undefined;
}

function readMet(spelt: string): Reading | undefined {
  const met_ = met.exec(spelt)?.[2] ?? introduced.exec(spelt)?.[1] ?? studied.exec(spelt)?.[1];
  if (met_ !== undefined)
    return /\b(?:yesterday|tomorrow|today|last week|on (?:mon|tues|wednes|thurs|fri)day)\b/i.test(met_)
      ? undefined
      : tells(line('howMet', met_));
  const from = knowFrom.exec(spelt)?.[1];
  return from === undefined || /^knows me/i.test(spelt) ? undefined : tells(line('howMet', from));
}

function readShared(spelt: string): Reading | undefined {
  const fan = fans.exec(spelt)?.[1];
  if (fan !== undefined) return tells(item('commonGround', fan));
  const parts = shared.exec(spelt);
  if (!parts) return undefined;
  const [, verb, object, ...texts] = parts;
  const text = verb ? (verb === 'has' || verb === 'have' ? `has ${object}` : `${verb} ${object}`) : texts.find(Boolean);
  if (into.test(spelt) && /^(?:trouble|the|my|our|a|an|details?)\b/i.test(text ?? '')) return undefined;
  return tells(item('commonGround', text ?? spelt));
}

/** What others know of somebody: strengths, how they met, common ground, goals, what is asked of them. */
export function readKnowledge({ spelt }: Clause): Reading | undefined {
  const strong = expertBehind.exec(spelt)?.[1] ?? strengths.exec(spelt)?.[1];
  if (strong !== undefined && !noStrength.test(strong.replace(anyOf, '')))
    return tells(
      ...itemsOf(strong.replace(mastery, '').replace(anyOf, ''), orToo.test(spelt)).map((one) =>
        item('strengths', one),
      ),
    );
  const goal = goals.exec(spelt)?.[1];
  if (goal !== undefined && (ambition.test(goal) || !/^(?:wants?|would|trying|looking)/i.test(spelt)))
    return tells(item('goals', goal));
  return readMet(spelt) ?? readAsked(spelt) ?? readShared(spelt);
}
