import { release } from '../forms/one-press.js';
import { element } from '../shared/element.js';

// Slow work says what it does and for how long, and can be stopped: a closed connection makes the server give it up.
export function wait(words, stop) {
  const say = element('p', { textContent: `${words}，请稍候…` });
  const bar = element('progress');
  const time = element('span', { className: 'sm muted' });
  const button = element('button', { type: 'button', className: 'btn btn-default', textContent: '取消' });
  const box = element('dialog', { className: 'waiting' }, say, bar, element('div', { className: 'foot' }, time, button));
  for (const named of [box, bar]) named.setAttribute('aria-label', words);
  document.body.append(box);
  const started = Date.now();
  const tell = () => { time.textContent = `已用 ${Math.round((Date.now() - started) / 1000)} 秒`; };
  const timer = setInterval(tell, 1000);
  tell();
  box.addEventListener('close', () => { clearInterval(timer); box.remove(); });
  box.addEventListener('cancel', () => stop());
  button.addEventListener('click', () => { stop(); box.close(); });
  box.showModal();
  return {
    done: () => box.close(),
    fail: message => {
      say.textContent = message;
      bar.remove();
      time.remove();
      clearInterval(timer);
      button.textContent = '关闭';
    },
    part: (now, all) => { Object.assign(bar, { max: all, value: now }); },
  };
}

window.addEventListener('pageshow', () => document.querySelectorAll('dialog.waiting').forEach(box => box.close()));
document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.dataset.long || event.defaultPrevented) return;
  wait(form.dataset.long, () => { window.stop(); release(form); });
});
