const form = document.getElementById('composeform');
const body = document.getElementById('composebody');
const rich = form.dataset.rich === 'yes';
const dark = matchMedia('(prefers-color-scheme: dark)').matches;

if (rich) {
  window.tinymce.init({
    selector: '#composebody',
    base_url: '/vendor/tinymce',
    suffix: '.min',
    skin: dark ? 'oxide-dark' : 'oxide',
    content_css: dark ? 'dark' : 'default',
    menubar: false,
    branding: false,
    statusbar: false,
    plugins: 'lists',
    toolbar: 'bold italic | bullist numlist',
    height: 380,
    entity_encoding: 'raw',
  });
} else {
  body.setSelectionRange(0, 0);
}

// Nothing leaves the page: what would be sent is shown.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const to = ['_to', '_cc', '_bcc'].map((id) => document.getElementById(id).value).filter(Boolean);
  const text = rich ? window.tinymce.get('composebody').getContent({ format: 'text' }) : body.value;
  document.getElementById('sent').textContent =
    `Sent, within this page only, to ${to.join(', ') || 'nobody'}:\n\n${text}`;
});
