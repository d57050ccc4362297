// Browsers give random ids of their own over https only, and a township's network may have none.
export const newId = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
