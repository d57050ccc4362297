// Where the year does not fit the screen, the running month lies open beside the villages' names.
for (const box of document.querySelectorAll('.scroll[data-month]')) {
  const heads = box.querySelectorAll('.matrix thead th');
  const month = heads[Number(box.dataset.month)];
  if (!month) continue;
  const left = month.getBoundingClientRect().right - box.getBoundingClientRect().right;
  // One more column shows that the year goes on.
  if (left > 0) box.scrollLeft += left + month.offsetWidth;
}
