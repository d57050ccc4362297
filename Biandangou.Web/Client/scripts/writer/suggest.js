import { offered } from './figures.js';
import { closeOffer, offer } from './offer.js';
import { text } from './page.js';

// How a figure may be written, once it is chosen.
const wordingsOf = figure => [
  { label: '准确数', printed: figure.printed, insert: figure.insert },
  ...figure.wordings.map(([form, words]) => ({
    label: form === '^' ? '上年同期' : form.replace('@', ''), printed: words,
    insert: form === '^' ? `{{^${figure.name}}}` : `{{${figure.name}${form.startsWith('@') ? '' : '|'}${form}}}`,
  })),
];
const offerWordings = (figure, start) => offer(wordingsOf(figure), start, start + figure.insert.length);

/** Figures and words whose name holds what stands before the caret. */
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
    insert: mark === '?' ? `{{?${one.name}}}{{${one.name}}}{{:}}{{/}}`
      : part ? `{{${part}${one.name}}}` : mark === '^' ? `{{^${one.name}}}` : one.insert,
    chosen: mark || part || one.isWord || one.wordings.length === 0 ? null : from => offerWordings(one, from),
  })), start, end);
}

text.addEventListener('input', event => { if (!event.isComposing) suggest(); });
text.addEventListener('compositionend', suggest);
