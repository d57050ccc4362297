// The parts of the page that all behaviours of the writer share.
export const writer = document.querySelector('[data-writer]');
export const text = writer.querySelector('textarea[name=Text]');
export const outline = writer.querySelector('[data-outline]');
/** The print beside the text. */
export const proof = writer.querySelector('[data-region=text]');
/** What the checks found. */
export const checks = writer.querySelector('[data-region=checks]');
const state = writer.querySelector('[data-state]');
export const say = words => { state.textContent = words; };

// The browser's own insertion can be undone with Ctrl+Z.
export function replace(start, end, words) {
  text.focus({ preventScroll: true });
  text.setSelectionRange(start, end);
  if (document.execCommand('insertText', false, words)) return;
  text.setRangeText(words, start, end, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}
