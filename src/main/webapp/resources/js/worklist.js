/* 待办键盘: J and K go down and up the list, Enter opens, as a link does. Single keys can be switched off (WCAG 2.1.4). */
(function () {
  var KEY = 'worklist-keys';
  function on() {
    try { return localStorage.getItem(KEY) !== 'off'; } catch (refused) { return true; }
  }
  function remember(value) {
    try { localStorage.setItem(KEY, value ? 'on' : 'off'); } catch (refused) { /* private window */ }
  }
  function links() {
    return Array.prototype.slice.call(document.querySelectorAll('#waiting-list [data-row] .gk-items-title a'));
  }
  function typing(target) {
    return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || !!target.closest('dialog[open], .ui-dialog');
  }
  function go(step) {
    var all = links();
    var row = document.activeElement.closest && document.activeElement.closest('[data-row]');
    var at = row ? all.indexOf(row.querySelector('.gk-items-title a')) : -1;
    var next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    if (all[next]) {
      all[next].focus();
      all[next].closest('[data-row]').scrollIntoView({ block: 'nearest' });
    }
  }
  document.addEventListener('keydown', function (event) {
    var step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !on() || typing(event.target)) { return; }
    event.preventDefault();
    go(step);
  });
  /* 列设置: what this officer does not want to see in the list is remembered in this browser; what is due and what it is stay. */
  function columns() {
    var who = document.getElementById('who'), key = 'worklist-without:' + who.dataset.user, list = document.getElementById('waiting-list');
    var boxes = Array.prototype.slice.call(document.querySelectorAll('[data-column]')), without = [];
    try { without = (localStorage.getItem(key) || '').split(' '); } catch (refused) { /* private window */ }
    function show() {
      boxes.forEach(function (box) { if (list) { list.classList.toggle('gk-without-' + box.dataset.column, !box.checked); } });
    }
    boxes.forEach(function (box) {
      box.checked = without.indexOf(box.dataset.column) < 0;
      box.addEventListener('change', function () {
        var left = boxes.filter(function (one) { return !one.checked; }).map(function (one) { return one.dataset.column; });
        try { localStorage.setItem(key, left.join(' ')); } catch (refused) { /* private window */ }
        show();
      });
    });
    show();
  }
  document.addEventListener('DOMContentLoaded', function () {
    columns();
    var button = document.getElementById('keys');
    if (!button) { return; }
    button.setAttribute('aria-pressed', String(on()));
    button.addEventListener('click', function () {
      remember(!on());
      button.setAttribute('aria-pressed', String(on()));
    });
  });
})();
