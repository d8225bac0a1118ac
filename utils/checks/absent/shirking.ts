/** Work that is left to others, and those who carry it, where the person is the load; `<p>` is the person. */
export const shirking = `
<p> @aux* @be? @fill* skiving|skives|skived|skive|shirking|slacking|loafing|loafs|malingering|malingers|freeloading|freeloads|dossing|dosses|bludging|bludges|goldbricking
<p> @aux* @be? @fill* coasting|coasts|coasted|idling|idles $
<p> @aux* @be? @fill* coasting|coasts|coasted until|till|since|again|along|through|towards|as|for|while|and|these|all
<p> @aux* @be? @fill* bunk|bunks|bunked|bunking|skive|doss|slope|slopes|sloped|sloping|slack off
<p> @aux* @be? @fill* swinging|swings|swung the lead
<p> @aux* do|does|doing|did|done @fill* bare|absolute|barest minimum
<p> @aux* do|does|doing|did @fill* as little as
<p> @aux* do|does|doing|did @fill* next to nothing
<p> @aux* do|does|did|has|have @neg @fill* do|does|did|done a|any|one stroke|tap|scrap|jot of
<p> @aux* do|does|did|has|have @neg @fill* do|does|did|done a|any|one stroke|tap|scrap|jot $
<p> @aux* do|does|did|has|have? @neg @fill* break|broke|breaks|broken a sweat
<p> @aux* @be? sits|sitting|sat|sit on @own hands|backside|arse|bum|thumbs|laurels
<p> @aux* @be? makes|making|made|gets|getting|got|has|had us|me|others|everyone|everybody|juniors|trainees|interns|the _? _? do|doing|to @own work|job|reports|dirty|share|homework|chores
<p> @aux* @be? hides|hiding|disappears|vanishes|vanished _* until|till|when|whenever|while _? _? rush|work|shift|job|there|it|everything|delivery|busy
<p> @aux* @be never|hardly|rarely at|in @own desk|seat|post|office
<p> @aux* @be? rests|resting|rested on @own laurels
<p> @aux* @be? twiddles|twiddling|twiddled @own thumbs
<p> @aux* @be? lets|letting us|me|others|everyone|everybody|colleagues|you do|carry|pick|take|sort|handle
<p> @aux* @be? lets|letting the rest|others|team|juniors|trainees|interns|apprentices of? us|you? do|carry|pick|take|sort|handle
<p> @aux* @be? leaves|left|leaving|dumps|dumped|dumping|offloads|offloading|palms|pushes all? of? the|@own|everything @fill* hard|heavy|dirty|boring|real|actual|grunt|donkey lifting|work|stuff|jobs|bits|part to|on|for|off
<p> @aux* @be? rides|riding|rode|hangs|hanging|coasts|coasting|lives|living on|off the|@poss|others|other|everybody|everyone|our _? _? coattails|coat|work|backs|back|success|shoulders|effort|efforts
<p> @aux* @be|gets|got @fill* carried|propped by|up us|me|by|others|everyone|everybody|colleagues|the us|me|rest|team|others|everyone?
<p> @aux* @be|gets|getting|wants|enjoys|has|having @fill* free ride|rider
<p> @aux* @be @fill* allergic|averse to @fill* work|working|effort|hard|responsibility|deadlines|graft|exertion
<p> @aux* @be? @fill* quiet quitting
<p> @aux* @be not|n't|hardly|scarcely|never @fill* hard|fast|quick|keen|great worker|grafter|learner|listener|thinker|timekeeper|organiser|organizer
<p> @aux* @be not|n't|hardly|scarcely exactly? known|famous|renowned|noted|celebrated for
<p> @aux* @be not|n't|hardly|scarcely exactly? overworked|overburdened|overstretched|killing|busting|straining|exerting|overexerting
<p> @aux* has|have|had @neg|never @fill* overworked|overexerted|strained @self
we|i|you|they|everyone|everybody|team|rest @be|all|have|had|been|just|basically|still|always|'ve|'m|am|us|of* carrying|propping|dragging up|along? <p> $
we|i|you|they|everyone|everybody|team|rest @be|all|have|had|been|just|basically|still|always|'ve|'m|am|us|of* carrying|propping|dragging up|along? <p> at|again|all|since|for|through|this|these|until|as|along|and|like
pick|picks|picked|picking|take|taking|takes|took up|in <p> 's slack|pieces|share|load|mess
do|does|did|doing|done <p> 's work|job|share|bit for him|her|them
`;
