import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { beginning, behindAny } from './saying';

/** "Does the rota", "runs all our events": what is the firm's, and no errand of one's own. */
const runs = beginning(
  '(?:does|runs|manages|keeps|covers|organi[sz]es|approves|signs off|books|processes|updates|sets up|monitors|plans|edits|built|wrote|set up|designed|controls|schedules|orders|does all|fixes|repairs) (?:the|all|all the|our|all our|most of the|any)',
);
const runsBare = beginning(
  '(?:does|runs|manages|covers|organi[sz]es|books|processes|schedules|leads|coordinates|supervises|plans|monitors)',
);
export const tasks = phrasesOf(
  `bookings|clinic|clinics|theatre|theatres|ward|wards|referral|referrals|waiting list|waiting lists|discharge|discharges|payments|refunds|returns|complaints|queries|tickets|sprint|sprints|standup|standups|retros|roadmap|backlog|intake|meetings|rooms|desk|shop|store|kitchen|bar|warehouse|lab|studio|archive|help desk|service desk|switchboard|reception|front desk|rota|rotas|schedule|budget|budgets|backend|frontend|back end|front end|website|intranet|newsletter|social media|payroll|billing|invoice|invoices|invoicing|expense|expenses
  contract|contracts|report|reports|reporting|data|database|server|servers|network|account|accounts|order|orders|stock|inventory|supplier|suppliers|event|events
  training|onboarding|hiring|recruitment|interview|interviews|audit|audits|compliance|permit|permits|booking|bookings|room|rooms|travel|fleet|deliveries|delivery
  shipment|shipments|logistics|marketing|design|testing|tests|release|releases|build|builds|deployment|deployments|tickets|helpdesk|calendar|minutes|petty cash|filing
  archive|procurement|purchasing|tender|tenders|bid|bids|quotes|pricing|customs|legal|insurance|pension|pensions|holiday planner|timesheets|stationery|printer|printers|machines
  machine|system|systems|dashboard|dashboards|spreadsheet|spreadsheets|forecast|forecasts|figures|numbers|books|ledger|crm|erp|sap|pipeline|pipelines|translation|translations
  signage|displays|catering|key|keys|access|passwords|licences|licenses|rostering|planning|scheduling|grant|grants|claims|mailings|phones|post|mail room|post room|it|admin|paperwork`,
);

/** "Has been doing payroll for 20 years". */
const doneForYears =
  /^(?:(?:has |have )?been )?(?:doing|running|handling|managing|in|in charge of) (\S.{2,30}?) for (?:\d\d?|ten|twenty|thirty|many|ages|decades|a decade|over \S+|more than \S+)(?: \p{L}+)?$/iu;

/** "Does all the talking to the council": what others leave to them. */
const leftToThem =
  /^(?:does|do|handles|leads|takes on|takes care of) (?:nearly |almost )?(?:all|most|much|the bulk|the brunt) (?:of )?(?:the |our )?(?=[\p{L}-]+ing\b)(?!driving\b|cooking\b|cleaning\b|washing\b|shopping\b|moaning\b|complaining\b|chatting\b|smoking\b|drinking\b|eating\b|sleeping\b|baking\b|ironing\b|parenting\b|shouting\b|laughing\b|running\b|(?:talking|speaking)(?! (?:to|with|for)\b))/iu;

/** What somebody does for the firm. */
export function doneIn(bare: string): string | undefined {
  const done = doneForYears.exec(bare)?.[1];
  if (done !== undefined && holdsAny(done, tasks)) return done;
  const left = behindAny([leftToThem], bare);
  if (left !== undefined) return left;
  const run = behindAny([runs], bare) ?? behindAny([runsBare], bare);
  return run !== undefined && holdsAny(run, tasks) ? run : undefined;
}
