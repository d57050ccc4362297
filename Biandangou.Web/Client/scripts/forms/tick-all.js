// One tick for a column of them.
for (const all of document.querySelectorAll('[data-tick]')) {
  const boxes = () => document.querySelectorAll(`input[type=checkbox][name="${all.dataset.tick}"]`);
  all.hidden = false;
  all.addEventListener('change', () => boxes().forEach(box => { box.checked = all.checked; }));
}
