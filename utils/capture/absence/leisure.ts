import { bareWord } from '@/utils/capture/bare-word';
import { phrasesOf } from '@/utils/capture/behind';
import { barred } from './absence-words';
import { isEnd, phraseAt, type Run } from './bag';

/** What nobody does at work: with days on which it is, somebody is away. */
const doing = phrasesOf(
  `skiing|snowboarding|hiking|trekking|climbing|mountaineering|camping|glamping|backpacking|surfing|kitesurfing|windsurfing|diving|scuba diving|snorkelling|snorkeling|sailing|rafting|kayaking|canoeing
  fishing|cycling|bikepacking|motorbiking|caravanning|sightseeing|sunbathing|island hopping|interrailing|birdwatching|yachting|ski touring|bike touring|cycle touring|winter camping|ice climbing`,
);
const roaming = /^(?:walking|hiking|cycling|sailing|touring|exploring|crossing|roaming|riding|trekking)$/u;
const along = /^(?:the|across|through|around|along|round|up|down|from)$/u;
const homely = phrasesOf(
  'parents|family|mother|father|mum|mom|dad|grandparents|grandmother|relatives|in-laws|sister|brother|siblings|friends|home country|homeland|hometown|home town|folks',
);
const visits = /^(?:visiting|seeing|staying with|with|at)$/u;
const whose = /^(?:his|her|their|the|some)$/u;

/** Where people go in their own time. */
const there = phrasesOf(
  `in the mountains|in the alps|in the dolomites|in the himalayas|in the pyrenees|in the hills|in the countryside|in the wilderness|in the woods|in the jungle|in the desert|at the seaside|at the beach|at the coast
  on the coast|on the beach|by the sea|by the lake|at the lake|at sea|on a boat|on an island|on the island|on the slopes|on safari|on a safari|at the cottage|at the cabin|at the summer house|at the holiday home|in the holiday home
  on a road trip|on a ski trip|on a hike|on a trek|on a hiking trip|on a camping trip|on a cycling trip|on a sailing trip|on a cruise|at a festival|at the doctor all day|at the dentist all day|at the hospital all day|in court all day|at the hospital|at a wedding|at the wedding|at a funeral|at a spa|on a yoga retreat|on a meditation retreat`,
);
const atWork = /\b(?:work|office|school|compliments|clients?|customers?|ideas|bugs?)\b/u;
const mostBehind = 5;

/** "Visiting her parents", "with his family". */
function visitAt(run: Run, at: number): number {
  const words = run.slice(at, at + 5).map(bareWord);
  const two = words.slice(0, 2).join(' ');
  const begin = two === 'staying with' ? 2 : visits.test(words[0] ?? '') && words[0] !== 'at' ? 1 : 0;
  if (begin === 0) return 0;
  const own = whose.test(words[begin] ?? '') ? 1 : 0;
  // "With relatives" may be anything.
  if (own === 0 && words[0] === 'with') return 0;
  const many = phraseAt(run, at + begin + own, homely);
  return many === 0 ? 0 : begin + own + many;
}

/** "Walking the Camino", "cycling across France". */
function roamingAt(run: Run, at: number): number {
  if (!roaming.test(bareWord(run[at] ?? '')) || !along.test(bareWord(run[at + 1] ?? ''))) return 0;
  const end = run.findIndex((one, place) => place >= at && isEnd(one));
  const some = run.slice(at + 2, end < 0 ? run.length : end + 1).map(bareWord);
  const isOpen = some.every((one) => /^\p{L}[\p{L}'’-]*$/u.test(one) && !barred.has(one) && !atWork.test(one));
  return isOpen && some.length > 0 && some.length <= mostBehind ? some.length + 2 : 0;
}

/** How many words from a place say what somebody does or where they are in their own time; none where none do. */
export function leisureAt(run: Run, at: number): number {
  if (atWork.test(run.slice(at).join(' '))) return 0;
  return Math.max(phraseAt(run, at, doing), phraseAt(run, at, there), visitAt(run, at), roamingAt(run, at));
}

/** A word that may begin such words. */
export const mayBeLeisure = (word: string): boolean =>
  doing.has(word) ||
  roaming.test(word) ||
  /^(?:visiting|seeing|staying|with|in|at|on|by|scuba|island|ski|bike|cycle|winter|ice)$/u.test(word);
