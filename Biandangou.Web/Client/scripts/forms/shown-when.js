// What only one choice asks for; what was typed for another is not sent. An error stays in sight.
for (const part of document.querySelectorAll('fieldset[data-when]')) {
  const [name, value] = part.dataset.when.split('=');
  const show = () => {
    const chosen = part.form.querySelector(`[name="${name}"]:checked`);
    part.hidden = part.disabled = !!chosen && chosen.value !== value && !part.querySelector('.field.err');
  };
  part.form.addEventListener('change', event => { if (event.target.name === name) show(); });
  show();
}
