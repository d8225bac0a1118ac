import type { PhraseGroup } from '@/utils/checks/packs/types';

const small = 'signature|click|line|yes|button|mail|email|call|form|number|date|box|stamp';
const count = 'five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|two|three|four|six|seven|eight|nine|#';
const chore = 'pick|choose|decide|sign|send|say|name|set|give|tell|book|take|call|ring|post|press|answer';

/** How small the thing is, how long it has been, and how often it was asked. */
export const pressingFrames: PhraseGroup[] = [
  {
    check: 'impatience',
    reason: 'again',
    sure: 0.98,
    loose: true,
    phrases: `
this is|'s the @fill* third|fourth|fifth|sixth|tenth|3rd|4th|5th time i|we am|'m|are|'re @fill* answering|explaining|asking|telling|repeating|chasing => may I say it once more.
`,
  },
  {
    check: 'impatience',
    reason: 'hurry',
    sure: 0.82,
    loose: true,
    phrases: `
just ${chore} a|an|the|one|any|something|your|it|us|me _? _? _? already => please choose when you can
it 's|is|its only|just? one|a single? ${small} $ => it is a small thing
not|n't @fill* so|that|very|too? @fill* difficult|hard|much to|trouble @fill* write|send|answer|reply|sign|say|press one|me|back|two => a small thing.
do n't|not have|got time|patience to @fill* go|run|explain|repeat|argue|discuss _? _? _? with|to? @you? again|twice => have little time for this.
do n't|not have|got time|patience to @fill* hold|babysit|spell @you|your|it => have little time to.
^ answer me today|now|please|immediately|at => please get back to me.
can|could|would|will @you @fill* please? get to the point => could you please tell me the main thing.
`,
  },
  {
    check: 'impatience',
    reason: 'again',
    sure: 0.82,
    loose: true,
    phrases: `
i|we 'm|am|'re|are @fill* asking|chasing @fill* @you? again $ => may I ask again
^ why @you do|did|does n't|not answer|reply|write|send|call|pay|respond|tell => may I ask again.
i|we write|call|ask|mail|email|remind @you? also? already _? @number|many times => may I ask again.
@number|many times i|we write|call|ask|mail|email|remind|wrote|called|asked @you? => may I ask again.
`,
  },
  {
    check: 'impatience',
    reason: 'waiting',
    sure: 0.66,
    loose: true,
    phrases: `
it 's|has|is|its been? @fill* been? nearly|over|almost|about? ${count} min|mins|minutes|hours $ => some time has passed
its|it's been ${count} min|mins|minutes|hours $ => some time has passed
`,
  },
];
