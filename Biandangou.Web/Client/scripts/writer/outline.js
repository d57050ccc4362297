import { element } from '../shared/element.js';
import { printed } from './figures.js';
import { drop, step } from './moves.js';
import { outline, text, writer } from './page.js';
import { follow, open } from './place.js';
import { sections } from './sections.js';

let dragged = null;

function button(className, label, words, act) {
  const made = element('button', { type: 'button', className }, words);
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

function draggable(item, i, title) {
  item.draggable = true;
  item.addEventListener('dragstart', event => {
    dragged = i;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', title);
  });
  item.addEventListener('dragend', () => { dragged = null; });
  item.addEventListener('dragover', event => {
    if (dragged === null) return;
    event.preventDefault();
    item.classList.add('over');
  });
  item.addEventListener('dragleave', () => item.classList.remove('over'));
  item.addEventListener('drop', event => {
    event.preventDefault();
    if (dragged !== null) drop(dragged, i);
  });
}

function itemOf(section, i) {
  const title = printed(section.title);
  const go = button('go', '', section.number + title, () => open(i));
  go.addEventListener('keydown', event => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    step(i, event.key === 'ArrowDown');
  });
  const up = button('move', `上移“${title}”`, '↑', () => step(i, false));
  const down = button('move', `下移“${title}”`, '↓', () => step(i, true));
  const item = element('li', { className: section.level > 1 ? 'sub' : '' }, go, up, down);
  draggable(item, i, title);
  return item;
}

const drawOutline = () => outline.replaceChildren(...sections().map(itemOf));

writer.querySelector('[data-outline-hint]').hidden = false;
if (matchMedia('(max-width: 991.98px)').matches) outline.closest('details').open = false;
drawOutline();
text.addEventListener('input', drawOutline);
for (const kind of ['input', 'keyup', 'click']) text.addEventListener(kind, follow);
