import { phrasesOf } from './behind';

/** What a part of a firm or a house does, by which it is named: "packing" of the line, "costume" of the department. */
const fields = phrasesOf(
  `costume|costumes|wardrobe|props|lighting|sound|make-up|makeup|camera|casting|stage|set|art|music|drama|dance|film|picture|photo
  admissions|registrar's|registrar|exams|examinations|bursary|finance|payroll|wages|accounts|tax|treasury|claims|mortgage|mortgages|lending
  loans|pensions|benefits|grants|bids|tenders|procurement|purchasing|buying|sales|marketing|press|media|pr|communications|comms
  packing|packaging|assembly|production|bottling|filling|cutting|sewing|welding|paint|body|machine|tool|press|moulding|casting|spray
  finishing|milling|printing|binding|dyeing|weaving|test|testing|quality|repair|repairs|maintenance|service|parts|spares|tyre|shipping
  loading|receiving|goods|returns|dispatch|despatch|sorting|mail|post|parcel|delivery|transport|fleet|freight|customs|stock|stores
  shop|sales|trading|dealing|ticket|tickets|booking|bookings|reservations|tours|travel|events|conference|banqueting|catering|kitchen
  pastry|bar|restaurant|deli|dairy|bakery|butchery|fish|produce|grocery|checkout|till|beauty|menswear|womenswear|childrenswear|toy|garden
  legal|litigation|conveyancing|probate|compliance|audit|risk|fraud|security|it|support|help|network|systems|web|digital|data|design
  engineering|planning|drawing|project|estates|facilities|property|housing|lettings|grounds|cleaning|laundry|linen|waste|recycling
  maternity|labour|children's|paediatric|pediatric|surgical|cardiac|stroke|burns|trauma|recovery|intensive care|renal|dialysis|x-ray
  radiology|oncology|cardiology|neurology|dermatology|orthopaedic|orthopaedics|outpatient|outpatients|triage|pharmacy|pathology|blood
  chemistry|physics|biology|science|maths|english|history|geography|languages|pe|sports|humanities|economics|research|clinical
  membership|alumni|outreach|community|community outreach|volunteer|volunteers|youth|welfare|education|learning|learning and development
  curatorial|conservation|collections|exhibitions|visitor|rights|editorial|news|sports|features|subscriptions|circulation|layout
  planning|licensing|licence|passport|visa|immigration|elections|records|registry|archives|customer|complaints|donations|fundraising
  programmes|programs|policy|advocacy|partnerships|investor|talent|recruitment|recruiting|onboarding|training|human resources|personnel|hr
  signals|track|ground|cabin|ramp|baggage|check-in|control|radio|dive|deck|engine|bridge`,
);

/** Rooms and groups in which such a thing is done; "the Leeds office" is a place. */
const ends = phrasesOf(
  'dept|department|office|desk|line|floor|ward|unit|section|division|shop|room|lab|bay|crew|services|operations|ops|stores|counter|clinic|suite|store|studio|workshop|faculty|branch|group|side',
);

/** Departments that are called no more than this. */
const names = phrasesOf(
  `buying|accounts payable|accounts receivable|goods in|goods out|goods inward|a&e|icu|intensive care|front of house|back of house|foh|boh|stage management
  payments|community outreach|outreach|programmes|programs|wardrobe|radiology|oncology|cardiology|neurology|dermatology|paediatrics|pediatrics|orthopaedics
  outpatients|triage|theatres|estates|housing|lettings|conveyancing|litigation|claims|underwriting|treasury|lending|mortgages|collections
  public affairs|public relations|corporate affairs|investor relations|internal comms|external comms|learning and development|l&d
  talent acquisition|talent|recruitment|people and culture|r and d|customer operations|customer experience|cx|supply chain|inbound|outbound
  stores|packing|picking|despatch|transport|fleet|returns|reservations|bookings|banqueting|concierge|exhibitions|visitor services|member services
  student services|student support|pastoral care|special needs|sen|exams|registry|alumni relations|advancement|research support|tech support|technical support
  customer relations|guest services|guest relations|field service|field services|field sales|inside sales|presales|pre-sales|sales support|key accounts
  media relations|press|circulation|subscriptions|shop floor|loading dock|machine room|night desk|news desk|picture desk|sports desk|copy desk|city desk
  trading|fixed income|equities|private banking|wealth management|risk|internal audit|quality control|quality assurance|health and safety|ehs|hse
  prepress|pre-press|bindery|paint shop|body shop|machine shop|tool room|toolroom|control room|post room|mail room|mailroom|cutting room|newsroom`,
);

const longestName = 3;

/** Whether words name a part of a firm: "costume dept", "packing line", "accounts payable". */
export function isDepartment(text: string): boolean {
  const words = text.toLowerCase().replace(/^the /u, '').split(' ');
  if (words.length > longestName) return false;
  if (names.has(words.join(' '))) return true;
  return ends.has(words.at(-1) ?? '') && fields.has(words.slice(0, -1).join(' '));
}
