/** Figures and facts that somebody bends, and what others make of their word; `<p>` is the person. */
export const cookedFigures = `
<p> @aux* @be? @fill* @cook up? the|@own|our|those|some|all|any|these? _? @books
<p> @aux* @be? makes|made|making|make up the|@own|our|those|some|all|any|these? _? @books
<p> @aux* @be? makes|made|making|make|plucks|plucked|plucking|pulls|pulled the|@own|our|those|some|these? _? @books up|from|out
<p> @aux* @be @fill* economical|sparing with the|@own? truth|facts
<p> @aux* @be|gets @fill* creative|loose|liberal|flexible with the|@own? _? truth|facts|@books
<p> @aux* @be? plays|played|playing|play fast and
<p> @aux* @be? bends|bent|bending|stretches|stretched|stretching|twists|twisted|twisting|shades|shaded the truth|facts
<p> @aux* @be? tells|told|telling|spins|spun|spinning @fill* porkies|fibs|whoppers|tales|yarns|lies|untruths
<p> 's _? @output @aux* n't|not|never|hardly|seldom be @fill* trusted|relied|believed|counted
<p> 's _? @output @aux* @be @fill* worth @fill* nothing|little|zero
<p> 's _? @output @aux* @be n't|not|never|hardly @fill* worth|reliable|trustworthy|credible|honest|believable
<p> 's _? @output @aux* @be @fill* worthless|rubbish|garbage|nonsense|useless|fiction|invented|unreliable|fantasy|guesswork|fairy
can|could|cannot n't|not|never? @fill* trust|believe|rely|count|bank|depend on? <p> 's _? @output
wo|will|would|do|does|did n't|not|never @fill* trust|trusted|believe|rely|count|bank on? <p> 's _? @output
do|does|did|would|wo n't|not|never @fill* believe|trust a|one? single? word|figure|thing|number of|in <p> 's
never trust|trusted|believe|believed <p> 's _? @output
ca|can|could|cannot|do|does|did|would|wo n't|not|never? @fill* trust|believe a|one? single? word <p> says|said|writes|tells|promises
<p> 's promises|word|excuses|apologies|threats|assurances @aux* @be|mean|means @fill* empty|hollow|worthless|nothing|hot|cheap|legendary|endless
<p> @aux* @be? bills|billed|billing|claims|claimed|claiming|charges|charged|charging|books|booked|logs|logged for? @fill* hours|trips|meals|days|miles|mileage|expenses|overtime|visits @sub never|did
<p> @aux* @be? passes|passed|passing|sells|presents|presented @fill* off? @poss|other|others|everybody|everyone|somebody|the _? work|idea|ideas|code|slides|designs off? as @own
nobody|no one? trusts|believes|trusted|believed|trust <p> 's _? @output
take|takes|took|taking|taken|treat|treating <p> 's _? @output with _ _ _? salt
take|takes|took|taking|taken|treat|treating what|everything|anything|whatever <p> says|said|tells|writes|promises _? with _ _ _? salt
take|takes|took|taking|taken <p> with _ _ _? salt
`;

const books =
  'books figures numbers accounts hours timesheet timesheets expenses results data stats statistics forecast forecasts returns mileage receipts targets metrics kpis claims';

export const figureSets = {
  books,
  cook: 'cook cooks cooked cooking massage massages massaged massaging fiddle fiddles fiddled fiddling fudge fudges fudged fudging doctor doctors doctored doctoring inflate inflates inflated inflating pad pads padded padding invent invents invented inventing fabricate fabricates fabricated fabricating rig rigs rigged rigging embellish embellishes embellished',
  output: `${books} work word words report reports estimate estimates count counts measurements quotes promises projections sums maths math memory judgement judgment facts excuses readings`,
};
