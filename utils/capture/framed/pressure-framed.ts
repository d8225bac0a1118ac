import { ofPrivate } from '@/utils/capture/facts/pressed-at';
import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { common } from './classes';
import { framesOf, keptBy, type Laid } from './walk';

const classes = {
  ...common,
  STRESS: `when it all gets too much for @her|as soon as there is stress|as soon as there is pressure|when there is stress|when there is pressure|if there is stress|if there is pressure|whenever there is stress|when the pressure is on|when pressure is on|the moment things go wrong|the moment it gets hectic|as soon as things go wrong|once things go wrong|before a launch|before launches|before a release|before releases|before an audit|before audits|before big meetings|before a big meeting|before presentations|before a presentation|before important meetings|before the board meeting|at month-end|at month end|at year-end|at year end|at quarter-end|at quarter end|during month-end|during audits|during a release|during launches|during exams|near the end of a project|at the end of a project|towards the end of a project|under strain|under deadline pressure|with deadlines|with tight deadlines|with a tight deadline|under stress|under pressure|under time pressure|under a lot of stress|under a lot of pressure|under heavy load|when stressed|if stressed|when under stress|when under pressure|if under pressure|when @she is stressed|when @she gets stressed|when @she is under stress|when @she is under pressure|if @she is stressed|if @she is under pressure|if @she is under stress|when @she feels stressed|when @she feels under pressure|when @she is stressed out|when @she's stressed|when @she's under pressure|if @she's stressed|when @she has too much to do|when @she has too much work|when @she has too much on|when @she has too much on @his plate|if @she has too much to do|if @she has too much on @his plate|when @she has a lot to do|when @she has a lot on
    when there is too much|when there is too much work|when there is too much to do|when there is a lot to do|when there is a lot of pressure|when there is much to do|when there's too much to do|when there's a lot on|when it is too much|when it gets too much|if it gets too much|when it all gets too much|when everything gets too much|when it's too much|when things get too much|when overloaded|when overwhelmed|if overwhelmed|when @she is overloaded|when @she is overwhelmed|when @she feels overwhelmed|if @she is overloaded|when swamped|when @she is swamped|when overworked
    when it gets hectic|when things get hectic|when it is hectic|when it's hectic|if it gets hectic|if things get hectic|as soon as it gets hectic|once it gets hectic|as soon as things get hectic|whenever it gets hectic|when it gets stressful|when things get stressful|when it is stressful|if it gets stressful|as soon as it gets stressful|when it gets busy|when things get busy|when it gets tight|when time gets tight|when time is short|when time runs out|when time is running out|if time is short|when it gets tense|when things get tense|when it gets tough|when things get tough|when it gets serious|when it gets critical|when things go wrong|when something goes wrong|if something goes wrong|when things don't go to plan|when things do not go to plan
    when the deadline is near|when a deadline is near|when deadlines are near|when the deadline comes near|if the deadline comes near|when the deadline approaches|when a deadline approaches|when deadlines approach|when the deadline gets close|when deadlines get close|when a deadline gets close|when the deadline is close|when deadlines are close|when deadlines are tight|when a deadline is tight|if deadlines are tight|when deadlines pile up|when work piles up|when tasks pile up|when the work piles up|when mails pile up|before deadlines|before a deadline|before big deadlines|close to deadlines|close to a deadline|near deadlines|near a deadline|shortly before a deadline|shortly before deadlines|right before a deadline|right before deadlines|just before a deadline|just before deadlines
    in stressful times|in stressful phases|in stressful situations|in stressful weeks|in hectic times|in hectic phases|in hectic weeks|in busy times|in busy phases|in busy weeks|in a crisis|in crises|in stress|in hot phases|in the hot phase|during stressful times|during stressful phases|during busy times|during busy periods|during hectic times|during peak times|in peak times|in peak season|during crunch time|in stress situations|in tense situations|in difficult phases|in high-pressure situations|with too much on @his plate|with too much work|with too much pressure|with too many tasks|with deadlines looming|with a deadline looming|if stress gets too high|when the pressure rises|when pressure rises|when the pressure is high|when pressure is high|when the pressure mounts|when stress levels rise|when the stress gets too much|when the workload is high|when the workload gets too high|if the workload is too high|when @she is pressed for time|when pressed for time|when rushed|when @she is rushed|when in a hurry|when @she is in a hurry|when tired and stressed`,
  SIGN: `typical for @her under stress :|typical of @her under stress :|typical under stress :|typical for @her under pressure :|pressure makes that|stress makes that|pressure leads to that|what @she does under stress :|what happens under stress :|stress mode :|in stress mode :|stress mode means|what stress does to @her :|you notice the stress because|you notice stress because|you notice the stress when|you notice the stress by how|you can tell @she is stressed when|you can tell that @she is stressed when|you can tell @she is under pressure when|you know @she is stressed when|you know that @she is stressed when|you see that @she is stressed when|you see @she is stressed when|you notice @she is stressed when|you notice that @she is stressed when|you notice that @she is stressed because|you notice that @she is under pressure when|you recognise the stress because|a sign of stress is that|sign of stress is that|sign of stress :|signs of stress :|a sign of stress :|first sign of stress :|stress sign :|stress signs :|stress signal :|stress signals :|the first sign of stress is that|the sign of stress is that|stress shows when|stress shows in that|stress means that|stress means|stress reaction :|typical stress reaction :|reaction to stress :|reacts to stress :|reaction to pressure :|@his stress reaction :|how @she is under stress :|how @she is under pressure :|@his reaction to stress is that|@his reaction to stress :|in stress :|stress :|stressed :|behaviour under pressure :|behavior under pressure :|behaviour under stress :|behavior under stress :|pressure :|when stressed :|under pressure :|under stress :|if overloaded :|when overloaded :|overload :|when busy :|if stressed :`,
  MEANS:
    'means @she is stressed|means that @she is stressed|means @she is under pressure|means that @she is under pressure|means stress|is a sign of stress|is a sign that @she is stressed|is a sign that @she is under pressure|is a sure sign of stress|is a sure sign that @she is stressed|shows that @she is stressed|shows that @she is under pressure|tells you @she is stressed|when @she does that @she is stressed|is @his stress reaction|is how @she reacts to stress|is how @she shows stress|signals stress|is a stress signal|is a typical sign of stress|means @she is overloaded|means that @she is overloaded|means @she has too much on @his plate',
  STRESSED:
    'stressed|under stress|under pressure|overloaded|overwhelmed|swamped|overworked|too busy|stressed out|in stress|under strain',
  BE: 'is|gets|becomes|can be|can get|can become|turns|goes|tends to be|tends to get|tends to become|may become|may get|stays|remains|feels|is often|gets easily|seems|looks|acts|reacts|sounds|appears',
};

const frames = framesOf(
  `STRESS ,/: SHE? MOSTLY* {does}
   STRESS ,/:? SHE MOSTLY* {does}
   STRESS MOSTLY* {does}
   SHE? MOSTLY* {does} STRESS
   SIGN SHE {does}
   SIGN SHE? MOSTLY* {does}
   {} MEANS
   if/when SHE {does} ,? SHE BE STRESSED
   if/when SHE {BE} {} ,? SHE BE STRESSED`,
  classes,
);
/** What somebody is then, without a verb. */
const adjectives = framesOf(
  `STRESS ,? SHE? MOSTLY* {BE} {}
   SHE? MOSTLY* {BE} {} STRESS
   stress/pressure/stressing make/makes/turn/turns HER {}`,
  classes,
);
const noAct =
  /^(?:(?:needs|cannot work|can't work|values|expects|appreciates|attaches|requires|insists|relies|depends|counts|knows|enjoys|loves|hates|owes|gives me|sends me)\b|is (?:off|away|out|on|at|in|from|a|an|the)|needs (?:a |an |some )?(?:help|reminders?|support)|wants|prefers|likes|works (?:from|at|in|until|\d)|lives|calls? |mails? |has (?:a|an|two|three) |please|thanks?|means|yes|this|always$|news|mails|calls|numbers|questions|answers|slides|minutes|details|urgent)\b/iu;

/** How somebody is when much is on. */
export function pressureFramed(laid: Laid): Told[] | undefined {
  const kept = keptBy(frames, laid) ?? keptBy(adjectives, laid);
  if (kept === undefined || noAct.test(kept) || ofPrivate.test(laid.text) || kept.split(' ').length > 14)
    return undefined;
  return /\b(?:I|we|was|were|had|yesterday|today|this week|last week|until)\b/u.test(laid.text) || /[?;]/u.test(kept)
    ? undefined
    : [line('underPressure', kept)];
}
