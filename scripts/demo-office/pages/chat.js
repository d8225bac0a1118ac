const box = document.querySelector('[data-qa="message_input"]');
const messages = document.querySelector('.messages');
const place = box.querySelector('.writing');

const send = () => {
  const text = quill.getText().trim();
  if (!text) return;
  const entry = document.createElement('div');
  entry.className = 'entry';
  entry.dataset.qa = 'message_container';
  const face = document.createElement('span');
  face.className = 'face';
  face.textContent = 'AS';
  const said = document.createElement('div');
  const who = document.createElement('button');
  who.type = 'button';
  who.className = 'who';
  who.dataset.qa = 'message_sender_name';
  who.dataset.messageSender = 'UALEX';
  who.textContent = 'Alex Stone';
  const words = document.createElement('div');
  words.className = 'said';
  words.dataset.qa = 'message-text';
  words.textContent = text;
  said.append(who, words);
  entry.append(face, said);
  messages.append(entry);
  entry.scrollIntoView({ block: 'end' });
  quill.setText('');
};

const quill = new window.Quill(place, {
  placeholder: box.dataset.placeholder,
  modules: { keyboard: { bindings: { send: { key: 'Enter', handler: send } } } },
});
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-label', box.dataset.placeholder);
quill.root.dataset.teamId = box.dataset.team;
box.querySelector('[data-qa="texty_send_button"]').addEventListener('click', send);
