// A day copied from elsewhere: 20230915, 2023.9.15, ２０２３年９月１５日.
document.addEventListener('paste', event => {
  if (!event.target.matches('input[type=date]')) return;
  const text = event.clipboardData.getData('text').normalize('NFKC').replace(/\s/g, '');
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) || /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!day) return;
  event.preventDefault();
  event.target.value = `${day[1]}-${day[2].padStart(2, '0')}-${day[3].padStart(2, '0')}`;
  for (const kind of ['input', 'change']) event.target.dispatchEvent(new Event(kind, { bubbles: true }));
});
