// One press, one request. The browser's check may refuse a submit first, so only one that goes out counts.
const sending = new Map();
export const release = form => {
  for (const button of sending.get(form) || []) button.disabled = false;
  sending.delete(form);
};
document.addEventListener('submit', event => {
  if (!sending.has(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  const buttons = [...form.querySelectorAll('button')].filter(button => button.type === 'submit' && !button.disabled);
  sending.set(form, buttons);
  // Waiting a turn keeps the pressed button's own value in what is sent.
  setTimeout(() => {
    for (const button of buttons) button.disabled = true;
  }, 0);
  // A download leaves the page in place, and a request can get lost. Slow work says how many seconds it may take.
  setTimeout(release, 1000 * (form.dataset.wait || 10), form);
});
window.addEventListener('pageshow', () => [...sending.keys()].forEach(release));
