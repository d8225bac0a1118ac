import { topBar } from './frame-pages';
import { html, type Markup, page } from './html';
import type { Mail } from './mails';
import { alex, type Colleague, colleagues, written } from './people';

export interface ComposeChoice {
  answered: Mail | undefined;
  all: boolean;
  /** The rich editor (TinyMCE in a frame), or a plain textarea. */
  rich: boolean;
  to: string;
}

const signature = 'Alex Stone\nDemo office';

const introOf = ({ date, from }: Mail): string => `On ${date}, ${from.name} wrote:`;

function plainStart(mail: Mail | undefined): string {
  const quote = mail
    ? [
        introOf(mail),
        ...mail.paragraphs
          .join('\n\n')
          .split('\n')
          .map((line) => `> ${line}`),
      ]
    : [];
  return ['', '', ...quote, '', '-- ', signature].join('\n');
}

// `reply-intro` and `_rc_sig` are Roundcube's own names for what the user did not write.
const richStart = (mail: Mail | undefined): string =>
  html`<p><br></p>${
    mail
      ? html`<p id="reply-intro">${introOf(mail)}</p><blockquote>${mail.paragraphs.map((text) => html`<p>${text}</p>`)}</blockquote>`
      : ''
  }<div id="_rc_sig">-- <br>${signature.split('\n').map((line) => html`${line}<br>`)}</div>`.markup;

const field = (
  name: 'to' | 'cc' | 'bcc',
  title: string,
  value: string,
): Markup => html`<div class="row" id="compose_${name}">
<label for="${name}-entry">${title}</label>
<textarea id="_${name}" name="_${name}" class="hidden" tabindex="-1" aria-hidden="true">${value}</textarea>
<ul class="recipient-input"><li class="input"><input id="${name}-entry" list="colleagues" autocomplete="off"></li></ul>
</div>`;

const recipientsOf = ({ answered, all, to }: ComposeChoice): { to: string; cc: string } => {
  const others = (people: Colleague[]) => people.filter(({ address }) => address !== alex.address);
  if (!answered) return { to, cc: '' };
  const first = [answered.from, ...(all ? others(answered.to) : [])];
  return { to: first.map(written).join(', '), cc: (all ? others(answered.cc) : []).map(written).join(', ') };
};

const otherKind = ({ answered, all, rich }: ComposeChoice): string =>
  `/mail/?_task=mail&_action=compose${answered ? `&_reply_uid=${answered.uid}` : ''}${all ? '&_all=1' : ''}&_html=${rich ? 0 : 1}`;

/** The ids are those of Roundcube's composer, which its site file reads. */
export function composePage(choice: ComposeChoice): string {
  const { answered, rich } = choice;
  const { to, cc } = recipientsOf(choice);
  const start = rich ? richStart(answered) : plainStart(answered);
  return page({
    title: 'Write · Demo office',
    styles: ['/pages/mail.css', '/pages/compose.css'],
    scripts: [...(rich ? ['/vendor/tinymce/tinymce.min.js'] : []), '/pages/recipients.js', '/pages/compose.js'],
    body: html`<body class="task-mail action-compose">${topBar('mail')}
<form id="composeform" data-rich="${rich ? 'yes' : 'no'}"><input type="hidden" name="_is_html" value="${rich ? 1 : 0}">
<div class="row"><label for="_from">From</label><select id="_from" name="_from"><option value="1" selected>${written(alex)}</option></select></div>
${field('to', 'To', to)}${field('cc', 'Cc', cc)}${field('bcc', 'Bcc', '')}
<div class="row"><label for="compose-subject">Subject</label>
<input id="compose-subject" name="_subject" value="${answered ? `Re: ${answered.subject}` : ''}" autocomplete="off"></div>
<datalist id="colleagues">${colleagues.map((one) => html`<option value="${written(one)}"></option>`)}</datalist>
<textarea id="composebody" name="_message" aria-label="Message">
${start}</textarea>
<p class="actions"><button class="button send" type="submit">Send</button>
<a class="button quiet" href="${otherKind(choice)}">${rich ? 'Plain text' : 'Formatted text'}</a></p>
<p id="sent" role="status"></p>
</form></body>`,
  });
}
