// Numbers as people type them: in full width, with 万 or their unit. The server reads them too.
const units = {
  numeric: '人次|人|名|场次|场|次|起|件|户|份|个|条|处|幅|块|期|页|卷|项|篇|年|月|日|天|号|分钟',
  decimal: '元|小时|学时',
};
export function plainNumber(text, mode) {
  const half = text.normalize('NFKC').replace(/。/g, '.').trim();
  const written = new RegExp(`^([+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?)\\s*([百千万])?\\s*(?:${units[mode]})?$`).exec(half);
  if (!written) return half;
  const digits = written[1].replaceAll(',', '');
  return written[2] ? String(Number((digits * { 百: 100, 千: 1000, 万: 10000 }[written[2]]).toFixed(4))) : digits;
}
