import type { LexiconCategory } from './lexicon-types';

/** Phrases of work mail and office chat, by category, parted by slashes. */
export const mailPhrasesA: Partial<Record<LexiconCategory, string>> = {
  'blame-formal': `
fell well short / falls well short / fall well short / fallen well short / falling well short / fell far short
falling far short / fall far short / fell below / falls below / falling below / fallen below
well below expectations / well below standard / well below target / well below the standard
well below what we expect / below standard / below par / below target / below the required standard
below the standard expected / below an acceptable standard / below an acceptable level / below the minimum
your repeated failure / your continuing failure / your persistent failure / your ongoing failure
your apparent failure / your total failure / the repeated failure / the continuing failure / the persistent failure
the ongoing failure / the apparent failure / the total failure / your repeated lack of / your repeated inability
your repeated absence / your continued disregard / your continued lateness / your continued errors
your persistent refusal / your persistent delays / your ongoing lack of / your ongoing inability
your ongoing absence / your complete disregard / your complete lateness / your complete errors
your apparent refusal / your apparent delays / your failure to respond / your failure to reply
your failure to deliver / your failure to provide / your failure to follow / your failure to comply
your failure to meet / your failure to inform / your failure to notify / your failure to attend
your failure to act / your failure to address / your failure to submit / your failure to complete
your failure to report / your failure to pay / your failure to disclose / your failure to cooperate
your failure to communicate / your failure to appear / failure to respond / failure to reply / failure to deliver
failure to provide / failure to follow / failure to comply / failure to meet / failure to inform / failure to notify
failure to attend / failure to act / failure to address / failure to submit / failure to complete
failure to report / failure to pay / failure to disclose / failure to cooperate / failure to communicate
failure to adhere / failure to adhere to / failure to observe / failure to maintain / failure to record
failure to supervise / failure to escalate / failure to consult / failure to obtain / failure to ensure
failure to perform / failure to do so / failed to notify / failed to attend / failed to act / failed to address
failed to submit / failed to complete / failed to report / failed to pay / failed to disclose / failed to cooperate
failed to adhere to / failed to observe / failed to maintain / failed to record / failed to supervise
failed to escalate / failed to consult / failed to obtain / failed to ensure / failed to perform
failed to consider / failed to recognise / failed to recognize / failed to grasp / failed to anticipate
failed to appreciate / failed to check / failed to read / failed to return / failed to reply / failed to show
failed to turn up / failed to take into account / failed to raise / failed to honour / failed to honor
failed to produce / failed to demonstrate / failed to show improvement / failed to live up to
you have repeatedly failed / you have consistently failed / you again failed / you consistently failed
you repeatedly failed / you failed to deliver / you failed to reply / you failed to follow / you failed to submit
you failed to inform / you failed to address / you failed to act / you have failed to respond
you have failed to reply / you have failed to provide / you have failed to submit / you have failed to attend
you have failed to address / you have failed to notify / lack of care / lack of attention to detail
lack of accuracy / lack of focus / lack of ownership / lack of accountability / lack of urgency / lack of effort
lack of interest / lack of judgement / lack of judgment / lack of transparency / lack of consideration
lack of consistency / lack of courtesy / lack of cooperation / lack of discipline / lack of engagement
lack of foresight / lack of honesty / lack of initiative / lack of integrity / lack of leadership
lack of motivation / lack of oversight / lack of organisation / lack of organization / lack of rigour
lack of rigor / lack of supervision / lack of support from you / lack of teamwork / lack of clarity
lack of quality / lack of competence / lack of concern / lack of concentration / lack of control
lack of enthusiasm / lack of evidence / lack of regard / lack of sensitivity / lack of structure
lack of any response / lack of any progress / lack of any plan / an unacceptable lack / unacceptable lack
a worrying lack / a troubling lack / a serious lack / a clear lack / an evident lack / a complete lack
a total lack / a persistent lack / an alarming lack / a marked lack / a general lack / a surprising lack
a disturbing lack / raises questions / raises questions about / raises doubts about / raises serious concerns
raises a red flag / raise questions / raise questions about / raise doubts about / raise serious concerns
raise a red flag / raised questions / raised questions about / raised doubts about / raised serious concerns
raised a red flag / raising questions / raising questions about / raising doubts about / raising serious concerns
raising a red flag / calls into question / called into question / brought into question / throws into question
thrown into question / casts doubt on / does not reflect well / did not reflect well / do not reflect well
does n't reflect well / reflects badly / reflect badly / reflected badly / reflects poorly / reflect poorly
reflected poorly / reflects very poorly / poor reflection on / deficiencies noted / deficiencies identified
deficiencies found / deficiencies in your / deficiencies in the / deficiencies were / a number of deficiencies
a number of lapses / several deficiencies / serious deficiencies / serious failings / significant deficiencies
significant failings / material failings / material omissions / the following failings / the following omissions
major omissions / shortcomings in your / shortcomings in the / we had expected / i had expected / we expected more
we expected better / we expected you / we expected a higher / i expected more / i expected better
i expected you to / i expected a lot / had hoped for more / had hoped for better / unprofessional conduct
unprofessional behavior / unprofessional language / unprofessional comments / unprofessional attitude
inappropriate behaviour / inappropriate manner / inappropriate tone / inappropriate remarks / unacceptable conduct
unacceptable behavior / unacceptable language / unacceptable comments / unacceptable attitude / improper behaviour
improper manner / improper tone / improper remarks / conduct unbecoming / poorly prepared / poorly managed
poorly handled / poorly written / poorly presented / poorly drafted / poorly documented / badly prepared
badly planned / badly handled / badly organised / badly presented / badly communicated / badly documented
badly structured / inadequately prepared / inadequately handled / inadequately written / inadequately drafted
carelessly prepared / carelessly handled / carelessly written / carelessly drafted / hastily prepared
hastily handled / hastily written / hastily drafted / sloppily prepared / sloppily handled / sloppily written
sloppily drafted / missed the mark / missed the deadline / missed the deadlines / missed the targets
missed the brief / misses the point / misses the deadline / misses the target / misses the targets
missing the mark / missing the point / missing the deadlines / missing the target / missing the brief
miss the mark / miss the deadline / miss the deadlines / miss the targets / miss the brief / has missed the
has missed several / has missed every / has missed another / has missed two / has missed three / have missed the
have missed several / have missed every / have missed another / have missed two / have missed three
missed another deadline / missed several deadlines / missed every deadline / missed every target
missed your targets / missed your deadline / missed key details / missed the basics / your inability to
your unwillingness to / your refusal to / your reluctance to / your insistence to / your tendency to
your disregard for / your contempt for / your absence / your lateness / your tardiness / your timekeeping
your attendance / your punctuality / your sloppiness / your indifference / your silence / your complacency
your interference / your shortcomings / your failings / your lapses / your misconduct / your recklessness
your arrogance / your tone / your omission / your omissions / your errors / your mistakes / your shortcuts
your disorganisation / your excuses / your underperformance / a concerning pattern / a worrying pattern
a troubling pattern / a disturbing pattern / a clear pattern / a consistent pattern / a repeated pattern
this concerning pattern / this worrying pattern / this troubling pattern / this disturbing pattern
this clear pattern / this consistent pattern / this repeated pattern / a pattern of behaviour
a pattern of behavior / a pattern of errors / a pattern of lateness / a pattern of absence / a pattern of missed
a pattern of neglect / lapses in judgement / lapses in judgment / lapses in concentration / lapses in attention
lapses in security / lapse in judgement / lapse in judgment / lapse in concentration / lapse in attention
lapse of judgement / lapse of judgment / an error of judgement / an error of judgment / a serious error of judgement
a serious error of judgment / not gone unnoticed / has not gone unnoticed / has not go unnoticed
have not gone unnoticed / have not go unnoticed / did not gone unnoticed / did not go unnoticed / has been noted
have been noted / is simply not acceptable / are simply not acceptable / is unacceptable / is inadequate
is unsatisfactory / is insufficient / was unacceptable / was inadequate / was unsatisfactory / was insufficient
are unacceptable / are inadequate / are unsatisfactory / are insufficient / were unacceptable / were inadequate
were unsatisfactory / were insufficient / wholly unacceptable / totally unacceptable / totally inadequate
completely inadequate / completely unsatisfactory / entirely unsatisfactory / clearly unacceptable
quite unacceptable / quite inadequate / not of an acceptable standard / not of an acceptable level
not of an acceptable excuse / not of an acceptable quality / not an acceptable standard / not an acceptable level
not an acceptable excuse / not an acceptable quality / not acceptable to us / not acceptable to me
not acceptable behaviour / not acceptable behavior / not acceptable conduct / not acceptable at this level
not fit for purpose / unfit for purpose / less than satisfactory / less than professional / less than ideal
less than acceptable / less than impressive / less than forthcoming / less than helpful / less than adequate
rather less than satisfactory / rather less than professional / rather less than ideal / rather less than acceptable
rather less than impressive / rather less than forthcoming / rather less than helpful / rather less than adequate
leaves much to be desired / leaves something to be desired / left much to be desired / needs significant improvement
needs substantial improvement / needs considerable improvement / needs urgent improvement
needs serious improvement / significant improvement is / significant improvement is required
significant improvement is expected / substantial improvement is needed / substantial improvement is required
considerable improvement is / considerable improvement is needed / considerable improvement is expected
immediate improvement is / immediate improvement is required / immediate improvement is expected
urgent improvement is needed / urgent improvement is required / marked improvement is / marked improvement is needed
marked improvement is expected / area of concern / areas of concern / cause for concern / grounds for concern
of great concern / of serious concern / of grave concern / of significant concern / a matter of great concern
a matter of serious concern / a matter of grave concern / a matter of significant concern / deeply concerned
deeply troubling / deeply disturbing / very concerned / very troubling / very disturbing / extremely concerned
extremely troubling / extremely disturbing / seriously concerned / seriously troubling / seriously disturbing
gravely concerned / gravely troubling / gravely disturbing / increasingly concerned / increasingly troubling
increasingly disturbing / no reasonable explanation / no valid reason / no acceptable excuse / no good explanation
no proper reason / no satisfactory excuse / without reasonable explanation / without valid reason
without acceptable excuse / without good explanation / without proper reason / without satisfactory excuse
inexcusable delay / inexcusable failure / inexcusable lapse / unforgivable error / unforgivable behaviour
unforgivable mistake / indefensible delay / indefensible failure / indefensible lapse / inexplicable error
inexplicable behaviour / inexplicable mistake / avoidable error / avoidable mistake / avoidable delay
preventable error / preventable mistake / preventable delay / elementary error / elementary mistake
elementary delay / repeated error / repeated mistake / repeated delay / careless error / careless mistake
careless delay / needless error / needless mistake / needless delay / unnecessary error / unnecessary mistake
unnecessary delay / unforced error / unforced mistake / unforced delay / contrary to your assurance
contrary to your assurances / contrary to your promise / contrary to your promises / contrary to your statement
contrary to your claim / contrary to your commitment / in contrast to your assurance
in contrast to your assurances / in contrast to your promise / in contrast to your promises
in contrast to your statement / in contrast to your claim / in contrast to your commitment
despite repeated requests / despite repeated calls / despite repeated promises / despite several warnings
despite several attempts / despite several follow ups / despite numerous requests / despite numerous calls
despite numerous promises / despite multiple warnings / despite multiple attempts / despite multiple follow ups
despite many requests / despite many calls / despite many promises / despite countless warnings
despite countless attempts / despite countless follow ups / despite our repeated requests
despite our repeated calls / despite our repeated promises / despite your assurances / despite your promise
despite clear instructions / despite being told / despite being asked / despite having been
despite previous warnings / despite being warned / despite your claims / in spite of repeated requests
in spite of repeated reminders / in spite of repeated warnings / in spite of several requests
in spite of several reminders / in spite of several warnings / in spite of numerous requests
in spite of numerous reminders / in spite of numerous warnings / in spite of our requests
in spite of our reminders / in spite of our warnings / against my instructions / against my express wishes
against my explicit instructions / against my advice / against my rules / against our instructions
against our express wishes / against our explicit instructions / against our advice / against our rules
against the instructions / against the express wishes / against the explicit instructions / against the advice
against the rules / in direct violation / in direct contravention / in direct defiance / in clear violation
in clear breach / in clear defiance / in clear contradiction / in flagrant breach / in flagrant contravention
in flagrant contradiction / in blatant violation / in blatant contravention / in blatant defiance
in open violation / in open breach / in open defiance / in open contradiction / in violation of policy
in violation of our / in violation of the / in violation of company policy / violated our policy
violated the contract / violated the terms / violated the code / violates the agreement / violates our trust
violates your contract / breached our rules / breached the contract / breached the terms / broke the policy
broke the agreement / broke our trust / falls squarely on you / falls squarely with you / fell squarely on you
fell squarely with you / lies squarely on you / lies squarely with you / rests squarely on you
rests squarely with you / sits squarely on you / sits squarely with you / responsibility lies with you
responsibility rests with you / responsibility sits with you / blame lies with you / blame rests with you
blame sits with you / fault lies with you / fault rests with you / fault sits with you / burden lies with you
burden rests with you / burden sits with you / the blame is yours / the fault is yours / you bear the blame
you bear the responsibility / you bear the cost / you carry the blame / you carry the responsibility
you carry the cost / you own the blame / you own the responsibility / you own the cost / no one to blame but
nobody one to blame but / entirely your / solely your / solely due to your / wholly due to your
wholly attributable to / largely attributable to / directly your / partly your / partly due to your
attributable to your / as a result of your / had you done / had you checked / had you read / had you responded
had you acted / has you followed / has you checked / has you informed / has you responded / have you done
have you followed / have you read / have you informed / have you acted / had you bothered / had you asked
had you listened / had you planned / had you prepared / had you told us / had you taken / had you been
had you simply / you neglected to / you omitted to / you declined to / you chose not to / you opted not to
you saw fit to / your team neglected to / your team omitted to / your team declined to / your team chose not to
your team opted not to / your team saw fit to / you did not see fit / you did not think to / you did not care to
you made no effort / you made no attempt / you took no action / you gave no notice / you gave no reason
you provided no / you offered no / you showed no / you have shown no / you have made no / you have done nothing
you were repeatedly told / you were previously told / you were clearly told / you were already told
you were already warned / you were specifically warned / you have been repeatedly warned
you have been previously warned / you have been previously asked / you have been clearly asked
you have been already asked / you have been specifically asked / you have been specifically instructed
you were told to / you were warned to / you were asked to / you were instructed to / you were advised to
you were reminded to / you were informed to / you were supposed to / you were expected to / you were meant to
you were required to / you were aware that / you were fully aware / you were well aware / you were late again
you were absent without / you were absent from / you were not present / you were not prepared / you were unprepared
you were unable to explain / you were unable to answer / you were unwilling to / you are expected to
you are expected that / you are required to / you are required that / you are reminded to / you are reminded that
you are instructed to / you are instructed that / you are advised to / you are advised that / you are aware to
you are aware that / your work is unacceptable / your work was disappointing / your performance is poor
your performance has been inadequate / your performance has been unsatisfactory / your conduct was unacceptable
your conduct has been late / your behaviour was poor / your behaviour was disappointing
your response is unsatisfactory / your response has been inadequate / your explanation is late
your explanation was unacceptable / your explanation has been disappointing / your report was poor
your numbers are wrong / your numbers are poor / your numbers are below / your numbers were late
your figures are wrong / your figures are poor / your figures are below / your figures were late
your results are wrong / your results are poor / your results are below / your results were late
your reports are wrong / your reports are poor / your reports are below / your reports were late
unsatisfactory performance / unsatisfactory workmanship / unsatisfactory response / substandard service
substandard work / substandard progress / unacceptable performance / unacceptable workmanship
unacceptable response / appalling service / appalling work / appalling progress / shoddy performance
shoddy workmanship / shoddy response / made us look bad / made us look unprofessional / made us look amateur
make us look bad / make us look foolish / make us look incompetent / make us look silly / makes us look foolish
makes us look unprofessional / makes us look stupid / making us look bad / making us look unprofessional
making us look incompetent / making us look amateur / embarrassed us / embarrassed in front of
embarrassed for the company / embarrassing for us / embarrassing to the company / embarrassing for the team
embarrassment us / embarrassment in front of / embarrassment for the company / damaging our reputation
damaging our team / damaging the reputation / damaging the team / jeopardising our reputation
jeopardising our team / jeopardising the reputation / jeopardising the team / jeopardizing our reputation
jeopardizing our team / jeopardizing the reputation / jeopardizing the team / undermining our reputation
undermining our team / undermining the reputation / undermining the team / hurting our reputation / hurting our team
hurting the reputation / hurting the team / damaged our reputation / damaged our credibility
damaged the reputation / damaged the credibility / jeopardised our reputation / jeopardised our credibility
jeopardised the reputation / jeopardised the credibility / jeopardized our reputation / jeopardized our credibility
jeopardized the reputation / jeopardized the credibility / undermined our reputation / undermined our credibility
undermined the reputation / undermined the credibility / hurt our reputation / hurt our credibility
hurt the reputation / hurt the credibility / lost our trust / lost our patience / lost our faith
lost the confidence / lost the patience / lost my trust / lost my confidence / lost my faith / lost all trust
lost all patience / lost all faith / losing our confidence / losing our patience / losing the trust
losing the confidence / losing the faith / losing my trust / losing my patience / losing my faith
losing all confidence / losing all patience / lost trust in you / lost trust in your / lost confidence in you
lost confidence in your / lost faith in you / lost faith in your / losing trust in you / losing trust in your
losing confidence in you / losing confidence in your / losing faith in you / losing faith in your / cost the company
cost the client / cost the business / cost the department / cost the taxpayer / costs the firm / costs the client
costs the team / costs the department / costing the company / costing the firm / costing the business
costing the team / costing the taxpayer / cost us money / cost us thousands / cost us the client / cost us the deal
cost us a client / cost us customers / cost us business / costing us money / costing us time / costing us the client
costing us the contract / costing us a client / costing us dearly / costing us business / costing us weeks
formal complaint / formal notice of / formal grievance / written warning / written reprimand / written investigation
final complaint / final notice of / final grievance / verbal warning / verbal reprimand / verbal investigation
official complaint / official notice of / official grievance / lodge a formal complaint / lodge a written grievance
lodge a official grievance / make a official complaint / file a formal complaint / file a written grievance
file a official grievance / submit a official complaint / raise a formal complaint / raise a written grievance
raise a official grievance / register a official complaint / i wish to complain / i wish to express my
i wish to register my / i wish to raise my / i am writing to complain / i want to complain / i want to express my
i want to register my / i want to raise my / i would like to complain / writing to complain / writing to express my
writing to formally / strongly object / strongly complain / strongly protest / strongly reject / strongly dispute
formally object / formally complain / formally protest / formally reject / formally dispute / hereby object
hereby complain / hereby protest / hereby reject / hereby dispute / demonstrates a lack of
demonstrates a clear lack / shows a complete lack / shows a disregard for / displays a lack of
displays a clear lack / indicates a complete lack / indicates a disregard for / suggests a lack of
`,
};
