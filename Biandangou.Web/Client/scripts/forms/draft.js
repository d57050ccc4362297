import { post } from '../shared/post.js';

/** What a form holds; files are stored when they are chosen. */
function fieldsOf(form) {
  const data = new FormData(form);
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
  return new URLSearchParams(data);
}

/** The draft of one form, and the words about it beside the form's buttons. */
export function draftOf(form) {
  const bar = form.querySelector('.formbar');
  const state = bar.querySelector('.state') || bar.appendChild(document.createElement('span'));
  state.className = 'state';
  state.setAttribute('aria-live', 'polite');
  const draft = { dirty: false, kept: false, asking: false, id: null, state };
  draft.save = async keepalive => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), 8000);
    draft.dirty = false;
    try {
      const path = `/drafts?path=${encodeURIComponent(location.pathname + location.search)}`;
      const answer = await post(path, fieldsOf(form), { keepalive, signal: giveUp.signal });
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
    if (draft.id) post(`/drafts/discard?id=${draft.id}`, fieldsOf(form), { keepalive: true, redirect: 'manual' }).catch(() => {});
  });
  return draft;
}
