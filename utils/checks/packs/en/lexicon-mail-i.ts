import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesI: Partial<Record<LexiconCategory, string>> = {
  trade: `
purchase agreement / purchase note / supply agreement / supply note / service order / lease agreement / lease note
loan order / licence agreement / licence note / license order / option agreement / option note / swap order
master note / settlement order / framework agreement / framework note / credit order / employment agreement
employment note / net income / net profit / gross margin / gross cost / operating loss / operating expenses
total growth / total cash flow / annual profit / annual revenue / quarterly cost / quarterly sales
monthly expenses / monthly earnings / deferred cash flow / recurring income / accounts payable / accounts receivable
notes payable / notes receivable / price schedule / price period / price charges / price change / price due
price review / price adjustment / cost terms / cost costs / cost clearance / cost reduction / cost note / cost date
cost statement / fee schedule / fee period / fee charges / fee increase / fee change / fee due / fee review
fee adjustment / rate terms / rate costs / rate clearance / rate reduction / rate note / rate date / rate statement
discount schedule / discount period / discount charges / discount increase / discount change / discount due
discount review / discount adjustment / payment costs / payment clearance / payment reduction / payment note
payment date / payment statement / credit schedule / credit period / credit charges / credit increase
credit change / credit due / credit review / credit adjustment / billing terms / billing costs / billing clearance
billing reduction / billing note / billing date / billing statement / delivery period / delivery charges
delivery increase / delivery change / delivery due / delivery review / delivery adjustment / shipping terms
shipping costs / shipping clearance / shipping reduction / shipping note / shipping date / shipping statement
freight schedule / freight period / freight charges / freight increase / freight change / freight due
freight review / freight adjustment / customs terms / customs costs / customs clearance / customs reduction
customs note / customs date / customs statement / insurance schedule / insurance period / insurance charges
insurance increase / insurance change / insurance due / insurance review / insurance adjustment / storage terms
storage costs / storage clearance / storage reduction / storage note / storage date / storage statement
interest schedule / interest period / interest charges / interest increase / interest change / interest due
interest review / interest adjustment / tax terms / tax costs / tax clearance / tax reduction / tax note / tax date
tax statement / bill of lading / bill of payment / bill of intent / bills of sale / bills of credit
certificate of lading / certificate of materials / certificate of intent / proof of sale / proof of origin
letter of lading / letter of materials / letter of delivery / supply and demand / supply price / demand exposure
demand markets / capital contract / capital forecast / credit prices / credit volatility / currency desk
currency trading / interest rate and demand / interest rate price / gas exposure / gas markets / power contract
power forecast / equity prices / equity volatility / bond desk / bond trading / million dollars / million pounds
million per / million shares / million barrels / billion euros / billion units / billion in / billion cubic feet
thousand dollars / thousand pounds / thousand per / thousand shares / thousand barrels / hundred euros
hundred units / hundred in / hundred cubic feet / invoice total / invoice copy / invoice attached / order total
order copy / order attached / po number / po total / po copy / po attached / account total / account copy
account attached / reference number / reference total / reference copy / reference attached / contract total
contract copy / contract attached / shipment number / shipment total / shipment copy / shipment attached
tracking number / tracking total / tracking copy / tracking attached / batch number / batch total / batch copy
batch attached / serial number / serial total / serial copy / serial attached / year end close
year to date results / year to date figures / year on year report / year on month close / year over quarter results
year over quarter figures / quarter end report / quarter to date close / quarter on year results
quarter on year figures / quarter on month report / quarter over quarter close / month end results
month end figures / month to date report / month on year close / month on month results / month on month figures
month over quarter report / request for proposal / request for quotation / request for tender
request for expressions / request for information / invitation for proposals / invitation for quotation
invitation for bids / invitation for expressions / call for proposal / call for proposals / call for tender
call for bids / call for information / term sheet / term sheets / fact sheet / fact sheets / balance sheets
time sheet / time sheets / price sheet / price sheets / data sheet / data sheets / spec sheet / spec sheets
joint venture / joint partner / joint partners / new ventures / new development / new opportunity / business venture
business partner / business partners / bank details for / bank transfer is / bank account for / bank order to
wire transfer for / wire statement to / wire order number / direct details to / direct statement number
direct order is / credit details number / credit statement is / credit order for / money details is
money statement for / money card to
`,
  'legal-formal': `
pursuant to the agreement / subject to article order / subject to clause request / subject to paragraph letter
according to the agreement / with respect to article order / with respect to clause request
with respect to paragraph letter / with regard to the agreement / in relation to article order
in relation to clause request / in relation to paragraph letter / further to the agreement / prior to article order
prior to clause request / prior to paragraph letter / hereby the / hereby agree / herein the / herein agree
hereinafter the / hereinafter agree / hereto the / hereto agree / thereof the / thereof agree / therein the
therein agree / whereas the / whereas agree / notwithstanding the / notwithstanding agree / in accordance with the
in accordance with your / in accordance with article / in compliance with our / in compliance with section
in compliance with federal / in connection with applicable / in connection with local / in conformity with the
in conformity with your / in conformity with article / consistent with our / consistent with section
consistent with federal / terms and conditions / terms of the agreement / terms of the contract / rules of conduct
rules of parliament / articles of procedure / articles of association / articles of the act / code and conditions
code of the agreement / code of the contract / act of conduct / act of parliament / laws of procedure
laws of association / laws of the act / standards and conditions / standards of the agreement
standards of the contract / provisions of conduct / provisions of parliament / without prejudice to
without limitation consent / without consent of / without prior written to / without cause consent
without warranty of / with prejudice to / with limitation consent / with consent of / with prior written to
with cause consent / with warranty of / shall be deemed / shall be subject / shall constitute / shall be made
shall be submitted / may be entitled / may be subject / may apply to / may be made / must be construed
must be entitled / must remain in / must apply to / will be liable / will be construed / will comply with
will remain in / governing law / applicable court / applicable regulations / civil law / civil laws
criminal regulations / criminal statute / state laws / state court / local statute / international law
employment court / employment regulations / intellectual property rights / intellectual property law
intellectual property tax / real property rights / real property law / real property tax / personal property rights
personal property law / personal property tax / public property rights / public property law / public property tax
private property rights / private property law / private property tax / power of attorney / power of termination
letters of intent / burden of action / burden of birth / statement of reference / cause of appeal / cause of hearing
notice of default / date of work / place of claim / scope of proof / right of attorney / right of termination
terms of intent / public hearing / federal comment / federal agency / regulatory notice / regulatory record
advisory inquiry / select hearing / audit comment / audit agency / ethics notice / ethics record / planning inquiry
steering hearing / standing comment / standing agency / human resources / human opportunity / personnel appraisal
staff records / employee insurance / employee interview / health pay / open enrolment / equal employer
equal leave policy / performance handbook / performance review / exit training / mandatory benefits
pension enrollment / pension plan / vacancy announcement / vacancy notice / job description / job announcements
new starter closure / new starter update / organisational schedule / organisational reminder / policy notice
policy posting / benefits announcements / benefits change / payroll update / payroll enrolment / holiday reminder
privileged and confidential / privileged confidential / privileged information / privileged communication
privileged private / strictly and confidential / strictly confidential / strictly information
strictly communication / strictly private / intended recipient / intended recipients / intended only
intended solely / named recipient / named recipients / named only / named solely / force majeure / force fide
bona hoc / bona facto / pro diem / pro officio / ad rata / ad gratia / de alia / de facie / inter majeure
inter fide / prima hoc / prima facto / per diem / per officio / joint and several / joint and parties
joint and party shall / third party / third parties / other several / other party / other party shall
either several / either parties / either party shall / both party / both parties / contracting several
contracting party / contracting party shall / interested several / interested parties / interested party shall
affected party / affected parties / effective date / effective clause / closing date / closing clause / expiry date
expiry clause / termination date / termination clause / commencement date / commencement clause / execution date
execution clause / renewal date / renewal clause / signed and dated / signed this behalf / executed and duplicate
executed on witness / witnessed and sealed / witnessed on returned / witnessed before with / dated on day
dated this dated / sworn and behalf / sworn this duplicate / filed and witness / filed on sealed
served and returned / served on with / served before day
`,
  plan: `
i will send / i will finish / i 'll call / i plan to send / i intend to review / i intend to call / i hope to share
i hope to review / i expect to check / i are going to share / i propose to draft / i propose to check
we 'll update / we 'll draft / we plan to prepare / we intend to update / we aim to meet / we aim to prepare
we expect to follow / we expect to meet / we are going to deliver / we propose to follow / next steps are
next steps include / next step is / next step will / next actions for / next items are / next items include
next item is / next item will / next milestone for / next milestones are / next milestones include / first steps is
first steps will / first step for / first actions are / first actions include / first items is / first items will
first item for / first milestone are / first milestone include / first milestones is / first milestones will
final steps for / final step are / final step include / final actions is / final actions will / final items for
final item are / final item include / final milestone is / final milestone will / final milestones for
key steps are / key steps include / key step is / key step will / key actions for / key items are
key items include / key item is / key item will / key milestone for / key milestones are / key milestones include
action steps is / action steps will / action step for / action actions are / action actions include
action items is / action items will / action item for / action milestone are / action milestone include
action milestones is / action milestones will
`,
  'offer-help': `
happy to look / glad to assist / glad to cover / more than happy to assist / more than happy to cover
always happy to cover / always happy to jump in / always happy to pitch in / delighted to jump in
delighted to pitch in / delighted to join / can i help you / can i give anything / can i cover you
could i help anything / could i offer that / could i get with / could i drive that / may i give with
may i bring a hand / may i support for / shall i offer a hand / shall i bring for / shall i support you
should i assist anything / should i bring you / should i support anything
`,
  agreement: `
sounds great let 's / sounds right thanks / sounds reasonable and / sounds sensible to me / sounds excellent let 's
looks great thanks / looks right and / looks fair to me / looks excellent thanks / seems great and
seems perfect to me / seems reasonable let 's / seems like a plan thanks / seems excellent and / i fully support
i fully concur / i wholeheartedly endorse / i wholeheartedly approve / i wholeheartedly accept / i strongly support
i strongly concur / we totally endorse / we totally approve / we totally accept / we would agree / we would support
we would concur / we definitely endorse / we definitely approve / we definitely accept
`,
};
