// A filter that should act at once; its form keeps a button for those without script.
document.addEventListener('change', event => {
  if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
});
