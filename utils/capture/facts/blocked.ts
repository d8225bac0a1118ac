/** What somebody says yes to, or does, before something can go on. */
const yes =
  '(?:sign-?off|approval|ok|okay|go-?ahead|say-?so|blessing|signature|input|numbers?|figures?|data|review|release|green light|consent|access|keys?|credentials|confirmation|decision|answer|feedback|part|draft|specs?|api \\p{L}+|content|copy|designs?|assets|logins?)';
/** "Can't ship without her approval". */
const stuckWithout = new RegExp(
  `^(?:i |we |nobody |no one |nothing )?(?:can't|cannot|can not|can|not allowed to|gets|goes|ships|moves) (?:\\S+ ){0,5}?without (?:her|his|their) (?:\\S+ ){0,2}?${yes}(?: (?:on|for|of|to) .{2,40})?$`,
  'iu',
);
/** "I'm blocked on his API keys", "still missing her timesheet". */
const blockedOn =
  /^(?:(?:i'm|i am|we're|we are|i|we) )?(?:still |currently |totally )?(?:blocked|stuck|held up|stalled) (?:on|by|without|until i (?:get|have)|waiting for) (?=(?:her|his|their) )/iu;
const missing =
  /^(?:(?:i'm|i am|we're|we are|i|we) )?(?:still |currently )?(?:missing|lacking|short of|without|lack) (?=(?:her|his|their) )/iu;
/** "Must deliver me the test data". */
const mustGive =
  /^(?:must|should|has to|needs to|is to|supposed to|ought to) (?:deliver|send|give|get|hand|provide|forward|supply|return|submit|bring|mail|email|pass) (?:me|us) (?=(?:the|her|his|their|all|some|weekly|monthly|final|signed|test|new|\p{Lu}\d|\p{Lu}{2,}|those|these|two|three) )/iu;
/** "Blocked on me for the login", "gets my forecast every Monday". */
const byUser =
  /^(?:(?:is|still|currently) ){0,2}(?:blocked|stuck|held up|stalled) (?:on|by|without) (?:me|us|my|our)(?: (?:for|until|with|on) .{3,50}| \p{L}.{2,50})?$/iu;
const getsMine =
  /^(?:always |usually )?(?:gets|receives|expects|is sent|picks up) (?:my|our) (?!boss|sympathy|vote|respect|support|hopes|point|jokes?|humou?r)(?:\S+ ){1,5}?(?:every|each|weekly|monthly|daily|quarterly|by (?:noon|the|end|\p{L}+day)|on \p{L}+days)(?= |$)/iu;
const noWork =
  /\b(?:humou?r|smile|laugh|jokes?|company|cake|cakes|car|dog|cat|book|books|tent|bike|umbrella|chargers?|lunch|coffee|friendship|presence|wit|energy|life|love|kindness|birthday|number plate|sleep|train|bus)\b/iu;

const isWork = (text: string) => text.length < 100 && !noWork.test(text);

/** What the user waits for, where no word says that they wait. */
export function blockedBy(text: string): string | undefined {
  if (!isWork(text)) return undefined;
  if (stuckWithout.test(text)) return text;
  for (const lead of [blockedOn, missing, mustGive]) {
    const found = lead.exec(text)?.[0];
    if (found !== undefined) return text.slice(found.length);
  }
  return undefined;
}

/** Whether somebody waits for the user, or gets something of theirs time and again. */
export const waitsForUser = (text: string): boolean => isWork(text) && (byUser.test(text) || getsMine.test(text));
