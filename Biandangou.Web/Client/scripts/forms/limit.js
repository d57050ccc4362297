// The limit that an empty field stands for.
for (const group of document.querySelectorAll('[data-limits]')) {
  const days = Object.fromEntries(group.dataset.limits.split(' ').map(rule => rule.split(':')));
  const [source, received] = ['Source', 'ReceivedOn'].map(id => document.getElementById(id));
  const hint = document.getElementById('DueOn-h');
  const rule = hint.textContent;
  const tell = () => {
    const day = received.value && days[source.value] && new Date(`${received.value}T00:00:00Z`);
    if (!day) return;
    day.setUTCDate(day.getUTCDate() + Number(days[source.value]));
    hint.textContent = `不填为${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日（${days[source.value]} 天）；${rule}`;
  };
  for (const input of [source, received]) input.addEventListener('change', tell);
  tell();
}
