import { caretAt } from './caret.js';
import { outline, proof, text } from './page.js';
import { sections } from './sections.js';

// The outline and the preview stand at the section that is written.
let current = -2;
export function follow() {
  const all = sections();
  let now = -1;
  while (now + 1 < all.length && all[now + 1].start <= text.selectionStart) now += 1;
  outline.querySelectorAll('.go').forEach((go, i) => {
    if (i === now) go.setAttribute('aria-current', 'true');
    else go.removeAttribute('aria-current');
  });
  if (now === current) return;
  current = now;
  const heading = document.getElementById(`s${now + 1}`);
  if (heading) proof.scrollTop += heading.getBoundingClientRect().top - proof.getBoundingClientRect().top - 12;
}

/** Goes to a section in the text. */
export function open(i) {
  const one = sections()[i];
  if (!one) return;
  text.focus();
  const line = text.value.indexOf('\n', one.start);
  const end = line < 0 ? text.value.length : line;
  text.setSelectionRange(end, end);
  text.scrollTop = Math.max(0, caretAt(one.start).top - 8);
  text.scrollIntoView({ block: 'nearest' });
  follow();
}
