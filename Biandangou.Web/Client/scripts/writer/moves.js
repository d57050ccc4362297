import { outline, replace, say, text } from './page.js';
import { endOf, sections } from './sections.js';

/** A section moves to a point of the text; the focus goes with it. */
function moveTo(all, i, point) {
  const [start, end] = [all[i].start, endOf(all, i)];
  if (point >= start && point <= end) return;
  const [from, middle, to] = point < start ? [point, start, end] : [start, end, point];
  let [first, second] = [text.value.slice(from, middle), text.value.slice(middle, to)];
  if (!second.endsWith('\n')) [first, second] = [first.replace(/\n+$/, ''), `${second}\n`];
  replace(from, to, second + first);
  const at = point < start ? from : from + second.length;
  const place = sections().findIndex(one => one.start === at);
  outline.querySelectorAll('.go')[place].focus();
  say(`已移动，现为${sections()[place].number}`);
}

/** One place up or down, among its like. */
export function step(i, down) {
  const all = sections();
  if (all[i].level > 1) {
    const other = all[down ? i + 1 : i - 1];
    // A part does not leave the first chapter upwards: there is none above it.
    if (other && (down || i > 1)) moveTo(all, i, down ? other.end : other.start);
    return;
  }
  const chapters = all.map((one, k) => k).filter(k => all[k].level === 1);
  const other = chapters[chapters.indexOf(i) + (down ? 1 : -1)];
  if (other !== undefined) moveTo(all, i, down ? endOf(all, other) : all[other].start);
}

/** Dragged from one place onto another. */
export function drop(from, on) {
  const all = sections();
  if (from === on) return;
  let target = on;
  if (all[from].level === 1) while (target > 0 && all[target].level > 1) target -= 1;
  if (all[from].level === 1) moveTo(all, from, target < from ? all[target].start : endOf(all, target));
  // On a chapter's heading a part becomes its first.
  else moveTo(all, from, target < from && all[target].level > 1 ? all[target].start : all[target].end);
}
