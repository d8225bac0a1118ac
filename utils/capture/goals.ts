import { beginsWithAny, behind, phrasesOf } from './behind';
import { chanceIn, isStudyDone } from './studies';
import { isTitle } from './titles';
import { item, tells } from './told';
import type { Reading } from './types';

const goals =
  /^(?:wants? to|wishes to|aspires to|hoping to|keen to|eager to|applying for|is applying for|would (?:like|love) to|would like(?= more )|hopes to|plans to|aims? to|is aiming to|dreams of|dreaming of|working towards?|works towards?|aims? for|aiming for|(?:her |his |their )?(?:goal|aim|dream|plan|ambition) is(?: to)?|trying to|looking to|ambition is to)(?: be)? /iu;
const wish =
  /^wants (?=(?:a |the )?(?:promotion|lead role|senior role)\b|more (?:responsibility|visibility|leadership)\b)/iu;
const post =
  /^wants (?!to |(?:an? |the |her |his )?(?:window|aisle|back|front|middle|same|other|corner|best|good|better|comfy|free) seat|my |your |our |me |us |more )(?:an? |the |her own |his own |their own )?\S[\p{L}\p{N} -]{0,24} (?:post|job|role|position|seat|transfer|promotion)$/iu;
const mayBeMere = /^(?:wants?|would|trying|looking)/iu;

/** Under way already, and kept with its verb. */
const underWay: readonly [RegExp, ReadonlySet<string>][] = [
  [
    /^(?:training for|preparing for) (?:(?:an?|the|her|his|their) )?(?:half |first )?/iu,
    phrasesOf(
      'marathon|triathlon|race|ironman|exam|certificate|certification|degree|10k|tour|climb|ultra|licence|license',
    ),
  ],
  [
    /^(?:working on|doing) (?:her|his|their|an?) /iu,
    phrasesOf('phd|mba|thesis|degree|certificate|certification|master|bachelor|diploma|apprenticeship'),
  ],
];
const studies = /^(?:studying (?:for|to become)|training to become|training to be|training as|saving (?:up )?for) /iu;
const learnt =
  /^(?:the|how|that|a lot|fast|quick|quickly|slowly|easily|best|better|well|things|new|something|everything|it|on|as|through|from|by|about (?:us|me|it))\b/iu;

/** "Training for a triathlon, like me" is in common. */
export const isSport = (text: string): boolean =>
  /^(?:(?:is )?(?:training|preparing|prepping|trains) for) .{0,24}\b(?:marathons?|triathlons?|ironman|10k|5k|ultra|parkrun|relay|bike race|swim|regatta)\b/iu.test(
    text,
  );

/** "Learning support aide wants plain English" begins with a job. */
const jobThenVerb = /^(?:learning|teaching) \S.{0,30} (?:wants|needs|likes|prefers|hates|asks|is|has|works) /iu;
function isUnderWay(text: string): boolean {
  if (text.length > 100 || jobThenVerb.test(text)) return false;
  const learns = behind(
    /^(?:learning|learns|teaching (?:her|him|them)sel(?:f|ves)|teaches (?:her|him|them)sel(?:f|ves)|taking lessons in|studying(?! (?:together|with))) /iu,
    text,
  );
  if (learns !== undefined) return !learnt.test(learns);
  if (behind(studies, text) !== undefined) return true;
  return underWay.some(([begin, what]) => {
    const rest = behind(begin, text, 2, 80);
    return rest !== undefined && (beginsWithAny(rest, what) || beginsWithAny(rest.split(' ').slice(1).join(' '), what));
  });
}

/** What somebody who wants to may aim at. */
const aims = phrasesOf(
  `become|becoming|learn|learning|promoted|promotion|be promoted|getting promoted|get promoted|get into|get better|get a|get an
  get the|get her|get his|lead|leading|moving|move into|move to|move up|grow|growing|write a|write an|write more|write her|write his
  writing a|writing an|writing more|writing her|writing his|speak at|speak more|speak better|speaking at|speaking more|speaking better
  run a|run an|run the|run her|run his|run for|running a|running an|running the|running her|running his|running for
  build|building|improve|improving|master|mastering|start|starting|found|founding|publish|publishing|teach|teaching
  mentor|mentoring|switch|switching|finish her|finish his|finish the|finish a|finishing her|finishing his|finishing the|finishing a
  transition|a|an|degree|certificate|certification|certified|be certified|get certified|qualify|qualifying|qualified|study|studying|pass|passing|retire|retiring|do her|do his|do a|do an|do more|go freelance|go part-time|go into|phd|mba|lead role|senior role|management|more responsibility
  more visibility|more leadership`,
);
const moreOf =
  /^more (?:client|customer|management|project|technical|creative|hands-on|people|strategic|design|field|international) (?:work|projects|contact|tasks|topics)\b/iu;

const isAim = (text: string) =>
  beginsWithAny(text, aims) ||
  beginsWithAny(text.replace(/^(?:the|her|his) /iu, ''), aims) ||
  moreOf.test(text) ||
  isStudyDone(text);

/** "Hopes to be back by May", "wants to get the slides to me by noon". */
const mereState =
  /^(?:be )?(?:back|at(?= (?!the top\b))|there|here|home|away|off|ready|done|free|available|early|late|better|well|fit|around|out|on time|present|able)(?: |$)|\b(?:to|for) (?:me|us)\b|\bby (?:noon|tonight|tomorrow|eod|lunch|\d{1,2}(?::\d\d)? ?[ap]m|(?:mon|tues|wednes|thurs|fri)day)\b/iu;

/** What somebody wants to become or to reach. */
export function readGoal(spelt: string, also: boolean): Reading | undefined {
  if (isUnderWay(spelt)) return tells(item(also ? 'commonGround' : 'goals', spelt));
  if (post.test(spelt) && spelt.length < 50) return tells(item('goals', spelt.replace(/^wants (?:an? |the )?/iu, '')));
  const chance = chanceIn(spelt);
  if (chance !== undefined) return tells(item('goals', chance));
  const goal = behind(goals, spelt, 2, 100) ?? behind(wish, spelt, 2, 100);
  if (goal !== undefined && mereState.test(goal)) return undefined;
  return goal !== undefined && (isAim(goal) || isTitle(goal) || !mayBeMere.test(spelt))
    ? tells(item('goals', goal))
    : undefined;
}
