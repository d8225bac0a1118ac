import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'The oven is broken again. The dough is never ready. Nobody cleans the trays.',
    'The bus is late every day. The heating is off. I am sick of it.',
    'The map is wrong. The signs are missing. Visitors get lost all the time.',
    'Everything is a mess. Nobody cares about the yard any more.',
  ),
  allows: said(
    'The oven is broken again. The dough is never ready. Could we get the old one back?',
    'The bus is late every day. The heating is off. I’ll write to the company.',
    'The map is wrong. The signs are missing. Let’s ask the museum.',
    'The pump is down.',
    'The pump failed at two. The cellar was wet. It is fixed now.',
    'The coffee is cold. Please bring a new one.',
    'My mother died. I can’t work. Everything is hard.',
    'Der Ofen ist kaputt. Der Teig ist nie fertig. Niemand putzt die Bleche.',
  ),
};
