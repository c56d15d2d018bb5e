/* 插入占位: a button writes its placeholder where the cursor stands. */
document.addEventListener('click', function (event) {
  var button = event.target.closest('[data-insert]');
  if (!button) { return; }
  var text = document.getElementById(button.getAttribute('data-into'));
  text.setRangeText(button.getAttribute('data-insert'), text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
  text.focus();
});
