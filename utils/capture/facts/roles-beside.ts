import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { isCustomerTold } from './buyers';

/** "In charge of our project": who somebody is to the user. */
const onOurProject =
  /^(?:is |she's |he's |also |now )?(?:in charge of|responsible for|runs|leads|manages|heads|heads up|sponsors|owns|drives|coordinates|co-leads) (?:our|my) (?:[\p{L}\p{N}-]+ ){0,3}(?:project|workstream|programme)$/iu;
/** "Moved to our team from Sales". */
const cameToUs =
  /^(?:has |just |recently |newly )*(?:moved|came|comes|joined|switched|transferred|changed|new)(?: over| across| in)? (?:to|into|in|onto) (?:my|our) (?:own )?(?:team|group|squad|crew|department|dept|unit)(?: from \S.{1,24})?$/iu;
const onOtherSide =
  /^(?:(?:works|sits|is|based|working|works for us) )?(?:on|at|from|with|in) (?:the |a )?(?:client|customer|buyer)(?:['’]s)?[ -](?:side|end)$/iu;
const colleagueInTeam =
  /^(?:(?:my|our|a|the) )?(?:(?:new|newest|closest|direct|nice|old|best) )?(?:colleague|co-?worker|workmate) (?:in|on|of|from) (?:the|my|our|the same) (?:team|group|squad|crew|department|dept|unit)$/iu;
/** "We are on the tender team together". */
const teamTogether =
  /^(?:we|(?:she|he|they) and i|both of us|the two of us)(?: are|'re| sit| work)? (?:both )?(?:on|in) (?:the |our )?((?:(?!same\b)[\p{L}&-]+ ){1,3})(?:team|squad|crew|department|dept|unit) (?:together|too|as well)$/iu;
/** "Fresh from my team in admissions". */
const fromMyTeam = /^(?:fresh )?(?:from|in|on|of) (?:my|our) (?:own )?team in (\p{L}[\p{L} &-]{2,24})$/iu;

const role = (one: 'team' | 'customer' | 'project'): Told => ({ kind: 'role', role: one });

/** Who somebody is to the user by the team, the project or the firm that is the user's. */
export function roleBeside(text: string): Told[] | undefined {
  if (cameToUs.test(text) || colleagueInTeam.test(text)) return [role('team')];
  if (onOtherSide.test(text) || isCustomerTold(text)) return [role('customer')];
  if (onOurProject.test(text)) return [role('project')];
  const team = (teamTogether.exec(text) ?? fromMyTeam.exec(text))?.[1]?.trim();
  return team === undefined ? undefined : [role('team'), line('team', team)];
}
