import { caretAt } from './caret.js';
import { checks, text, writer } from './page.js';
import { open } from './place.js';
import { refresh } from './preview.js';

// From a finding, a fault or the print to its place in the text.
writer.addEventListener('click', event => {
  const edit = event.target.closest('[data-edit]');
  if (edit) open(Number(edit.dataset.edit));
  const fault = event.target.closest('[data-line]');
  if (fault) {
    event.preventDefault();
    const lines = text.value.split('\n');
    const start = lines.slice(0, fault.dataset.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + lines[fault.dataset.line - 1].length);
    text.scrollTop = Math.max(0, caretAt(start).top - 40);
  }
  const found = event.target.closest('.checks a[href^="#s"]');
  if (found) {
    event.preventDefault();
    open(Number(found.hash.slice(2)) - 1);
  }
});

// Explaining a finding must not throw away what is not saved yet.
checks.addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const told = form.querySelector('.err-msg');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (answer.ok) {
      document.activeElement.blur();
      await refresh();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    told.textContent = page.querySelector('#Reason-e [data-valmsg-for]')?.textContent.trim() || '没有保存，请刷新页面后重试。';
  } catch {
    told.textContent = '网络不通，没有保存，请稍后再试。';
  }
  told.hidden = false;
});
