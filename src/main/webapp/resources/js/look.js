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
  /* Blocks that belong to a choice: <div data-when-of="attribute" data-when="WITHHELD">. Hidden by class, never removed. */
  function show(block) {
    var form = block.closest('form') || document;
    var select = form.querySelector('[data-choice="' + block.dataset.whenOf + '"]');
    function among(values) { return values.split(' ').indexOf(select.value) >= 0; }
    block.hidden = block.dataset.whenNot ? !!select && !select.closest('[hidden]') && among(block.dataset.whenNot) : !select || !among(block.dataset.when);
  }
  /* 地址不变: what a refused form comes back to is still the page of this thing, in the other language and reloaded too. */
  function keepAddress() {
    document.querySelectorAll('form.gk-keeps-address').forEach(function (form) {
      form.setAttribute('action', form.getAttribute('action').split('?')[0] + location.search);
    });
  }
  function showAll() { document.querySelectorAll('[data-when-of]').forEach(show); }
  /* 建议: what the adviser suggests is chosen as long as the drafter has not chosen himself. */
  var suggesting = false;
  function suggest() {
    var advice = document.querySelector('[data-suggested]');
    var select = document.querySelector('form [data-choice="attribute"]');
    if (!advice || !select || select.dataset.touched) { return; }
    var before = select.dataset.suggestedBefore || '';
    var now = advice.dataset.suggested === 'OPEN' ? '' : advice.dataset.suggested;
    if (select.value !== before || select.value === now) { return; }
    select.value = now;
    select.dataset.suggestedBefore = now;
    suggesting = true;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    suggesting = false;
  }
  function name() {
    document.querySelectorAll('.gk-field .ql-editor:not([aria-labelledby])').forEach(function (editor) {
      var label = editor.closest('.gk-field').querySelector('label');
      label.id = label.id || editor.closest('.ui-texteditor').id + '_label';
      editor.closest('.ui-texteditor').removeAttribute('role');
      editor.setAttribute('role', 'textbox');
      editor.setAttribute('aria-multiline', 'true');
      editor.setAttribute('aria-labelledby', label.id);
    });
  }
  /* 图表: a chart is called by the heading of its panel; its figures stand in the table beside it. */
  function nameCharts() {
    document.querySelectorAll('section canvas[role="img"]:not([aria-label])').forEach(function (chart) {
      var heading = chart.closest('section').querySelector('h2');
      if (heading) { chart.setAttribute('aria-label', heading.textContent.trim()); }
    });
  }
  /* 提示: an item of a list stays an item; the list's frame is what is announced. */
  function calmMessages() {
    document.querySelectorAll('.ui-messages li[role="alert"]').forEach(function (item) { item.removeAttribute('role'); });
  }
  /* 提示看得见: a message above what the reader sees of a long page is brought into sight, once. */
  function showMessages() {
    var first = document.querySelector('#messages li:not([data-seen])');
    if (!first) { return; }
    document.querySelectorAll('#messages li').forEach(function (item) { item.dataset.seen = 'yes'; });
    if (first.getBoundingClientRect().top < 0) { first.scrollIntoView({ block: 'center' }); }
  }
  /* 环节: where the line of steps is wider than the screen, the current one is in sight. */
  function showSteps() {
    document.querySelectorAll('.gk-steps').forEach(function (steps) {
      var done = steps.querySelectorAll('.gk-step-done');
      var current = steps.querySelector('.gk-step-current') || done[done.length - 1];
      if (current) { steps.scrollLeft = current.offsetLeft - steps.offsetLeft - (steps.clientWidth - current.offsetWidth) / 2; }
    });
  }
  function refresh() { keepAddress(); name(); nameCharts(); calmMessages(); showMessages(); suggest(); showAll(); }
  document.addEventListener('change', function (event) {
    if (event.target.matches && event.target.matches('[data-choice]')) {
      if (!suggesting) { event.target.dataset.touched = 'yes'; }
      showAll();
    }
  });
  /* 退出: what this officer left unsaved in the browser goes with him. */
  document.addEventListener('submit', function (event) {
    var who = document.getElementById('who');
    if (!who || !event.target.querySelector('#logout')) { return; }
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf('draft:' + who.dataset.user + ':') === 0) { localStorage.removeItem(key); }
      });
    } catch (refused) { /* private window */ }
    forgetKept(null);
  });
  /* 别人的不留: what another officer was writing in this window, as kept.js keeps it, is not for who logs in after him. */
  function forgetKept(but) {
    try {
      Object.keys(sessionStorage).forEach(function (key) {
        if (key.indexOf('kept:') === 0 && (!but || key.indexOf('kept:' + but.dataset.user + ':') !== 0)) { sessionStorage.removeItem(key); }
      });
    } catch (refused) { /* private window */ }
  }
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-print]')) { window.print(); }
  });
  document.addEventListener('DOMContentLoaded', function () {
    refresh();
    showSteps();
    var who = document.getElementById('who');
    if (who) { forgetKept(who); }
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(refresh, 0); }); }
    window.addEventListener('load', refresh);
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
