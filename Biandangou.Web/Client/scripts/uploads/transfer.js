import { element } from '../shared/element.js';
import { shrunk } from './photo.js';
import { send } from './request.js';

const PAUSES = [1000, 3000, 8000];

/**
 * Brings one chosen file to the server and says on its line what became of it. A weak line is tried again by itself, and then by
 * a button, which calls retry.
 * @param item the file with its line in the list: file, id, line, name, note, progress, state (waiting, done, failed).
 * @param limit largest size in bytes. @param token against forged requests. @param isWanted false once it was removed.
 */
export async function transfer(item, { limit, token, isWanted, retry }) {
  item.blob = item.blob || await shrunk(item.file);
  for (let attempt = 0; ; attempt++) {
    try {
      if (item.blob.size > limit) throw { words: `超过 ${Math.round(limit / 1048576)} MB 的上限，请压缩后再上传。` };
      const body = new FormData();
      body.append('__RequestVerificationToken', token);
      body.append('submissionId', item.id);
      body.append('file', item.blob, item.file.name);
      const answer = await send(body, part => { item.progress.value = part; });
      if (isWanted()) showStored(item, answer);
      return;
    } catch (failure) {
      if (failure.words || attempt === PAUSES.length) {
        showFailed(item, failure.words, retry);
        return;
      }
      item.note.textContent = `网络不稳，第 ${attempt + 1} 次重试…`;
      await new Promise(done => setTimeout(done, PAUSES[attempt]));
      if (!isWanted()) return;
    }
  }
}

function showStored(item, answer) {
  item.state = 'done';
  item.note.textContent = answer.size;
  item.name.data = answer.name;
  item.progress.remove();
  if (answer.thumbnail) item.line.prepend(element('img', { src: answer.thumbnail, alt: '', width: 64, height: 48 }));
  item.line.append(element('input', { type: 'hidden', name: 'AttachmentIds', value: answer.id }));
}

function showFailed(item, words, retry) {
  item.state = 'failed';
  item.progress.hidden = true;
  item.note.textContent = words || '网络中断，没有上传成功。';
  item.note.className = 'late';
  if (words) return;
  const button = element('button', { type: 'button', className: 'btn btn-default btn-sm', textContent: '重试' });
  button.addEventListener('click', () => { button.remove(); item.note.className = ''; retry(); });
  item.line.append(button);
}
