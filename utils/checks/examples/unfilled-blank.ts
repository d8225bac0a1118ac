import type { Check } from '@/utils/checks/types';

export const examples: Check['examples'] = {
  flags: [
    { text: 'Thank you for [what they did]. It saved us a day.' },
    { text: 'It changed [what it changed] for the night shift.' },
    { text: 'Hi {{to.first|there}}, thank you!' },
    { text: 'Danke für [was sie getan hat]!' },
    { text: '谢谢你[做了什么]。' },
    { text: 'Hello {{first_name}}, welcome!' },
    { text: 'Meet me at [time] in [place].' },
    { text: 'Dear <<First Name>>, your order is ready.' },
  ],
  allows: [
    { text: 'See [the wiki](https://wiki.example/page) for it.' },
    { text: '- [ ] order paint\n- [x] book the van' },
    { text: 'It is fixed in [JIRA-1].' },
    { text: 'As was shown earlier [1], it holds [2, 3].' },
    { text: 'Call `rows[the first row]` and then `list[index]`.' },
    { text: '> Thank you for [what they did].\n\nLooks good to me.' },
    { text: 'He said he “would of [sic] come”.' },
    { text: '[EXTERNAL] Delivery on Friday' },
    { text: 'const x = a[i] + b[j];' },
    { text: 'Set it to {{ tenant_id }} in the playbook.' },
    { text: 'The loop {{else}} is missing.' },
    { text: 'Thank you for the new rota.' },
  ],
};
