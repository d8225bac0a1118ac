import { make, nth, one, popOutTo } from './site-script';

const fieldOf = (compose: number) => nth('[g_editable="true"]', compose);

window.site = {
  fieldOf,
  textOf: (compose) => fieldOf(compose).innerText,
  addRecipient(compose, field, name, address) {
    const chip = { class: 'afV', role: 'option', 'data-name': name, 'data-hovercard-id': address };
    one(nth('.M9', compose), `[name="${field}"] [role="listbox"]`).append(make('div', chip, name, 'div'));
  },
};
popOutTo('/mail/u/0/?ui=2&view=btop&alone=1&to=UTOM');
document.documentElement.dataset.ready = 'yes';
