import { newId } from '../shared/new-id.js';

// Another row of a list in a form: the last one copied without what was typed. The button asks the server where there is no script.
for (const add of document.querySelectorAll('[data-add]')) {
  add.type = 'button';
  add.addEventListener('click', () => {
    const list = add.closest('[data-rows]');
    const rows = [...list.querySelectorAll('[data-row]')];
    const row = rows[rows.length - 1].cloneNode(true);
    const [from, to] = [rows.length - 1, rows.length];
    const renumber = text => text.replace(`[${from}]`, `[${to}]`).replace(`_${from}__`, `_${to}__`);
    for (const old of row.querySelectorAll('[data-like], .err-msg [data-valmsg-for]')) {
      if (old.matches('[data-like]')) old.remove();
      else old.textContent = '';
    }
    for (const part of [row, ...row.querySelectorAll('*')]) {
      for (const name of ['id', 'name', 'for', 'aria-describedby', 'data-valmsg-for']) {
        if (part.hasAttribute(name)) part.setAttribute(name, renumber(part.getAttribute(name)));
      }
      part.classList.remove('err', 'input-validation-error');
      part.removeAttribute('aria-invalid');
      if (part.matches('input[type=checkbox]')) part.checked = false;
      else if (part.matches('input[name$=".SubmissionId"]')) part.value = newId();
      else if (part.matches('input[name$=".Position"]')) part.value = 0;
      else if (part.matches('input:not([type=hidden]), textarea')) part.value = '';
      else if (part.matches('select') && !part.name.endsWith('.Role')) part.selectedIndex = 0;
    }
    const told = row.querySelector('legend[data-count]') || row.querySelector('label');
    told.textContent = told.textContent.replace(/\d+/, to + 1);
    rows[rows.length - 1].after(row);
    row.querySelector('input:not([type=hidden]), select').focus();
  });
}
