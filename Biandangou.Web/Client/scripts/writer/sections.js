import { text } from './page.js';

const numeral = n => {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return n < 10 ? digits[n] : (tens > 1 ? digits[tens] : '') + '十' + (ones ? digits[ones] : '');
};

/** Headings with where their blocks start and end, and the numbers they are printed with. */
export function sections() {
  const found = [];
  let [at, first, second] = [0, 0, 0];
  for (const line of text.value.split('\n')) {
    const heading = /^\s*(##?) (.*)$/.exec(line);
    if (heading) {
      const level = heading[1].length;
      if (level === 1) [first, second] = [first + 1, 0];
      else second += 1;
      found.push({ level, start: at, title: heading[2].trim(), number: level === 1 ? `${numeral(first)}、` : `（${numeral(second)}）` });
    }
    at += line.length + 1;
  }
  found.forEach((one, i) => { one.end = i + 1 < found.length ? found[i + 1].start : text.value.length; });
  return found;
}

/** A chapter goes with its parts. */
export function endOf(all, i) {
  if (all[i].level > 1) return all[i].end;
  const next = all.findIndex((one, k) => k > i && one.level === 1);
  return next < 0 ? text.value.length : all[next].start;
}
