/** An invented colleague. The chat id is the one that the sample people of the extension carry. */
export interface Colleague {
  name: string;
  address: string;
  chatId: string;
}

export const alex: Colleague = { name: 'Alex Stone', address: 'alex.stone@office.example', chatId: 'UALEX' };
export const bob: Colleague = { name: 'Bob Marsh', address: 'bob.marsh@office.example', chatId: 'UBOB' };
export const carol: Colleague = { name: 'Carol Klein', address: 'carol.klein@office.example', chatId: 'UCAROL' };
export const kenji: Colleague = { name: 'Kenji Arai', address: 'kenji.arai@office.example', chatId: 'UKENJI' };
export const mara: Colleague = { name: 'Mara Voss', address: 'mara.voss@office.example', chatId: 'UMARA' };

export const colleagues = [bob, carol, kenji, mara];

export const written = ({ name, address }: Colleague): string => `${name} <${address}>`;

export const initials = ({ name }: Colleague): string =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
