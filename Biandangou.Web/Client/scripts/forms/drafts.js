import { draftOf } from './draft.js';

// What is typed into a record's form is kept on the server, so that neither a lost connection nor an expired sign-in
// eats it: now and then, when the page is left, and before it is sent.
const drafts = new Map();
for (const form of document.querySelectorAll('form[method=post]')) {
  if (form.elements.SubmissionId && form.querySelector('.formbar')) drafts.set(form, draftOf(form));
}

setInterval(async () => {
  for (const draft of drafts.values()) {
    if (!draft.dirty) continue;
    try {
      const told = await draft.save(false);
      draft.state.textContent = told.saved ? `草稿 ${told.saved} 已保存`
        : told.signIn ? '登录已过期，提交时请重新登录，已填内容不会丢失'
        : told.refused ? '内容过长，草稿没有保存，请及时提交' : '';
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
