/* 大字、菜单: the reader's font size is kept by the browser alone, no cookie. */
(function () {
  var root = document.documentElement;
  function remembered() {
    try { return localStorage.getItem('large-font') === 'on'; } catch (refused) { return false; }
  }
  function remember(on) {
    try { localStorage.setItem('large-font', on ? 'on' : 'off'); } catch (refused) { /* private window */ }
  }
  root.classList.toggle('large-font', remembered());
  document.addEventListener('DOMContentLoaded', function () {
    var font = document.getElementById('large-font');
    if (font) {
      font.setAttribute('aria-pressed', String(remembered()));
      font.addEventListener('click', function () {
        var on = root.classList.toggle('large-font');
        font.setAttribute('aria-pressed', String(on));
        remember(on);
      });
    }
    var toggle = document.getElementById('menu-toggle');
    if (toggle) {
      toggle.addEventListener('click', function () {
        var open = document.getElementById('menu').classList.toggle('gk-open');
        toggle.setAttribute('aria-expanded', String(open));
      });
    }
  });
})();
