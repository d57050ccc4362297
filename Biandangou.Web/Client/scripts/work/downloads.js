import { element } from '../shared/element.js';
import { wait } from './waiting.js';

/** The body as it arrives, so that the dialog can show how much of it is there. */
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
    const href = URL.createObjectURL(await receive(answer, told));
    const file = element('a', { href, download: decodeURIComponent(name[1]) });
    file.click();
    setTimeout(URL.revokeObjectURL, 60000, file.href);
    told.done();
  } catch {
    if (!stopped.signal.aborted) told.fail('网络不通，没有取到文件，请稍后再试。');
  }
});
