// Pages that take photos and files: sends what is chosen at once, one by one, so that a weak connection loses one file and not the
// form. Without this script the form sends them itself.
import { element } from './shared/element.js';
import { newId } from './shared/new-id.js';
import { transfer } from './uploads/transfer.js';

function takeUploads(box) {
  const list = box.querySelector('[data-list]');
  const input = box.querySelector('input[type=file]');
  const state = box.querySelector('[data-state]');
  const form = box.closest('form');
  const token = form.querySelector('input[name=__RequestVerificationToken]').value;
  const all = new Set();
  let queue = Promise.resolve();
  let submitting = false;
  let surplus = 0;

  const count = what => [...all].filter(item => item.state === what).length;
  const say = () => {
    const [done, failed, waiting] = [count('done'), count('failed'), count('waiting')];
    const words = all.size === 0 ? [] : [`已上传 ${done}/${all.size}`];
    if (failed) words.push(`${failed} 个没有成功，请重试或移除`);
    if (waiting) words.push(submitting ? '传完后自动提交…' : '正在上传…');
    if (surplus) words.push(`最多 ${box.dataset.most} 个，多选的 ${surplus} 个没有加入`);
    state.textContent = words.join('，');
  };

  function removable(line, forget) {
    const keep = line.querySelector('.keep');
    if (keep) {
      line.append(element('input', { type: 'hidden', name: 'AttachmentIds', value: keep.querySelector('input').value }));
      keep.remove();
    }
    const button = element('button', { type: 'button', className: 'btn btn-default btn-sm', textContent: '移除' });
    button.addEventListener('click', () => { forget(); line.remove(); input.focus(); });
    line.append(button);
  }

  async function upload(item) {
    const isWanted = () => all.has(item);
    if (!isWanted()) return;
    item.state = 'waiting';
    item.note.textContent = '正在上传…';
    item.progress.hidden = false;
    say();
    await transfer(item, { limit: Number(box.dataset.max), token, isWanted, retry: () => enqueue(item) });
    if (isWanted()) say();
  }
  const enqueue = item => { queue = queue.then(() => upload(item)); };

  function add(file) {
    const name = document.createTextNode(file.name);
    const note = element('small', { textContent: '等待上传' });
    const progress = element('progress', { className: 'meter', max: 1, value: 0 });
    progress.setAttribute('aria-label', `上传 ${file.name}`);
    const line = element('li', {}, element('span', { className: 'name' }, name, note), progress);
    const item = { file, name, note, progress, line, id: newId(), state: 'waiting' };
    removable(line, () => { all.delete(item); say(); });
    list.append(line);
    all.add(item);
    enqueue(item);
  }

  function take() {
    const room = Math.max(0, Number(box.dataset.most) - list.children.length);
    surplus = Math.max(0, input.files.length - room);
    for (const file of [...input.files].slice(0, room)) add(file);
    // They go by themselves now; the form must not send them again.
    input.value = '';
    say();
  }

  for (const line of list.children) removable(line, () => {});
  input.addEventListener('change', take);
  // Chosen before this script was there, as on a slow line, or kept by the browser over a reload.
  if (input.files.length > 0) take();

  // In the capture phase of the form's parent: before the general script counts the submit as sent. Pressed while files are
  // still on their way, it goes out by itself when they have arrived.
  document.addEventListener('submit', event => {
    if (event.target !== form || (count('waiting') === 0 && count('failed') === 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    const isFirst = count('waiting') > 0 && !submitting;
    submitting = count('waiting') > 0;
    say();
    state.scrollIntoView({ block: 'center' });
    if (!isFirst) return;
    queue.then(() => {
      submitting = false;
      say();
      if (count('failed') === 0) form.requestSubmit(submitter);
    });
  }, true);
}

for (const box of document.querySelectorAll('[data-uploads]')) takeUploads(box);
