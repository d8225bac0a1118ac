import { alex, bob, type Colleague, carol, kenji, mara } from './people';

export interface Chat {
  /** `D..` with one colleague, `C..` a channel, as Slack numbers them. */
  id: string;
  name: string;
  messages: { from: Colleague; at: string; text: string }[];
}

export const team = 'TDEMO';

export const chats: Chat[] = [
  {
    id: 'DMARA',
    name: mara.name,
    messages: [
      { from: mara, at: '09:02', text: 'Good morning! Did the test room work out?' },
      { from: alex, at: '09:05', text: 'Kenji asked for Friday. I still have to answer.' },
      { from: mara, at: '09:06', text: 'Fine. Could you tell me by noon what you need for Thursday?' },
    ],
  },
  {
    id: 'DBOB',
    name: bob.name,
    messages: [{ from: bob, at: '08:50', text: 'Slides are in your inbox. Page 3 is the one that worries me.' }],
  },
  {
    id: 'CTEAM',
    name: 'team',
    messages: [
      { from: kenji, at: 'Fri', text: 'The new screens are here.' },
      { from: bob, at: '08:20', text: 'Great, I will set them up this afternoon.' },
      { from: carol, at: '08:31', text: 'I can help from three on.' },
    ],
  },
];

export const chatBy = (id: string): Chat | undefined => chats.find((chat) => chat.id === id);
