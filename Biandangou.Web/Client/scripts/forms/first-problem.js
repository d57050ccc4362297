// Errors first: the summary (or the conflict above the form) takes the focus, its links focus the field.
const firstProblem = document.querySelector('.conflict[role=alert], .err-sum');
if (firstProblem) firstProblem.focus();
document.addEventListener('click', event => {
  const link = event.target.closest('.err-sum a[href^="#"]');
  const field = link && document.getElementById(link.getAttribute('href').slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
});
