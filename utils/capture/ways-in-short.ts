/** The many words for one way to reach somebody, put in those that every reader of ways knows. */

const them = '(?:her|him|them)';
const theirs = '(?:her|his|their|the)';
const small = '(?:(?:an?|the) )?(?:(?:short|quick|brief|little|wee|swift|simple) )?';

const kinds: Record<string, string> = {
  email: '(?:e-?mail|mail)(?: message)?',
  text: '(?:text|sms)(?: message)?',
  message:
    '(?:message|msg|dm|pm|ping|im|chat message|chat|line on chat|instant message|direct message|private message)',
  whatsapp: '(?:whatsapp|wa)(?: message| text)?',
  slack: 'slack(?: message| dm| msg| ping)?',
  'teams message': 'teams (?:message|msg|chat|ping|dm)',
  call: '(?:call|phone call|ring|bell|buzz|tinkle)(?: on the phone)?',
};
/** "Drop her a quick mail", "send an e-mail to him". */
const sending = Object.entries(kinds).flatMap(([verb, noun]): [RegExp, string][] => [
  [
    new RegExp(
      `(?<![\\p{L}'])(?:drop|send|shoot|write|fire|leave|give|pop|sling) (${them}) ${small}${noun}(?![\\p{L}'-])`,
      'gu',
    ),
    `${verb.split(' ')[0]} $1`,
  ],
  [
    new RegExp(`(?<![\\p{L}'])(?:drop|send|shoot|write) ${small}${noun} to (${them})(?![\\p{L}'-])`, 'gu'),
    `${verb.split(' ')[0]} $1`,
  ],
]);

const writing: readonly [RegExp, string][] = [
  [
    /(?<![\p{L}'])(?:writing|sending|dropping|shooting|writing to) (?:(?:her|him|them) )?(?:an? )?(?:e-?mails?|mails?)(?![\p{L}'-])/gu,
    'emailing',
  ],
  [
    /(?<![\p{L}'])(?:writing|sending|dropping|shooting) (?:(?:her|him|them) )?(?:an? )?(?:texts?|messages?|dms?|pings?|chats?|whatsapps?)(?![\p{L}'-])/gu,
    'messaging',
  ],
  [/(?<![\p{L}'])whatsapping(?= |$)/gu, 'messaging'],
  [/(?<![\p{L}'])giving (?:her|him|them) an? (?:ring|call|bell|buzz)(?![\p{L}'-])/gu, 'calling'],
];

const apps = '(?:slack|teams|ms teams|whatsapp|signal|telegram|chat|the chat|messenger|zulip|mattermost|discord)';
const places =
  '(?:desk|seat|office|room|cubicle|workplace|workstation|cabin|table|bench|booth|bay|pod|cube|corner|station|lab|den|nook)';
const going = '(?:come|drop|stop|swing|pop|walk|go|wander|head|nip|pass|step)';

const forms: readonly [RegExp, string][] = [
  [
    new RegExp(
      `(?<![\\p{L}'])(?:message|msg|ping|text|write|hit up|im|dm) (${them}) (?:on|via|over|through|in|by) ${apps}(?![\\p{L}'])`,
      'gu',
    ),
    'message $1',
  ],
  [
    new RegExp(
      `(?<![\\p{L}'])(?:call|ring|phone) (${them}) (?:on|by|via|over) ${theirs} (?:phone|mobile|cell|landline|telephone)(?![\\p{L}'])`,
      'gu',
    ),
    'phone $1',
  ],
  [
    new RegExp(
      `(?<![\\p{L}'])${going} (?:(?:over|by|in|round|around|up|across|down) )?(?:and |to )?(?:see|visit|talk to|speak to|speak with|talk with|chat with|ask) ${them}(?: (?:on|in|at) (?:the |her |his |their )?(?:ward|shop floor|floor|lab|workshop|studio|clinic|office|desk|counter|station|corner|room|person))?(?![\\p{L}'])`,
      'gu',
    ),
    'come by',
  ],
  [
    new RegExp(
      `(?<![\\p{L}'])${going} (?:over |by |in |round |up )?(?:to |at |by |into )?${theirs} ${places}(?![\\p{L}'])`,
      'gu',
    ),
    'come by',
  ],
  [
    new RegExp(
      `(?<![\\p{L}'])an? (?:(?:short|quick|brief|little|personal|proper|face-to-face) )?(?:chat|talk|word|conversation|visit|catch-?up) (?:at|by|over at|in) ${theirs} ${places}(?![\\p{L}'])`,
      'gu',
    ),
    'in person',
  ],
  [
    new RegExp(
      `(?<![\\p{L}'])(?:sit|sitting|sat) (?:down )?(?:together|with ${them})(?: (?:at|in|by) ${theirs} ${places})?(?![\\p{L}'])`,
      'gu',
    ),
    'in person',
  ],
];

const holds =
  /\b(?:drop|send|shoot|write|fire|leave|give|pop|sling|message|msg|ping|text|hit|im|dm|call|ring|phone|reach|get|catch|come|stop|swing|walk|go|wander|head|nip|pass|step|chat|talk|word|conversation|visit|catch-?up|sit|sitting|sat|writing|sending|dropping|shooting|giving|whatsapping) /u;

export const inShortWays = (text: string): string => {
  if (!holds.test(text)) return text;
  return [...sending, ...writing, ...forms].reduce((now, [form, short]) => now.replace(form, short), text);
};
