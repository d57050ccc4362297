// What can be inserted stands in the panel beside the text, for those without script too.
export const offered = [...document.querySelectorAll('[data-insert]')].map(button => ({
  name: button.textContent.trim(),
  insert: button.dataset.insert,
  printed: button.nextElementSibling.textContent.trim(),
  isWord: button.dataset.insert.startsWith('{{@'),
  wordings: (button.dataset.wordings || '').split('|').filter(Boolean).map(one => one.split('=')),
}));
const printedOf = new Map(offered.map(one => [one.insert, one.printed]));

/** Words as they print, with the values of their figures. */
export const printed = words => words.replace(/\{\{[^{}]*\}\}/g, token => printedOf.get(token) ?? token);
