import { phrasesOf } from './behind';

/** What people write, ask and settle at work, word by word: "formal change requests", "sign-offs and approvals". */
export const matters = phrasesOf(
  `sign-off|signoff|approval|invoice|contract|order|quote|quotation|estimate|offer|report|document|doc|file|form|expense|receipt|request|booking|appointment|change|update
  bug|ticket|defect|review|complaint|query|queries|enquiry|enquiries|inquiry|inquiries|figure|number|timesheet|payroll|salary|salaries|pay|money|budget|hr|legal|personal|private
  confidential|sensitive|delicate|touchy|tricky|awkward|thorny|bad|good|scheduling|schedule|rota|swap|shift|absence|delivery|deliveries|minute|agenda|draft|design|drawing|spec
  announcement|reminder|decision|negotiation|pricing|price|dispute|conflict|problem|idea|brainstorming|planning|paperwork|attachment|link|official|formal|informal|everyday|day-to-day
  routine|daily|weekly|monthly|general|client|customer|supplier|vendor|patient|staff|admin|administrative|technical|tech|it|billing|tax|training|press|media|interview|any|all|every|new|work|business|important|difficult
  serious|stuff|thing|matter|topic|question|issue|talk|discussion|conversation|news|message|info|information|point|leave|holiday|credential|password|data|personnel|performance|disciplinary|grievance|financial|finance
  commercial|contractual|political|emotional|controversial|ambiguous|creative|strategic|everything|else|written|spoken|support|maintenance|repair|order|payment|refund|return|safety|security|procurement|purchase|purchasing|travel|expenses
  status|detail|small|big|detailed|purely|strictly|highly|very|really|more|most|non-urgent|standard|regular|internal|external|project|team|case|application|candidate|hiring|recruitment|onboarding|proposal|feedback round
  emergency|emergencies|weekend|night|hot|burning|official|that|those|these|such|long|longer|big|complex|complicated|quick|small|large|introduction|intro|hand-over|handover|escalation|mistake|apology|apologies|bad-news|promotion|resignation|appraisal|1:1|release|deployment|deploy|merge|pull|code|config|access|account|log|logs|screenshot|error|banter|chit-chat|socials?|social|jokes?|fun|trivia|gossip|memes?|lunch plans`,
);

/** Who is asked or told, which is no matter by itself: "a message for the team". */
export const whoever = phrasesOf(
  'team|client|customer|supplier|vendor|patient|staff|candidate|all|any|every|business|press',
);

/** What is of somebody's home or free time is no matter of work. */
export const ofHome =
  /\b(?:family|famil(?:ies)|friends?|kids?|child(?:ren)?|son|daughter|mum|mom|mother|father|dad|wife|husband|partner|sister|brother|dog|cat|party|parties|memes?|football|drinks|birthday|gig|wedding|you|now|today|tonight|tomorrow|a while|the moment|the time being)\b/u;
