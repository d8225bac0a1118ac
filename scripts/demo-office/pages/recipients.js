// The rows of recipients: chips that the user sees, and the hidden field that would be sent.
for (const row of document.querySelectorAll('[id^="compose_"]')) {
  const hidden = row.querySelector('textarea');
  const list = row.querySelector('ul');
  const entry = row.querySelector('input');
  const entryItem = entry.parentElement;

  const write = () => {
    const chips = [...list.querySelectorAll('li.recipient')];
    hidden.value = chips.map((chip) => chip.title).join(', ');
    hidden.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const addChip = (address) => {
    const chip = document.createElement('li');
    chip.className = 'recipient';
    chip.title = address;
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = address.replace(/\s*<.*>$/, '') || address;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = '×';
    remove.setAttribute('aria-label', `Remove ${name.textContent}`);
    remove.addEventListener('click', () => {
      chip.remove();
      write();
      entry.focus();
    });
    chip.append(name, remove);
    list.insertBefore(chip, entryItem);
  };

  const take = () => {
    const address = entry.value.replace(/[,;\s]+$/, '').trim();
    if (!address) return;
    addChip(address);
    entry.value = '';
    write();
  };

  const removeLast = () => {
    const before = entryItem.previousElementSibling;
    if (!before) return;
    before.remove();
    write();
  };

  for (const address of hidden.value.split(/,\s*/).filter(Boolean)) addChip(address);
  entry.addEventListener('change', take);
  entry.addEventListener('blur', take);
  entry.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && entry.value === '') removeLast();
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    take();
  });
}
