import type { Check } from '@/utils/checks/types';

const to = (...people: string[]) => ({
  to: people,
  people: [{ name: 'Carol Klein', aliases: ['CK'], addresses: ['carol@x.example'] }],
});
const toBob = to('Bob Marsh <bob@x.example>');

export const examples: Check['examples'] = {
  flags: [
    { text: 'Carol is so lazy, the stock list is still empty.', given: toBob },
    { text: 'Hi Bob, I talked to Carol. She has no clue what she is doing.', given: toBob },
    { text: 'I heard Carol is leaving, don’t tell anyone.', given: toBob },
    { text: 'Apparently CK got a warning last week.', given: toBob },
    { text: 'Honestly, I can’t stand Carol.', given: toBob },
    { text: 'Carol keeps missing deadlines and blames the nurses.', given: toBob },
    { text: 'Because of Carol’s incompetence the kitchen was closed on Saturday.', given: toBob },
    { text: 'Between us: Carol Klein is getting divorced.', given: toBob },
    { text: 'Carol never listens.', given: toBob },
    { text: 'carol messed up the invoices again', given: toBob },
    { text: 'Everyone knows Carol is only here because of her uncle.', given: toBob },
    { text: 'Carol can’t be trusted with the keys of the van.', given: toBob },
    { text: 'Carol is not exactly the brightest. Can you take the site visit?', given: toBob },
    { text: 'Carol earns 20k more than you.', given: toBob },
  ],
  allows: [
    { text: 'Carol is out until Monday, so I will take the shift.', given: toBob },
    { text: 'Carol approved the plan.', given: toBob },
    { text: 'Carol is not lazy at all.', given: toBob },
    { text: 'I don’t think Carol is rude.', given: toBob },
    { text: 'She wrote “Carol is useless” and I found that unfair.', given: toBob },
    { text: 'Carol was brilliant with the parents last night.', given: toBob },
    { text: 'Is Carol unhappy with the rota?', given: toBob },
    { text: 'If Carol is late, start without her.', given: toBob },
    { text: 'The parcel went to Carol Street, which is a mess right now.', given: toBob },
    { text: 'The Carol build is useless until the runner is fixed.', given: toBob },
    { text: 'Carol is so lazy, the stock list is still empty.', given: to('Carol Klein <carol@x.example>') },
    { text: 'Carol is so lazy today!', given: to('carol@x.example') },
    { text: 'Carol is so lazy.', given: { ...toBob, recipientsKnown: false } },
    { text: 'Carol is incompetent and I need help with it.', given: to('HR <hr@x.example>') },
    { text: 'Carol has been harassing me and is horrible to the interns.', given: toBob },
    { text: 'I am sorry that I called Carol lazy. She is not.', given: toBob },
    { text: 'I am useless at this, please ask Carol.', given: toBob },
    { text: 'Please don’t tell Carol, the party is a surprise.', given: toBob },
    { text: 'Carol’s laptop is useless without the new battery.', given: toBob },
    { text: 'Carol takes over the ward on Tuesday; the handover sheet is in the drawer.', given: toBob },
    { text: 'Carol asked Bob about the demo. She is difficult to reach today.', given: toBob },
    { text: 'Carol ist so faul, das Lager ist immer noch leer und nichts ist fertig.', given: toBob },
    { text: 'Dave is slow today.', given: toBob },
  ],
};
