// The page that writes a text with figures: outline, figures offered by name, checks while writing. All of it is help: the page works without it.

const writer = document.querySelector('[data-writer]');
const text = writer.querySelector('textarea[name=Text]');
const state = writer.querySelector('[data-state]');
const say = words => { state.textContent = words; };

// The browser's own insertion can be undone with Ctrl+Z.
function replace(start, end, words) {
  text.focus({ preventScroll: true });
  text.setSelectionRange(start, end);
  if (document.execCommand('insertText', false, words)) return;
  text.setRangeText(words, start, end, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

// What can be inserted stands in the panel beside the text, for those without script too.
const offered = [...document.querySelectorAll('[data-insert]')].map(button => ({
  name: button.textContent.trim(),
  insert: button.dataset.insert,
  printed: button.nextElementSibling.textContent.trim(),
  isWord: button.dataset.insert.startsWith('{{@'),
  wordings: (button.dataset.wordings || '').split('|').filter(Boolean).map(one => one.split('=')),
}));
const printedOf = new Map(offered.map(one => [one.insert, one.printed]));
const printed = words => words.replace(/\{\{[^{}]*\}\}/g, token => printedOf.get(token) ?? token);

// ---- outline ----
const outline = writer.querySelector('[data-outline]');
const numeral = n => {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return n < 10 ? digits[n] : (tens > 1 ? digits[tens] : '') + '十' + (ones ? digits[ones] : '');
};

/** Headings with where their blocks start and end, and the numbers they are printed with. */
function sections() {
  const found = [];
  let [at, first, second] = [0, 0, 0];
  for (const line of text.value.split('\n')) {
    const heading = /^\s*(##?) (.*)$/.exec(line);
    if (heading) {
      const level = heading[1].length;
      if (level === 1) [first, second] = [first + 1, 0];
      else second += 1;
      found.push({ level, start: at, title: heading[2].trim(), number: level === 1 ? `${numeral(first)}、` : `（${numeral(second)}）` });
    }
    at += line.length + 1;
  }
  found.forEach((one, i) => { one.end = i + 1 < found.length ? found[i + 1].start : text.value.length; });
  return found;
}

/** A chapter goes with its parts. */
function endOf(all, i) {
  if (all[i].level > 1) return all[i].end;
  const next = all.findIndex((one, k) => k > i && one.level === 1);
  return next < 0 ? text.value.length : all[next].start;
}

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

function step(i, down) {
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

function drop(from, on) {
  const all = sections();
  if (from === on) return;
  let target = on;
  if (all[from].level === 1) while (target > 0 && all[target].level > 1) target -= 1;
  if (all[from].level === 1) moveTo(all, from, target < from ? all[target].start : endOf(all, target));
  // On a chapter's heading a part becomes its first.
  else moveTo(all, from, target < from && all[target].level > 1 ? all[target].start : all[target].end);
}

function open(i) {
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

let dragged = null;
function drawOutline() {
  const all = sections();
  outline.replaceChildren(...all.map((one, i) => {
    const item = document.createElement('li');
    item.draggable = true;
    if (one.level > 1) item.className = 'sub';
    const button = (kind, label, words, act) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = kind;
      made.textContent = words;
      if (label) made.setAttribute('aria-label', label);
      made.addEventListener('click', act);
      return made;
    };
    const title = printed(one.title);
    const go = button('go', '', one.number + title, () => open(i));
    go.addEventListener('keydown', event => {
      if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
      event.preventDefault();
      step(i, event.key === 'ArrowDown');
    });
    item.append(go, button('move', `上移“${title}”`, '↑', () => step(i, false)), button('move', `下移“${title}”`, '↓', () => step(i, true)));
    item.addEventListener('dragstart', event => { dragged = i; event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', title); });
    item.addEventListener('dragend', () => { dragged = null; });
    item.addEventListener('dragover', event => { if (dragged !== null) { event.preventDefault(); item.classList.add('over'); } });
    item.addEventListener('dragleave', () => item.classList.remove('over'));
    item.addEventListener('drop', event => {
      event.preventDefault();
      if (dragged !== null) drop(dragged, i);
    });
    return item;
  }));
}

// The outline and the preview stand at the section that is written.
const proof = writer.querySelector('[data-region=text]');
let current = -2;
function follow() {
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

writer.querySelector('[data-outline-hint]').hidden = false;
if (matchMedia('(max-width: 991.98px)').matches) outline.closest('details').open = false;
drawOutline();
text.addEventListener('input', drawOutline);
for (const kind of ['input', 'keyup', 'click']) text.addEventListener(kind, follow);

// ---- figures offered while typing ----
const mirror = document.createElement('div');
mirror.className = 'mirror';
mirror.setAttribute('aria-hidden', 'true');
document.body.append(mirror);

/** Where a character of the text is drawn, in pixels within the unscrolled textarea. */
function caretAt(position) {
  const style = getComputedStyle(text);
  for (const name of ['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'paddingTop', 'paddingLeft', 'paddingRight', 'borderTopWidth', 'borderLeftWidth', 'wordBreak']) {
    mirror.style[name] = style[name];
  }
  mirror.style.width = `${text.clientWidth}px`;
  const mark = document.createElement('span');
  mark.textContent = '|';
  mirror.replaceChildren(text.value.slice(0, position), mark);
  return { top: mark.offsetTop, left: mark.offsetLeft, height: parseFloat(style.lineHeight) };
}

const list = document.createElement('ul');
list.id = 'figure-offer';
list.className = 'offer';
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', '数据项');
list.hidden = true;
text.parentElement.append(list);
text.setAttribute('aria-autocomplete', 'list');
text.setAttribute('aria-controls', list.id);
let [choices, active, from, to] = [[], 0, 0, 0];

function closeOffer() {
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

/** @param offer label, printed, insert and what follows the choice; replaces the text from start to end. */
function offer(found, start, end) {
  if (found.length === 0) {
    closeOffer();
    return;
  }
  [choices, from, to] = [found, start, end];
  list.replaceChildren(...found.map((one, i) => {
    const item = document.createElement('li');
    item.id = `offer-${i}`;
    item.setAttribute('role', 'option');
    const [name, value] = [document.createElement('b'), document.createElement('span')];
    [name.textContent, value.textContent] = [one.label, one.printed];
    item.append(name, value);
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
  if (one.figure && one.figure.wordings.length > 0) offerWordings(one.figure, start);
}

const wordingsOf = figure => [
  { label: '准确数', printed: figure.printed, insert: figure.insert },
  ...figure.wordings.map(([form, words]) => ({
    label: form === '^' ? '上年同期' : form.replace('@', ''), printed: words,
    insert: form === '^' ? `{{^${figure.name}}}` : `{{${figure.name}${form.startsWith('@') ? '' : '|'}${form}}}`,
  })),
];
const offerWordings = (figure, start) => offer(wordingsOf(figure), start, start + figure.insert.length);

function suggest() {
  const caret = text.selectionStart;
  const typed = /(?:\{\{|｛｛)([^{}｛｝\n]*)$/.exec(text.value.slice(0, caret));
  if (!typed || /^[=:：/]/.test(typed[1])) {
    closeOffer();
    return;
  }
  // A token that is mended is replaced to its end.
  const rest = /^[^{}\n]*\}\}/.exec(text.value.slice(caret));
  const [start, end] = [caret - typed[0].length, caret + (rest ? rest[0].length : 0)];
  const query = typed[1].replace('｜', '|').replace('？', '?').trim();
  if (query.includes('|')) {
    const [name, form] = query.split('|');
    const figure = offered.find(one => !one.isWord && one.name === name);
    offer(figure ? wordingsOf(figure).filter(one => one.label.includes(form)) : [], start, end);
    return;
  }
  const mark = /^[\^?@]/.test(query) ? query[0] : '';
  // After a slash the denominator of a rate is asked for.
  const part = query.includes('/') ? query.slice(0, query.indexOf('/') + 1) : '';
  const wanted = query.slice(part ? part.length : mark.length).trim();
  const found = offered.filter(one => one.name.includes(wanted) && (mark === '@' ? one.isWord : !(one.isWord && (mark || part))));
  found.sort((a, b) => Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted)));
  offer(found.map(one => ({
    label: one.name, printed: one.printed,
    insert: mark === '?' ? `{{?${one.name}}}{{${one.name}}}{{:}}{{/}}` : part ? `{{${part}${one.name}}}` : mark === '^' ? `{{^${one.name}}}` : one.insert,
    figure: mark || part || one.isWord ? null : one,
  })), start, end);
}

text.addEventListener('input', event => { if (!event.isComposing) suggest(); });
text.addEventListener('compositionend', suggest);
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

// ---- the print and the checks of what is written, before it is saved ----
const checks = writer.querySelector('[data-region=checks]');
const token = writer.querySelector('input[name=__RequestVerificationToken]');
let [waiting, asked] = [0, null];

async function refresh() {
  clearTimeout(waiting);
  asked?.abort();
  const mine = asked = new AbortController();
  say('正在检查…');
  try {
    const answer = await fetch(writer.dataset.writer, {
      method: 'POST', signal: mine.signal, headers: { 'X-Requested-With': 'XMLHttpRequest' },
      body: new URLSearchParams({ text: text.value, __RequestVerificationToken: token.value }),
    });
    if (!answer.ok) {
      say(answer.status === 401 ? '登录已过期，保存时请重新登录，已写内容不会丢失' : '没有检查成，请刷新页面');
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = name => page.querySelector(`[data-region=${name}]`).childNodes;
    const faulty = page.querySelector('[data-faults]') !== null;
    // While a fault stands in the way, the last print stays in sight.
    if (!faulty) {
      const scrolled = proof.scrollTop;
      proof.replaceChildren(...fresh('text'));
      proof.scrollTop = scrolled;
      showEdits();
    }
    // A reason half typed stays; the checks come again with the next change.
    if (!checks.contains(document.activeElement)) checks.replaceChildren(...fresh('checks'));
    say(faulty ? '有不能保存的地方，下面是改动前的样子' : '已按现在的正文检查');
  } catch (lost) {
    if (lost.name !== 'AbortError') say('网络不通，恢复后继续检查，内容仍在本页');
  }
}

/** These buttons only work with script, and are shown by it. */
function showEdits() {
  for (const button of writer.querySelectorAll('[data-edit][hidden]')) button.hidden = false;
}

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

showEdits();
text.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 800);
});
window.addEventListener('online', refresh);
// A draft was filled in after the page was drawn.
if (new URLSearchParams(location.search).has('draft')) refresh();
