import { element } from '../shared/element.js';
import { text } from './page.js';

const COPIED = [
  'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'wordBreak',
  'paddingTop', 'paddingLeft', 'paddingRight', 'borderTopWidth', 'borderLeftWidth',
];
const mirror = element('div', { className: 'mirror' });
mirror.setAttribute('aria-hidden', 'true');
document.body.append(mirror);

/** Where a character of the text is drawn, in pixels within the unscrolled textarea. */
export function caretAt(position) {
  const style = getComputedStyle(text);
  for (const name of COPIED) mirror.style[name] = style[name];
  mirror.style.width = `${text.clientWidth}px`;
  const mark = element('span', {}, '|');
  mirror.replaceChildren(text.value.slice(0, position), mark);
  return { top: mark.offsetTop, left: mark.offsetLeft, height: parseFloat(style.lineHeight) };
}
