import { element } from '../shared/element.js';

// Choices that depend on another field, such as the grids of a village: those of what it is set to. The other way round, what is
// chosen sets the other field where that is still open.
for (const select of document.querySelectorAll('select[data-by]')) {
  const all = [...select.closest('.field').querySelector('template').content.children];
  const other = select.form.elements[select.dataset.by];
  if (!other) continue;
  const offer = () => {
    const [chosen, nothing] = [select.value, select.querySelector('option[value=""]')];
    const offered = all.filter(option => !other.value || !option.dataset.of || option.dataset.of === other.value);
    select.replaceChildren(...(nothing ? [nothing] : []));
    for (const option of offered) {
      const { group } = option.dataset;
      let place = select;
      if (group && !other.value) {
        place = [...select.children].find(one => one.label === group && one.matches('optgroup'))
          || select.appendChild(element('optgroup', { label: group }));
      }
      place.append(option.cloneNode(true));
    }
    select.value = offered.some(option => option.value === chosen) ? chosen : '';
  };
  other.addEventListener('change', offer);
  select.addEventListener('change', () => {
    const of = all.find(option => option.value === select.value)?.dataset.of;
    if (!of || other.value) return;
    other.value = of;
    other.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
