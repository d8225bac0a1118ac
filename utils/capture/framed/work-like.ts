import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { isOfWork } from '@/utils/capture/facts/advised';

const more = phrasesOf(
  `presentation|discussion|responsibility|responsibilities|draft|debate|argument|workshop|brainstorming|handover|wording|contact person|folder|claim|theory|prose|feedback|criticism|confusion|chaos|delay|excuse|rule|process|processes|bureaucracy|paperwork|form|template|overtime|hierarchy|hierarchies|monologue|detour|ping|distraction|assumption|rework|scope creep|group|open question|unfinished work|sloppy work|half-truth|promise|waffling|vagueness|disorder|unpunctuality
  latecomer|unpreparedness|dishonesty|favouritism|blame|finger-pointing|competence|reliability|quality|accuracy|precision|loyalty|teamwork|collaboration|cooperation|recognition|ownership|variety|challenge|plan b|backup|overview|timeline|roadmap|milestone|budget|tool|training|onboarding|supervision|approval|sign-off|consensus|vote|protocol|record|contract|offer|quote|figure|statistic|graph|table|model|prototype|mock-up|mockup|sketch|sample|test|review|check`,
);
/** Names of what people do and how: "open-ended discussions", "transparency". */
const abstract =
  /\p{L}{3}(?:[ts]ions?|ments?|ness|ity|ities|[ae]nces?|[ae]ncy|ings|ship|isms?|ability|iveness|being \p{L}+ed)(?= |$)|^being \p{L}+(?:ed|en|ft|ld|pt|nt)\b/iu;
const noWork =
  /\b(?:television|pollution|religions?|vacations?|stations?|immigration|elections?|fashion|nation|apartment|city|cit(?:y|ies)|university|celebrit\p{L}+|perfume|ambulance|dance|france|science fiction|fiction|paintings?|buildings?|evenings?|mornings?|weddings?|savings|ceilings?|earrings|feelings|cement|pregnan\p{L}+|celebrations?|decorations?|illness|fitness|tourism|racism|sexism|violence)\b/iu;

/** Whether words name something of work, or how people go about it. */
export const isWorkLike = (text: string): boolean =>
  !noWork.test(text) && (isOfWork(text) || holdsAny(text, more) || abstract.test(text));
