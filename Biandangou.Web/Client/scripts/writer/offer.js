import { element } from '../shared/element.js';
import { caretAt } from './caret.js';
import { replace, text, writer } from './page.js';

// A list to choose from beside the caret.
const list = element('ul', { id: 'figure-offer', className: 'offer', hidden: true });
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', '数据项');
text.parentElement.append(list);
text.setAttribute('aria-autocomplete', 'list');
text.setAttribute('aria-controls', list.id);
let [choices, active, from, to] = [[], 0, 0, 0];

export function closeOffer() {
  list.hidden = true;
  choices = [];
  text.removeAttribute('aria-activedescendant');
}

function light(i) {
  active = (i + choices.length) % choices.length;
  [...list.children].forEach((item, k) => item.setAttribute('aria-selected', String(k === active)));
  text.setAttribute('aria-activedescendant', list.children[active].id);
  const item = list.children[active];
  list.scrollTop = Math.min(item.offsetTop, Math.max(list.scrollTop, item.offsetTop + item.offsetHeight - list.clientHeight));
}

/**
 * Offers choices in place of the text from start to end.
 * @param found what each shows (label, printed), what it writes (insert), and chosen(start), which may offer more.
 */
export function offer(found, start, end) {
  if (found.length === 0) {
    closeOffer();
    return;
  }
  [choices, from, to] = [found, start, end];
  list.replaceChildren(...found.map((one, i) => {
    const item = element('li', { id: `offer-${i}` }, element('b', {}, one.label), element('span', {}, one.printed));
    item.setAttribute('role', 'option');
    item.addEventListener('mousedown', event => event.preventDefault());
    item.addEventListener('click', () => choose(i));
    return item;
  }));
  list.hidden = false;
  place();
  light(0);
}

/** Under what is typed, or above it where the screen ends. */
function place() {
  const at = caretAt(from);
  const top = at.top - text.scrollTop;
  const bottom = text.getBoundingClientRect().top + top + at.height + list.offsetHeight;
  const above = bottom > writer.querySelector('.formbar').getBoundingClientRect().top || bottom > innerHeight;
  list.style.top = `${text.offsetTop + top + (above ? -list.offsetHeight : at.height)}px`;
  list.style.left = `${Math.max(0, Math.min(text.offsetLeft + at.left, text.offsetLeft + text.offsetWidth - list.offsetWidth))}px`;
}

function choose(i) {
  const [one, start] = [choices[i], from];
  replace(from, to, one.insert);
  closeOffer();
  one.chosen?.(start);
}

text.addEventListener('blur', closeOffer);
text.addEventListener('scroll', () => { if (!list.hidden) place(); });
text.addEventListener('keydown', event => {
  if (list.hidden || event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') light(active + (event.key === 'ArrowDown' ? 1 : -1));
  else if (event.key === 'Enter' || event.key === 'Tab') choose(active);
  else if (event.key === 'Escape') closeOffer();
  else return;
  event.preventDefault();
});
