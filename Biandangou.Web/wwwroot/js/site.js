// Everything here is help: each page works without it.

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

// Numbers as people type them: in full width, with 万 or their unit. The server reads them too; here the field shows what was understood.
const units = {
  numeric: '人次|人|名|场次|场|次|起|件|户|份|个|条|处|幅|块|期|页|卷|项|篇|年|月|日|天|号|分钟',
  decimal: '元|小时|学时',
};
function plainNumber(text, mode) {
  const half = text.normalize('NFKC').replace(/。/g, '.').trim();
  const written = new RegExp(`^([+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?)\\s*([百千万])?\\s*(?:${units[mode]})?$`).exec(half);
  if (!written) return half;
  const digits = written[1].replaceAll(',', '');
  return written[2] ? String(Number((digits * { 百: 100, 千: 1000, 万: 10000 }[written[2]]).toFixed(4))) : digits;
}
document.addEventListener('change', event => {
  const { target } = event;
  if (target.matches('input[inputmode=numeric], input[inputmode=decimal]')) target.value = plainNumber(target.value, target.inputMode);
}, true);

// A day copied from elsewhere: 20230915, 2023.9.15, ２０２３年９月１５日.
document.addEventListener('paste', event => {
  if (!event.target.matches('input[type=date]')) return;
  const text = event.clipboardData.getData('text').normalize('NFKC').replace(/\s/g, '');
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) || /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!day) return;
  event.preventDefault();
  event.target.value = `${day[1]}-${day[2].padStart(2, '0')}-${day[3].padStart(2, '0')}`;
  for (const kind of ['input', 'change']) event.target.dispatchEvent(new Event(kind, { bubbles: true }));
});

// The browser's check of what was typed. The server decides; this only says it earlier.
if (window.aspnetValidation) {
  const service = new aspnetValidation.ValidationService();
  const read = (value, input) => {
    const plain = plainNumber(value, input.inputMode);
    return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
  };
  service.addProvider('number', (value, input) => !value || read(value, input) !== null);
  // What is no number at all is told as that, not as one out of range.
  service.addProvider('range', (value, input, { min, max }) => {
    if (!value) return true;
    const number = read(value, input);
    if (number === null) return '应填写数字，例如 12 或 1.2万';
    return (min === undefined || number >= Number(min)) && (max === undefined || number <= Number(max));
  });
  const mark = (input, wrong) => {
    const field = input.closest('.field');
    const message = field && field.querySelector('.err-msg');
    if (!message) return;
    field.classList.toggle('err', wrong);
    for (const one of field.querySelectorAll('input:not([type=hidden]), select, textarea')) {
      const others = (one.getAttribute('aria-describedby') || '').split(' ').filter(id => id && id !== message.id);
      if (wrong) others.push(message.id);
      if (others.length) one.setAttribute('aria-describedby', others.join(' '));
      else one.removeAttribute('aria-describedby');
      if (wrong) one.setAttribute('aria-invalid', 'true');
      else one.removeAttribute('aria-invalid');
    }
  };
  service.highlight = (input, add, remove) => { service.swapClasses(input, add, remove); mark(input, true); };
  service.unhighlight = (input, add, remove) => { service.swapClasses(input, remove, add); mark(input, false); };
  service.bootstrap({ watch: true });
}

// One press, one request. The browser's check may refuse a submit first, so only one that goes out counts.
const sending = new Map();
const release = form => {
  for (const button of sending.get(form) || []) button.disabled = false;
  sending.delete(form);
};
document.addEventListener('submit', event => {
  if (!sending.has(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

// What is typed into a record's form is kept on the server, so that neither a lost connection nor an expired sign-in
// eats it: now and then, when the page is left, and before it is sent.
const drafts = new Map();
function keepDraft(form) {
  const bar = form.querySelector('.formbar');
  const state = bar.querySelector('.state') || bar.appendChild(document.createElement('span'));
  state.className = 'state';
  state.setAttribute('aria-live', 'polite');
  const draft = { dirty: false, kept: false, asking: false, id: null, state };
  // What the form holds; files are stored when they are chosen.
  const fields = () => {
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    return new URLSearchParams(data);
  };
  const post = (path, options) => fetch(path, { method: 'POST', body: fields(), headers: { 'X-Requested-With': 'XMLHttpRequest' }, ...options });
  draft.save = async keepalive => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), 8000);
    draft.dirty = false;
    try {
      const answer = await post(`/drafts?path=${encodeURIComponent(location.pathname + location.search)}`, { keepalive, signal: giveUp.signal });
      const told = answer.status === 422 ? { refused: true } : await answer.json().catch(() => ({}));
      draft.id = told.id || draft.id;
      return told;
    } catch (lost) {
      draft.dirty = true;
      throw lost;
    } finally {
      clearTimeout(timer);
    }
  };
  form.addEventListener('input', () => { draft.dirty = true; draft.kept = false; });
  // Whoever cancels does not want it back.
  bar.addEventListener('click', event => {
    if (!event.target.closest('a')) return;
    draft.dirty = false;
    if (draft.id) post(`/drafts/discard?id=${draft.id}`, { keepalive: true, redirect: 'manual' }).catch(() => {});
  });
  drafts.set(form, draft);
}
for (const form of document.querySelectorAll('form[method=post]')) {
  if (form.elements.SubmissionId && form.querySelector('.formbar')) keepDraft(form);
}
setInterval(async () => {
  for (const draft of drafts.values()) {
    if (!draft.dirty) continue;
    try {
      const told = await draft.save(false);
      draft.state.textContent = told.saved ? `草稿 ${told.saved} 已保存` : told.signIn ? '登录已过期，提交时请重新登录，已填内容不会丢失' : told.refused ? '内容过长，草稿没有保存，请及时提交' : '';
    } catch {
      draft.state.textContent = '网络不通，内容仍在本页，请不要关闭';
    }
  }
}, 20000);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden') return;
  for (const draft of drafts.values()) if (draft.dirty) draft.save(true).catch(() => {});
});
document.addEventListener('submit', async event => {
  const form = event.target;
  const draft = drafts.get(form);
  if (!draft || draft.kept || event.defaultPrevented) return;
  event.preventDefault();
  if (draft.asking) return;
  draft.asking = true;
  draft.state.textContent = '正在提交…';
  try {
    const told = await draft.save(false).catch(lost => {
      // Too slow to answer is not gone: the form itself may still get through.
      if (lost.name === 'AbortError') return {};
      throw lost;
    });
    draft.dirty = false;
    if (told.signIn) {
      location.assign(told.signIn);
      return;
    }
    draft.kept = true;
    draft.state.textContent = '';
    form.requestSubmit(event.submitter);
  } catch {
    draft.state.textContent = '网络不通，没有提交。内容仍在本页，请稍后再试';
  } finally {
    draft.asking = false;
  }
});
window.addEventListener('pageshow', () => drafts.forEach(draft => { draft.kept = false; }));

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  const buttons = [...form.querySelectorAll('button')].filter(button => button.type === 'submit' && !button.disabled);
  sending.set(form, buttons);
  // Waiting a turn keeps the pressed button's own value in what is sent.
  setTimeout(() => {
    for (const button of buttons) button.disabled = true;
  }, 0);
  // A download leaves the page in place, and a request can get lost. Slow work says how many seconds it may take.
  setTimeout(release, 1000 * (form.dataset.wait || 10), form);
});
window.addEventListener('pageshow', () => [...sending.keys()].forEach(release));

// Slow work says what it does and for how long, and can be stopped: a closed connection makes the server give it up.
function wait(words, stop) {
  const box = document.body.appendChild(document.createElement('dialog'));
  box.className = 'waiting';
  box.setAttribute('aria-label', words);
  const say = box.appendChild(document.createElement('p'));
  const bar = box.appendChild(document.createElement('progress'));
  bar.setAttribute('aria-label', words);
  const foot = box.appendChild(document.createElement('div'));
  foot.className = 'foot';
  const time = foot.appendChild(document.createElement('span'));
  time.className = 'sm muted';
  const button = foot.appendChild(document.createElement('button'));
  Object.assign(button, { type: 'button', className: 'btn btn-default', textContent: '取消' });
  const started = Date.now();
  const tell = () => { time.textContent = `已用 ${Math.round((Date.now() - started) / 1000)} 秒`; };
  const timer = setInterval(tell, 1000);
  say.textContent = `${words}，请稍候…`;
  tell();
  box.addEventListener('close', () => { clearInterval(timer); box.remove(); });
  box.addEventListener('cancel', () => stop());
  button.addEventListener('click', () => { stop(); box.close(); });
  box.showModal();
  return {
    box,
    done: () => box.close(),
    fail: message => { say.textContent = message; bar.remove(); time.remove(); clearInterval(timer); button.textContent = '关闭'; },
    part: (now, all) => { Object.assign(bar, { max: all, value: now }); },
  };
}
window.addEventListener('pageshow', () => document.querySelectorAll('dialog.waiting').forEach(box => box.close()));
document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.dataset.long || event.defaultPrevented) return;
  wait(form.dataset.long, () => { window.stop(); release(form); });
});
async function receive(answer, told) {
  const all = Number(answer.headers.get('Content-Length'));
  const parts = [];
  let size = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type: answer.headers.get('Content-Type') });
    parts.push(value);
    size += value.length;
    if (all) told.part(size, all);
  }
}
document.addEventListener('click', async event => {
  const link = event.target.closest('a[data-long]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const stopped = new AbortController();
  const told = wait(link.dataset.long, () => stopped.abort());
  try {
    const answer = await fetch(link.href, { signal: stopped.signal });
    const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') || '');
    // A page instead of a file is for the person to read: signed out, or no longer there.
    if (!answer.ok || !name) {
      location.assign(link.href);
      return;
    }
    const file = Object.assign(document.createElement('a'), { href: URL.createObjectURL(await receive(answer, told)), download: decodeURIComponent(name[1]) });
    file.click();
    setTimeout(URL.revokeObjectURL, 60000, file.href);
    told.done();
  } catch {
    if (!stopped.signal.aborted) told.fail('网络不通，没有取到文件，请稍后再试。');
  }
});

for (const button of document.querySelectorAll('[data-show]')) {
  const input = document.getElementById(button.dataset.show);
  button.hidden = false;
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(show));
    button.setAttribute('aria-label', show ? '隐藏密码' : '显示密码');
    button.querySelector('span').textContent = show ? '隐藏' : '显示';
  });
}

// Large type is a cookie so that the server draws the next page at the right size at once.
for (const button of document.querySelectorAll('[data-large]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const large = document.documentElement.classList.toggle('fs-large');
    for (const one of document.querySelectorAll('[data-large]')) one.setAttribute('aria-pressed', String(large));
    document.cookie = `fs=${large ? 'large' : ''}; path=/; max-age=${large ? 31536000 : 0}; samesite=lax`;
    window.dispatchEvent(new Event('resize'));
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// A filter that should act at once; its form keeps a button for those without script.
document.addEventListener('change', event => {
  if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
});

// A fragment that could not be fetched leaves the page as it was and says so.
for (const failed of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(failed, () => {
    const main = document.getElementById('main');
    let note = main.querySelector('.note.failed');
    if (!note) {
      note = document.createElement('p');
      note.className = 'note bad failed';
      note.setAttribute('role', 'alert');
      main.prepend(note);
    }
    note.textContent = '没有完成，页面内容未变。请刷新页面后重试。';
  });
}

// Charts read the table they illustrate, so the two cannot disagree.
const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
function drawChart(box) {
  const table = document.getElementById(box.dataset.table);
  const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const number = text => (/\d/.test(text) ? Number(text.replace(/[^\d.-]/g, '')) : null);
  const labels = rows.map(row => row[0]);
  const kind = box.dataset.chart;
  const colours = heads.length > 2 || kind === 'pie'
    ? [token('--series-1'), token('--series-2'), token('--warn-l'), token('--field')] : [token('--series-2')];
  const text = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: token('--ink-2') };
  const chart = echarts.init(box);
  const series = heads.slice(1).map((name, column) => ({
    name, type: kind, barMaxWidth: 18, barGap: '20%', itemStyle: { borderRadius: kind === 'bar' ? [2, 2, 0, 0] : 0 },
    data: rows.map(row => number(row[column + 1])),
  }));
  const pie = [{ type: 'pie', radius: ['45%', '75%'], label: { ...text, formatter: '{b} {c}' },
    data: rows.map(row => ({ name: row[0], value: number(row[1]) })) }];
  chart.setOption({
    textStyle: text, color: colours, animation: false, aria: { enabled: false },
    // The default tooltip writes style attributes, which the content policy refuses.
    tooltip: { trigger: kind === 'pie' ? 'item' : 'axis', renderMode: 'richText', textStyle: text },
    legend: { show: kind !== 'pie' && heads.length > 2, top: 0, right: 4, itemWidth: 10, itemHeight: 10, textStyle: text },
    grid: { left: 4, right: 4, top: heads.length > 2 ? 32 : 12, bottom: 4, containLabel: true },
    ...(kind === 'pie' ? {} : {
      xAxis: { type: 'category', data: labels.map(label => label.replace(/月$/, '')), axisTick: { show: false },
        axisLine: { lineStyle: { color: token('--line-2') } }, axisLabel: text },
      yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: token('--line') } } },
    }),
    series: kind === 'pie' ? pie : series,
  });
  window.addEventListener('resize', () => chart.resize());
}
if (window.echarts) {
  for (const box of document.querySelectorAll('[data-chart]')) {
    // Shown only now: for readers without script the box would be an empty hole.
    box.classList.add('drawn');
    drawChart(box);
  }
}

// One tick for a column of them.
for (const all of document.querySelectorAll('[data-tick]')) {
  const boxes = () => document.querySelectorAll(`input[type=checkbox][name="${all.dataset.tick}"]`);
  all.hidden = false;
  all.addEventListener('change', () => boxes().forEach(box => { box.checked = all.checked; }));
}

// Browsers give random ids of their own over https only, and a township's network may have none.
const newId = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');

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

// What a button offers is written where the cursor stands.
for (const button of document.querySelectorAll('[data-insert]')) {
  const text = document.getElementById(button.dataset.into);
  button.addEventListener('click', () => {
    text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  });
}

// What only one choice asks for; what was typed for another is not sent. An error stays in sight.
for (const part of document.querySelectorAll('fieldset[data-when]')) {
  const [name, value] = part.dataset.when.split('=');
  const show = () => {
    const chosen = part.form.querySelector(`[name="${name}"]:checked`);
    part.hidden = part.disabled = !!chosen && chosen.value !== value && !part.querySelector('.field.err');
  };
  part.form.addEventListener('change', event => { if (event.target.name === name) show(); });
  show();
}

// Choices that depend on another field, such as the grids of a village: those of what it is set to. The other way round, what is
// chosen sets the other field where that is still open.
for (const select of document.querySelectorAll('select[data-by]')) {
  const all = [...select.closest('.field').querySelector('template').content.children];
  const other = select.form.elements[select.dataset.by];
  if (!other) continue;
  const offer = () => {
    const [chosen, nothing] = [select.value, select.querySelector('option[value=""]')];
    const offered = all.filter(option => !other.value || !option.dataset.of || option.dataset.of === other.value);
    select.replaceChildren(...(nothing ? [nothing] : []));
    for (const option of offered) {
      const { group } = option.dataset;
      let place = select;
      if (group && !other.value) {
        place = [...select.children].find(one => one.label === group && one.matches('optgroup'))
          || select.appendChild(Object.assign(document.createElement('optgroup'), { label: group }));
      }
      place.append(option.cloneNode(true));
    }
    select.value = offered.some(option => option.value === chosen) ? chosen : '';
  };
  other.addEventListener('change', offer);
  select.addEventListener('change', () => {
    const of = all.find(option => option.value === select.value)?.dataset.of;
    if (!of || other.value) return;
    other.value = of;
    other.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

// The number a document will bear, as it follows from its day and its place in the series.
for (const group of document.querySelectorAll('[data-number]')) {
  const [day, place, hint] = ['IssuedOn', 'Sequence', 'Sequence-h'].map(id => document.getElementById(id));
  const tell = () => {
    if (!day.value || !/^\d+$/.test(place.value)) return;
    hint.textContent = `将编发：${group.dataset.number.replaceAll('{年}', day.value.slice(0, 4)).replaceAll('{号}', place.value)}`;
  };
  for (const input of [day, place]) input.addEventListener('change', tell);
}

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
