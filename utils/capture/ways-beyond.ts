import { behind, hasLength, phrasesOf, withoutLast } from './behind';

/** Ways that are none of ours: post, a ticket, a board. What is told of them stays in the words of the user. */
const things = phrasesOf(
  `post|snail mail|letter|fax|pigeon hole|pigeonhole|in-tray|in tray|notice board|noticeboard|tannoy|radio|walkie-talkie|pager|page|bleep|bleeper|phone tree|ticket|ticket system|ticketing system|service now|servicenow
  zendesk|freshdesk|jira|jira ticket|jira comment|trello|asana|notion|confluence|linear|github|github issue|gitlab|basecamp|sharepoint|google doc|shared board|team board|kanban board|project board|shared doc|shared document
  shared drive|shared inbox|team inbox|shared mailbox|team mailbox|shared list|shared calendar|shared sheet|team channel|project channel|shared channel|team wiki|wiki|service desk|servicedesk|help desk|helpdesk|portal
  switchboard|reception|front desk|intranet|form|web form|contact form|linkedin|courier|suggestion box|answering machine|answerphone|sticky note|post-it|handwritten note|handwritten letter|note on desk|paper note|document|doc|a doc|voicemail`,
);
const leading = new Set(
  `only always best just please prefers prefer likes wants use uses go goes reach reached contact contacted get find him her them it everything things request requests put log raise open file create submit send write
  leave post drop fill in out reachable is are a an the by via through on over to using with easiest works fastest quickest preferably rather old-school must should be kindly his their`.split(
    /\s+/u,
  ),
);
const trailing = new Set(
  'only please first best is easiest fastest instead always preferred ok fine works way the for with her him them it everything better'.split(
    ' ',
  ),
);
const mostLeading = 6;

function withoutFirst(text: string): string {
  const words = text.split(' ');
  let at = 0;
  while (
    at < mostLeading &&
    at < words.length - 1 &&
    leading.has(words[at] ?? '') &&
    !things.has(words.slice(at).join(' '))
  )
    at++;
  return words.slice(at).join(' ');
}

const reaching =
  /^(?:best |only |always |easiest )?(?:reach|reached|reachable|contact|contacted|get hold of|get to) (?:(?:her|him|them) )?(?:through|via|by|on|using) (?:the |her |his |their )?(?=\p{L})/u;
const noWay = /\b(?:to|today|tomorrow|until|about|if|when|for|her|him|them|i|my|monday|friday)\b|\d/u;

/** "Open a ticket", "only by post", "reach him through the shared board". */
export function isOtherWay(text: string): boolean {
  if (!hasLength(text, 3, 60)) return false;
  const bare = withoutLast(withoutFirst(text), trailing, 4);
  if (bare !== text && (things.has(bare) || things.has(bare.replace(/s$/u, '')))) return true;
  const by = behind(reaching, text, 4, 30);
  return by !== undefined && !noWay.test(by) && by.split(' ').length < 4;
}
