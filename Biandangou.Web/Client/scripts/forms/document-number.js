// The number a document will bear, as it follows from its day and its place in the series.
for (const group of document.querySelectorAll('[data-number]')) {
  const [day, place, hint] = ['IssuedOn', 'Sequence', 'Sequence-h'].map(id => document.getElementById(id));
  const tell = () => {
    if (!day.value || !/^\d+$/.test(place.value)) return;
    hint.textContent = `将编发：${group.dataset.number.replaceAll('{年}', day.value.slice(0, 4)).replaceAll('{号}', place.value)}`;
  };
  for (const input of [day, place]) input.addEventListener('change', tell);
}
