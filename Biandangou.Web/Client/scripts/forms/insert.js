// What a button offers is written where the cursor stands.
for (const button of document.querySelectorAll('[data-insert]')) {
  const text = document.getElementById(button.dataset.into);
  button.addEventListener('click', () => {
    text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  });
}
