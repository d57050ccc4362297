import { ValidationService } from 'aspnet-client-validation';
import { plainNumber } from './shared/plain-number.js';

// Pages with a form: the browser's check of what was typed. The server decides; this only says it earlier.
const service = new ValidationService();
const read = (value, input) => {
  const plain = plainNumber(value, input.inputMode);
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};
service.addProvider('number', (value, input) => !value || read(value, input) !== null);
// What is no number at all is told as that, not as one out of range.
service.addProvider('range', (value, input, { min, max }) => {
  if (!value) return true;
  const number = read(value, input);
  if (number === null) return '应填写数字，例如 12 或 1.2万';
  return (min === undefined || number >= Number(min)) && (max === undefined || number <= Number(max));
});
const mark = (input, wrong) => {
  const field = input.closest('.field');
  const message = field && field.querySelector('.err-msg');
  if (!message) return;
  field.classList.toggle('err', wrong);
  for (const one of field.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    const others = (one.getAttribute('aria-describedby') || '').split(' ').filter(id => id && id !== message.id);
    if (wrong) others.push(message.id);
    if (others.length) one.setAttribute('aria-describedby', others.join(' '));
    else one.removeAttribute('aria-describedby');
    if (wrong) one.setAttribute('aria-invalid', 'true');
    else one.removeAttribute('aria-invalid');
  }
};
service.highlight = (input, add, remove) => { service.swapClasses(input, add, remove); mark(input, true); };
service.unhighlight = (input, add, remove) => { service.swapClasses(input, remove, add); mark(input, false); };
service.bootstrap({ watch: true });
