import type { PhraseGroup } from '@/utils/checks/packs/types';

const misdeeds = 'left|forgot|broke|missed|lost|promised|wanted|ate|deleted|parked|insisted|started|spilled|spilt';

/** Reproach by the side door: what others manage, what one will remember, whom one has copied. */
export const sidewaysFrames: PhraseGroup[] = [
  {
    check: 'passive-aggressive',
    reason: 'hint',
    sure: 0.82,
    loose: true,
    phrases: `
i|we do? hope|trust|assume|take it? @you are|'re|were @fill* aware|conscious whose|who => may I tell you.
i|we hope|trust|assume @you @fill* know|realise|realize|remember|understand whose @fill* mail|email|fault|name|mistake|signature => may I tell you.
i 'm|am|was|were n't|not? not? the one|person|only|man|woman who|that ${misdeeds} => I would like to talk about it.
it was|is n't|not me|us|i|my who|that|department|team|side who? ${misdeeds} => I would like to talk about it.
the rest of us @fill* put|hang|bring the|our|ours|it|them|things _? _? _? back|away => we do.
the rest of us @fill* manage|managed to => we.
the rest of us @fill* clean|wash|tidy|follow|refill up|our|the after|own|rules|cups|mugs|dishes|kettle => we do.
the rest of us @fill* have|has|had to @fill* wait|clean|cover|pick|pay|make|manage|put|live|redo|queue|work => we.
the rest of us @fill* do|can|could|did|know|knew @fill* $ => we do
i 'll|will|shall @fill* remember|recall|bear|keep that|this|it _? _? _? next? time|when|if @you @fill* need|want|ask|come|are|'re @fill* somebody|someone|help|me|us|favour|favor|cover|anything|hand|swap|for|begging|crying|asking|looking|in => I may not be able to each time.
once more|again in case they|it|this|these|mine was|were|got|has|have|had been? @fill* mislaid|misplaced|forgotten|ignored => once more.
copied|cc'd|cced|ccd|added|looped in? your @fill* line? manager|boss|supervisor|head|director in? so|to|since|because that? it|this|nothing|things|my|make|you @fill* does|do|gets|is|will|wo|sure|answered|ignored => I would be glad if we could settle it.
so|that it|this|they|nothing|mine do|does|will|is n't|not @fill* get|be|go|slip|lost @fill* lost|forgotten|buried|overlooked|mislaid|missed|ignored|unnoticed @fill* this time => so that we both have it.
it would of @fill* course have|'ve been nice|good|lovely|kind|useful|polite to @fill* be|know|hear|have @fill* asked|told|invited|included|consulted|warned|informed|mentioned|of|about|it|from|before|first => it would have helped me.
fine|well|right|good|schedule|time|correct|ok|okay|working|perfect|smoothly|clean|quiet|tidy until|till|before _? _? _? @you|your _? @fill* got|touched|stepped|changed|took|meddled|started|decided|turned|opened|edited|intervened => fine before.
of course it is|'s your _ _? @you know|decide @fill* best|everything|all => it is your call.
i|we assume|guess|gather|suppose|presume|imagine|take it? that? @you were|was|had @fill* too|otherwise|rather|far @fill* busy|occupied|engaged|tied|important|rushed|grand|much to => you may not have had time.
i|we had|have|did n't|not realised|realise|realized|realize|known|heard|noticed that? we|rules|deadlines|it|that 'd|had|were|are|have|was @fill* now? started|stopped|begun|decided|optional|allowed|doing|cutting|changing|leaving @fill* cutting|changing|doing|sending|booking|making|asking|leaving|to|without|telling|giving => I would have liked to know.
not sure if|whether @you saw|got|read|received|noticed|have|missed my|the|our|any @fill* last|other|previous|many|three|two|# notes|mails|emails|messages|reminders|texts|letters of|from|on|about|yet
not sure if|whether @you saw|got|read|received|noticed|have|missed my|the|our|any @fill* last|other|previous|many|three|two|# notes|mails|emails|messages|reminders|texts|letters $ => may I ask again
your spam|junk mail? folder|filter|box again => another folder.
^ no names but|though
^ no names $ => I would like to say this
^ funny|convenient that $ => I noticed this
i|we only|first|then @fill* found|learned|learnt out? @fill* from|through|via|by the|a|my|our|your|someone|somebody|facebook|linkedin|reading @fill* man|woman|people|lady|customer|client|caretaker|cleaner|poster|notice|newsletter|driver|painter|plumber|porter|website => I would have liked to hear it from you.
tiny|wee|teeny little|tiny|wee reminder|nudge => reminder.
i see|notice|gather|understand|hear @you have|'ve @fill* rewritten|deleted|overwritten|undone|discarded|binned|redone|repainted my|our => I saw the change to my part.
with my _ _? _? and|but your @fill* name|signature|face|logo on|at|under|in|below => with my part.
one|a|another more? _? sunday|weekend|shift|night|day|evening|week|hour _? will|would @fill* hardly @fill* kill|hurt me|us => I would be glad of some help.
no no @fill* it|its|'s|that 's|is? @fill* fine|ok|okay|alright i 'll|ill|will @fill* do|handle|clean|stay|finish|fix @fill* _? _? myself|alone|again => I would be glad of some help.
@you know best @fill* obviously|clearly|evidently|naturally
we 'll|will|shall @fill* see what|how @fill* the|your _ makes|make|thinks|says of|about it|that|this => we may ask them.
^ must be nice|lovely|great|wonderful|pleasant|grand getting|leaving|finishing|knocking|clocking|swanning @fill* away|off|early|home => I would have liked that too.
`,
  },
];
