/** Kind words about somebody; `<p>` is the person. See `text/phrases.ts` for the form. */
export const praise = `
<p> 's _ @be @fill* @great|superb|flawless|spotless
no one|nobody _* like <p> $
give <p> a @fill* medal
<p> @aux* @be @fill* first to help|volunteer|offer
<p> @aux* @be worth @fill* ten|gold|weight|every
<p> @aux* has|have|had|'s @fill* gift|talent|knack|eye|ear of|for
<p> @aux* @be @fill* calmest|kindest|nicest|hardest|bravest|warmest|fairest|quickest|smartest|sharpest|finest|wisest person|people|teacher|nurse|colleague|engineer|working|of|i|in
<p> @aux* did|does|do|has|have|made|makes|gave|delivered|ran|held @fill* @great|@best @work|@star
<p> @aux* @be|seems @fill* @great|@best|@kind
<p> @aux* @be @fill* @star|@best
<p> @aux* @be @fill* good|great|brilliant|wonderful|lovely|excellent|patient|talented|gifted|skilled at|with|to @fill* people|children|customers|clients|guests|students|work|words|numbers|listening|teaching|explaining|patients|parents|tenants|kids|it|this|me|us
<p> @aux* @be @fill* joy|pleasure|delight|dream|credit to|for
<p> @aux* @be @fill* helpful|generous|supportive|thoughtful|welcoming|gracious|patient|kind to|with|about
<p> @aux* saved the|my|our|us|me|it|everything
<p> @aux* nailed|aced|smashed|rocked|crushed it|this|that|the
<p> @aux* went|goes @fill* above|beyond|extra|out @fill* beyond|mile|of|and
<p> @aux* knows|knew @fill* @own|everything|the|it @fill* inside|stuff|well|heart|best
<p> @aux* handled|handles|managed|explained|explains|organised|organized|prepared|wrote|writes|ran|runs|led|leads|presented|presents|solved|taught|teaches|speaks|spoke|turned|calmed @fill* _? _? _? _? beautifully|brilliantly|perfectly|wonderfully|calmly|gracefully|superbly|expertly|flawlessly|well|patiently|masterfully|kindly|clearly
<p> @aux* stayed|worked|came|drove @fill* _? _? until|till|past|through|all @fill* midnight|night|late|weekend|last|done|finished
<p> @aux* found|fixed|solved|caught|spotted|rescued|finished _* @fill* we|nobody|everyone|minutes|hours|time @fill* all? @fill* missed|else|flat|could?
<p> @aux* never @fill* once raising|complains|complained|loses|lost|misses|missed|tires
<p> @aux* deserves|earned|deserved @fill* credit|thanks|praise|raise|medal|recognition|applause|promotion|it
<p> @aux* made my|our|everyone|everybody|the @fill* day|easy|smile|laugh|difference|welcome
<p> @aux* @be n't|not|never once|never @fill* late|rude|unkind
<p> 's @fill* work|drawings|report|talk|slides|plan|handover|notes|patience|calm|kindness|idea|ideas|presentation|code|design|lesson|lessons|cooking|writing|voice|eye|advice|help|support|summary @be @fill* @great|@best|joy|pleasure|delight|gold|perfect|spotless|flawless|clear|beautiful|first
<p> 's @fill* @great|@kind work|drawings|report|talk|slides|plan|handover|notes|patience|calm|kindness|idea|presentation|code|design|help|support|advice
impressed|amazed|blown|delighted|thrilled|touched|moved|wowed|happy|pleased @fill* away? by|with|at <p>
could|would n't|not have _* @fill* without <p>
could|would n't|not have _* @fill* on time without <p>
lost|nowhere without <p>
lucky|fortunate|glad|blessed|grateful|proud|happy to? have|of|for @fill* <p>
shoutout|shout|kudos|props|credit|hats|thanks|cheers|applause|bravo|compliments @fill* out|off? to|for <p>
credit where @fill* due <p>
really|absolutely|just love|loved|like|liked|admire|admired|appreciate|appreciated|enjoy|enjoyed how|the|working @fill* way|with? <p>
love|loved|admire|admired|appreciate|appreciated how|the @fill* way? <p>
love|loved|enjoy|enjoyed|admire|admired working with <p>
a|such|real|true @star like <p>
thank|thanked god|goodness|heavens for <p>
do n't|not know what @fill* we|i|i'd would|'d do without <p>
hire|promote|recommend <p> $
cannot|can n't|not @fill* recommend|praise|thank <p> @fill* enough|highly
<p> @be why|how we|the|this|it @fill* won|works|worked|made
`;

/** Behind the kind words. */
export const takenBack = /(?:,| )(?:but|yet|although|though|except) /i;

/** Kind words that are turned round: "did a great job of losing the keys", "thanks to Dave we have no van". */
export const turned =
  /\b(?:job of (?:losing|breaking|missing|forgetting|ruining|wrecking|hiding|ignoring|avoiding)|for once|i suppose|(?:nice|good|fine) enough|good old|not bad|thanks to \S{1,30}(?: \S{1,30})? (?:we|i|there|nobody|the \S+) (?:now )?(?:have no|have nothing|lost|missed|is|are|had to|must)|god['’]s gift)\b|(?:🙄|\/s\b|yeah right)/i;

export const praiseSets = {
  great:
    'great good wonderful brilliant fantastic amazing excellent superb outstanding terrific marvelous marvellous fabulous splendid awesome incredible phenomenal stellar exceptional lovely impressive beautiful perfect magnificent remarkable first-rate top extraordinary tremendous admirable cracking grand solid stunning',
  best: 'best finest nicest kindest loveliest sharpest smartest brightest easiest',
  kind: 'kind patient generous thoughtful brilliant wonderful amazing lovely fantastic excellent superb outstanding terrific awesome incredible phenomenal great helpful supportive talented gifted clever smart reliable dependable delightful warm gracious humble hardworking inspiring impressive fabulous calm attentive caring competent funny charming flawless invaluable indispensable irreplaceable sharp',
  star: 'star gem treasure legend hero heroine lifesaver angel saint genius wizard rock godsend asset inspiration superstar rockstar champion diamond pearl joy delight wonder magician pro natural gift blessing role model',
  work: 'job work thing effort talk speech presentation lesson session turnaround impression show difference',
};
