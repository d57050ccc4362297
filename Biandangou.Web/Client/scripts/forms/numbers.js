import { plainNumber } from '../shared/plain-number.js';

// The field shows what was understood.
document.addEventListener('change', event => {
  const { target } = event;
  if (target.matches('input[inputmode=numeric], input[inputmode=decimal]')) target.value = plainNumber(target.value, target.inputMode);
}, true);
