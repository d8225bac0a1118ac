import type { LexiconCategory } from './lexicon-types';

/** Single words of work mail and office chat, by category. */
export const mailWordsA: Partial<Record<LexiconCategory, string>> = {
  'blame-formal': `
unprofessionally neglected neglectful neglect omission omissions violate subpar inexcusable unacceptable unsuitable
irresponsible irresponsibly insubordinate insubordination absenteeism sloppiness reprimanded reprehensible remiss
disregarded complacency complacent lax laxity deplorable failings failing disorganised disorganized misjudged
irregularities discrepancy discrepancies undermined undermines undermining tarnished eroded grievances complaint
complaints underprepared unpunctual
`,
  disappointment: `
disappointed disappointing disappointment disappointments disappointingly disheartened disheartening dismayed dismay
dismaying letdown saddened saddening dispirited dispiriting disillusioned disillusion disillusionment crestfallen
gutted deflated underwhelmed underwhelming unimpressed unimpressive lacklustre lackluster mediocre discouraged
discouraging demoralised demoralized demoralising disenchanted regrettably sadly shame pity unmet unfulfilled
anticlimax dashed shattered heartbroken betrayed hurtful hurt upset upsetting unhappy unappreciated undervalued
overlooked sidelined
`,
  accusation: `
falsified fudged betrayal backstabbed scapegoat scapegoated scapegoating untruthful untrue withheld withholding
botched bungled bungling mishandling squandered shirked shirking slacking slacked
`,
  absolutes: `
everytime utterly altogether repeatedly nonstop incessantly incessant unfailingly habitually relentlessly unending
`,
  'passive-aggressive': `
apparently evidently presumably supposedly allegedly obviously clearly surely noted duly heaven forbid whatever fine
interesting funny convenient conveniently enlighten kindly friendly again already previously aforementioned
reiterate reiterating reiterated restate reattach reattached reattaching resending resent reminder reminders
reminding remind nudge nudging bumping looping regardless suit
`,
  impatience: `
urgent urgently immediately unpaid unanswered stalling dragged awaiting await hurrying pronto promptly straightaway
yesterday deadline deadlines unresolved unresponsive dawdling dithering foot slowest forthwith expedite expediting
expedited
`,
  threat: `
penalised penalized demotion probation litigation withhold bailiffs forfeit forfeited eviction collections garnish
`,
  'pulling-rank': `
boss superior superiors subordinate subordinates underling underlings outrank outranks overrule overruled override
authority seniority senior obey obedience obeyed comply mandate mandated mandatory order orders ordered command
commands instruct instructed instructing directive directives insist insisted demand demanded compulsory hierarchy
rank chain permission answerable nonnegotiable final
`,
  'rejection-cold': `
denied denies deny declined declines declining decline rejected rejects rejecting rejection refused refuses refusing
refusal unsuccessful ineligible unable regretfully regret regrets unfortunately disqualified dismissed discontinued
redundant redundancy terminated withdrawn unavailable cancelled void expired nonrefundable prohibited forbidden
inadmissible disallowed invalid barred
`,
  dismissal: `
unnecessary uninvited unwelcome enough spare petty meritless unwarranted
`,
  contempt: `
amateurish amateur amateurs puerile juvenile cretinous spineless gutless clueless hopeless useless inept ineptitude
incapable incompetent incompetence bumbling shambles shambolic bureaucrat bureaucrats jobsworth timewaster pompous
smug insufferable snivelling whinging grovelling
`,
  'request-polite': `
could would please kindly possibly perhaps might may wondering wondered wonder grateful appreciate convenience
convenient favour favor mind able willing whenever possible help assist assistance advise request requesting
requests invite inviting suggest propose hoping hope rsvp
`,
  ownership: `
apologies apologise apologize admit admitted acknowledge acknowledged responsibility responsible owned owning
mistaken misread misunderstood misjudged overlooked overlook forgot misspoke slipped corrected correct learned
learnt regret accountable myself mine ours misremembered miscounted mistyped
`,
  'reader-praise': `
outstanding exceptional exemplary talented gifted invaluable dedicated dedication commendable commend commended
commitment proactive resourceful conscientious diligent reliable dependable thoughtful insightful skilful skillful
accomplished polished inspiring inspired inspirational motivated enthusiastic hardworking trustworthy versatile
adaptable impressive impressed exceeded exceeds surpassed excelled excels excellence asset mentor promoted promotion
deserved deserving praiseworthy meticulous creative knowledgeable collaborative punctual articulate
`,
  'feedback-kind': `
suggestion suggestions suggest consider considering improvement improvements strengthen stronger develop developing
development growth grow strengths strength opportunity opportunities constructive constructively tweak tweaks refine
refining polish clearer concise coaching mentoring perspective thoughts explore encourage encouraged encouraging
encouragement progress potential learning feedback
`,
  'report-neutral': `
discrepancy error errors typo incident incidents occurred identified resolved restored corrected correction
corrections amended mitigated mitigation workaround outage downtime logged investigating investigation discovered
observed affected impact duplicated mislabelled mislabeled misrouted mismatch outdated incorrect postmortem timeline
precaution rectified remedied
`,
  disagreement: `
disagree disagrees disagreed disagreement disagreements differ differs differently object objection objections
oppose opposed dispute disputed contest contested however reservations misgivings unconvinced sceptical skeptical
doubt doubts doubtful alternatively contrary counterpoint counterargument nevertheless nonetheless although
unpersuaded dissent
`,
  closing: `
regards sincerely cheers best yours faithfully cordially respectfully warmly goodbye bye ciao farewell ttyl tomorrow
soon xoxo xx xo weekend safe travels signed wishes
`,
  'small-talk': `
mommy mummy daddy kid children child sons daughters brothers sisters parent babies grandpa granny grandmother
grandfather grandson granddaughter grandchildren niece nieces nephew nephews aunt auntie uncle cousin cousins fiance
fiancee girlfriend boyfriend partner twins toddler dogs cats graduation nursery babysitter sitter homework
playground bedtime pregnant newborn christening honeymoon bridesmaid reunion hugs kisses darling sweetheart pint
cocktail cocktails espresso latte cappuccino biscuits cupcakes donuts bagels sushi tacos burger camping fishing
marathon gig festival theatre theater netflix podcast novels recipes karaoke quiz raffle lottery snowy drizzle
chilly heatwave haha hahaha hehe lol joke jokes pun puns
`,
  'legal-formal': `
hereby herein hereinafter hereto hereof thereof therein thereto whereas wherein notwithstanding pursuant aforesaid
undersigned shall deemed covenant covenants indemnify indemnification indemnity liability liabilities warrant
warranty warranties jurisdiction arbitration arbitrator mediation affidavit deposition subpoena plaintiff defendant
litigant counsel statute statutes statutory regulation regulations ordinance legislation legislative enacted
amendment amendments clause clauses provision provisions article section paragraph annex appendix schedule exhibit
counterpart counterparts executed execution assignee assignor lessee lessor tenant landlord licensee licensor
mortgagee trustee trustees beneficiary fiduciary bylaws quorum resolution commission commissioner committee senate
senator congress parliament council councillor ministry minister department agency bureau municipal federal county
treasury docket filing filings petition petitioner tribunal ruling verdict injunction waiver waive confidential
confidentiality privileged disclosure nondisclosure disclaimer severance pension gratuity appraisal enrolment
enrollment eligibility eligible entitlement vesting
`,
  logistics: `
itinerary itineraries passport visa luggage baggage boarding airline airport layover stopover terminal gate shuttle
rental carpool commute commuting train trains tram ferry checkin checkout concierge lobby receptionist reception
courier couriers parcel parcels pallet pallets dispatch dispatched warehouse depot timetable timesheet timesheets
headcount backfill whiteboard projector handout handouts leaflet brochure catering refreshments buffet canteen
cafeteria venue seating attendees attendee speaker speakers keynote breakout timeslot fortnight fortnightly biweekly
overnight offsite onsite relocate relocation maintenance elevator lift stairwell thermostat janitor locksmith
stationery envelope envelopes photocopier scanner scanned gangway mezzanine forklift loading unloading manifest
signage pickup dropoff collection collections keycard lanyard locker lockers
`,
  trade: `
wholesale retail retailer retailers distributor distributors manufacturer manufacturers reseller broker brokers
brokerage commission commissions rebate rebates surcharge surcharges tariff tariffs duty duties customs freight
cargo container containers consignment consignments lading incoterms escrow collateral mortgage loan loans lender
lenders borrower principal interest maturity amortization depreciation accrual accruals accrued ledger ledgers
reconciliation reconcile reconciled remittance overdraft liquidity solvency dividend dividends yield yields futures
derivatives commodity commodities barrel barrels megawatt megawatts refinery crude storage transmission tonnage
throughput turnover overhead overheads markup backlog procurement sourcing subcontractor subcontractors underwriter
underwriting premium premiums policyholder actuarial franchise royalties royalty valuation divestiture subsidiary
subsidiaries affiliate affiliates stakeholder stakeholders prospectus
`,
};
