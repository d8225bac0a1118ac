import type { Check } from '@/utils/checks/types';

const asked = (incoming: string, text: string) => ({ text, given: { incoming } });

export const examples: Check['examples'] = {
  flags: [
    asked('When does the ferry leave on Sunday?', 'Thank you for the map, the children love it.'),
    asked('How many tables do you need?', 'The hall looks lovely with the new lamps.'),
    asked('Who opens the gate on the 4th?', 'Hi Bob,\nthe gate is painted now.'),
    asked('Did the glazier call? And where is the spare key?', 'Yes, the glazier called this morning.'),
    asked('Could you tell me whether the boiler was serviced?', 'It was cold again in the lab.'),
  ],
  allows: [
    asked('When does the ferry leave on Sunday?', 'At nine, I think.'),
    asked('How many tables do you need?', 'We need twelve.'),
    asked('Who opens the gate on the 4th?', 'Priya does.'),
    asked('Did the glazier call?', 'I’ll ask at reception.'),
    asked('How are you? The parcel is here.', 'Great, I’ll fetch it at noon.'),
    asked('The parcel is here.', 'Thank you for the note.'),
    asked('Could you send the list?', 'Here it is.'),
    asked(
      'Wann fährt die Fähre am Sonntag? Ich habe die Karten schon.',
      'Danke für die Karten, die Kinder freuen sich sehr.',
    ),
  ],
};
