// Sends chosen photos and files at once, one by one, so that a weak connection loses one file and not the form. Without
// this script the form sends them itself.
const LONGEST_EDGE = 2048;
const LARGE_PHOTO = 1024 * 1024;
const PAUSES = [1000, 3000, 8000];

const newId = () => (crypto.randomUUID ? crypto.randomUUID()
  : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16)));

// The server draws every photo anew anyway; this only saves the air. What the browser cannot read goes as it is.
async function shrunk(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || !window.createImageBitmap) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && file.size <= LARGE_PHOTO) return file;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
    const blob = await new Promise(done => canvas.toBlob(done, type, 0.85));
    return blob && blob.size < file.size ? blob : file;
  } catch {
    return file;
  }
}

function send(body, onProgress) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/attachments');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.timeout = 120000;
    request.responseType = 'json';
    request.upload.onprogress = event => { if (event.lengthComputable) onProgress(event.loaded / event.total); };
    request.onload = () => {
      if (request.status === 200 && request.response) done(request.response);
      else fail({ words: (request.response && request.response.error) || (request.status === 413 ? '文件超过上限，请压缩后再上传。'
        : request.status === 401 ? '登录已过期。请移除后先提交，重新登录后内容还在，再选一次文件。' : request.status < 500 && request.status !== 408 ? '没有上传成功，请刷新页面、重新登录后再试。' : null) });
    };
    request.onerror = request.ontimeout = () => fail({ words: null });
    request.send(body);
  });
}

for (const box of document.querySelectorAll('[data-uploads]')) {
  const [list, input, state, form] = [box.querySelector('[data-list]'), box.querySelector('input[type=file]'), box.querySelector('[data-state]'), box.closest('form')];
  const token = form.querySelector('input[name=__RequestVerificationToken]').value;
  const all = new Set();
  let queue = Promise.resolve();

  const count = what => [...all].filter(item => item.state === what).length;
  let submitting = false;
  let surplus = 0;
  const say = () => {
    const [done, failed, waiting] = [count('done'), count('failed'), count('waiting')];
    const words = all.size === 0 ? [] : [`已上传 ${done}/${all.size}`];
    if (failed) words.push(`${failed} 个没有成功，请重试或移除`);
    if (waiting) words.push(submitting ? '传完后自动提交…' : '正在上传…');
    if (surplus) words.push(`最多 ${box.dataset.most} 个，多选的 ${surplus} 个没有加入`);
    state.textContent = words.join('，');
  };

  function element(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

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
    if (!all.has(item)) return;
    Object.assign(item, { state: 'waiting' });
    item.note.textContent = '正在上传…';
    item.progress.hidden = false;
    say();
    item.blob = item.blob || await shrunk(item.file);
    const limit = Number(box.dataset.max);
    for (let attempt = 0; ; attempt++) {
      try {
        if (item.blob.size > limit) throw { words: `超过 ${Math.round(limit / 1048576)} MB 的上限，请压缩后再上传。` };
        const body = new FormData();
        body.append('__RequestVerificationToken', token);
        body.append('submissionId', item.id);
        body.append('file', item.blob, item.file.name);
        const answer = await send(body, part => { item.progress.value = part; });
        if (!all.has(item)) return;
        item.state = 'done';
        item.note.textContent = answer.size;
        item.name.data = answer.name;
        item.progress.remove();
        if (answer.thumbnail) item.line.prepend(element('img', { src: answer.thumbnail, alt: '', width: 64, height: 48 }));
        item.line.append(element('input', { type: 'hidden', name: 'AttachmentIds', value: answer.id }));
        break;
      } catch (failure) {
        if (!failure.words && attempt < PAUSES.length) {
          item.note.textContent = `网络不稳，第 ${attempt + 1} 次重试…`;
          await new Promise(done => setTimeout(done, PAUSES[attempt]));
          if (all.has(item)) continue;
          return;
        }
        item.state = 'failed';
        item.progress.hidden = true;
        item.note.textContent = failure.words || '网络中断，没有上传成功。';
        item.note.className = 'late';
        if (!failure.words) {
          const retry = element('button', { type: 'button', className: 'btn btn-default btn-sm', textContent: '重试' });
          retry.addEventListener('click', () => { retry.remove(); item.note.className = ''; queue = queue.then(() => upload(item)); });
          item.line.append(retry);
        }
        break;
      }
    }
    say();
  }

  for (const line of list.children) removable(line, () => {});

  const take = () => {
    const room = Math.max(0, Number(box.dataset.most) - list.children.length);
    surplus = Math.max(0, input.files.length - room);
    for (const file of [...input.files].slice(0, room)) {
      const [name, note, progress] = [document.createTextNode(file.name), element('small', { textContent: '等待上传' }), element('progress', { className: 'meter', max: 1, value: 0 })];
      progress.setAttribute('aria-label', `上传 ${file.name}`);
      const line = element('li', {}, element('span', { className: 'name' }, name, note), progress);
      const item = { file, name, note, progress, line, id: newId(), state: 'waiting' };
      removable(line, () => { all.delete(item); say(); });
      list.append(line);
      all.add(item);
      queue = queue.then(() => upload(item));
    }
    // They go by themselves now; the form must not send them again.
    input.value = '';
    say();
  };
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
