/** What people mean by parts of the day; the preview shows it in figures, where it can be changed. */
export const dayParts: readonly [form: RegExp, start: string | null, end: string | null][] = [
  [/^early (?:(?:in the )?mornings?|am)$/, '07:00', '09:00'],
  [/^late (?:(?:in the )?mornings?|am)$|^mid-? ?mornings?$/, '10:00', '12:00'],
  [/^(?:mornings?|forenoons?|a\.?m\.?)(?: hours| time)?$/, '08:00', '12:00'],
  [/^(?:lunch|lunch ?time|noon|midday|lunch break|over lunch)$/, '12:00', '13:00'],
  [/^early (?:(?:in the )?afternoons?|pm)$/, '13:00', '15:00'],
  [/^late (?:(?:in the )?afternoons?|pm)$/, '15:00', '17:00'],
  [/^(?:afternoons?|p\.?m\.?)(?: hours| time)?$/, '13:00', '17:00'],
  [/^(?:evenings?|after work|late in the day)$/, '17:00', '21:00'],
  [/^(?:right|just|straight|shortly|immediately|directly) after lunch$/, '13:00', '14:00'],
  [/^(?:after lunch|(?:not|never|nothing|none) before lunch)$/, '13:00', null],
  [/^(?:before lunch|(?:not|never|nothing|none) after lunch)$/, null, '12:00'],
  [/^(?:first thing|first thing in the morning|early|early in the day)$/, '08:00', '09:00'],
  [/^mid-? ?afternoons?$/, '14:00', '16:00'],
  [/^early evenings?$/, '17:00', '19:00'],
  [/^(?:late|later in the) evenings?$/, '20:00', '22:00'],
  [/^(?:the )?(?:beginning|start) of (?:the|her|his|their) (?:work(?:ing)? ?)?day$/, '08:00', '10:00'],
  [
    /^(?:(?:towards|toward|near|by|at) )?(?:the )?(?:end of (?:the|her|his|their) (?:work(?:ing)? ?)?day|end of day|day'?s end)$/,
    '15:00',
    '17:00',
  ],
];
