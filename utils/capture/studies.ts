import { holdsAny, phrasesOf } from './behind';

const studied = phrasesOf(
  `course|courses|module|modules|unit|thesis|dissertation|degree|diploma|certificate|certification|cert|qualification|apprenticeship|exam|exams|finals|licence|license|training|traineeship|phd|mba|ma|msc|ba|bsc|masters|master's|bachelor|bachelor's|doctorate|nvq|acca|cima|cipd|aat|prince2|pmp|itil|level 2|level 3|level 4|level 5|level 6|level 7|black belt|green belt|accreditation|chartership|registration|placement|probation|book|novel|album|portfolio`,
);
/** "Wants to have the bereavement course finished by summer". */
const haveDone =
  /^(?:have|get|see) (?:(?:her|his|their|the|an?|both|all|that|this) )?(?=\S.{2,50} (?:finished|done|completed|passed|wrapped up|over with|over and done with|in the bag|behind (?:her|him|them)|under (?:her|his|their) belt)(?: |$))/iu;
/** A chance of something at work: "an onsite opportunity", "the opportunity to work abroad". */
const chance =
  /^(?:(?:an?|the|another|some|more|her own|his own|their own) )?(?:(?!(?:photo|window|business|sales|equal|parking)\b)[\p{L}-]+ ){0,4}(?:opportunity|opportunities|assignment|assignments|posting|placement|secondment|rotation|stint|internship|apprenticeship|traineeship|directorship|permanent contract|leading role|bigger role|bigger team|seat on the board|board seat|fellowship|scholarship)(?: (?:abroad|overseas|in \p{Lu}\S+|at \p{Lu}\S+|with \S+|somewhere|one day|some day|next year|soon|to (?:lead|travel|work|speak|present|run|learn|grow|study|teach|train|mentor|manage|build|develop) .{2,40}))?$/iu;
const wanting =
  /^(?:wants?|would (?:really )?(?:like|love)|wishes for|hopes for|hoping for|is hoping for|longing for|longs for|keen on|keen to get|wants to get|hopes to get|hoping to get|would like to get|looking for|is looking for|asks for|has asked for|dreams of|waiting for) (?:an? |the |some |her |his |their )?(?=\S)/iu;

/** "Wants out of night shifts", "wants off the phones". */
const outOf =
  /^(?:wants|would (?:like|love)|is desperate|is keen|hoping|trying|looking|desperate|keen) (?:to (?:get|move|come) )?(?:out of|off|away from|up from|on from) (?=(?:the |her |his )?(?:\p{L}+ )?(?:nights|night shifts?|shifts?|shift work|phones|tills?|floor|front desk|reception|call centre|warehouse|line|road|road work|agency work|temping|retail|sales|support|operations|hospitality|weekends|part-time work|contracting|admin|management)$)/iu;

/** Something that is studied, and to be over: what somebody strives for. */
export const isStudyDone = (text: string): boolean =>
  haveDone.test(text) && holdsAny(text.replace(haveDone, ''), studied);

/** "Wants an onsite opportunity": what of it is strived for. */
export function chanceIn(text: string): string | undefined {
  const rest = wanting.test(text) ? text.replace(wanting, '') : '';
  return rest !== '' && rest.length < 70 && chance.test(rest) ? rest : undefined;
}

/** What somebody wants to leave behind, and that they do. */
export const wayOutIn = (text: string): string | undefined =>
  outOf.test(text)
    ? text.replace(/^(?:is )?(?:wants|would (?:like|love)|desperate|keen|hoping|trying|looking) (?:to )?/iu, '')
    : undefined;
