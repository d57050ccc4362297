// Large type is a cookie so that the server draws the next page at the right size at once.
for (const button of document.querySelectorAll('[data-large]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const large = document.documentElement.classList.toggle('fs-large');
    for (const one of document.querySelectorAll('[data-large]')) one.setAttribute('aria-pressed', String(large));
    document.cookie = `fs=${large ? 'large' : ''}; path=/; max-age=${large ? 31536000 : 0}; samesite=lax`;
    window.dispatchEvent(new Event('resize'));
  });
}
