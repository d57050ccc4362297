/** A POST that is answered by a status and not by a page to sign in. */
export const post = (path, body, options) =>
  fetch(path, { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' }, ...options });
