import { post } from '../shared/post.js';
import { checks, proof, say, text, writer } from './page.js';

const token = writer.querySelector('input[name=__RequestVerificationToken]');
let [waiting, asked] = [0, null];

/** The print and the checks of what is written, before it is saved. */
export async function refresh() {
  clearTimeout(waiting);
  asked?.abort();
  const mine = asked = new AbortController();
  say('正在检查…');
  try {
    const written = new URLSearchParams({ text: text.value, __RequestVerificationToken: token.value });
    const answer = await post(writer.dataset.writer, written, { signal: mine.signal });
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

showEdits();
text.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 800);
});
window.addEventListener('online', refresh);
// A draft was filled in after the page was drawn.
if (new URLSearchParams(location.search).has('draft')) refresh();
