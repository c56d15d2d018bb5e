/* 办理: the form of the chosen act stands beside the text; what is asked, or refused, is in sight and has the focus. */
(function () {
  function panel() { return document.querySelector('.gk-acts'); }
  /* After the server has put the form of an act, or its refusal, into the panel; who is in the midst of writing stays there. */
  window.gkAct = function () {
    var form = document.querySelector('.gk-act-form form');
    if (!form) { return; }
    panel().classList.add('is-open');
    var refusal = form.querySelector('#refusal'), wrong = form.querySelector('[aria-invalid="true"]'), midst = form.querySelector('[data-midst]');
    if (midst) {
      (refusal || wrong || form).scrollIntoView({ block: 'nearest' });
      midst.scrollIntoView({ block: 'nearest' });
      return;
    }
    (refusal || wrong || form.querySelector('input:not([type=hidden]), select, textarea, button')).focus({ preventScroll: true });
    (refusal || wrong || form).scrollIntoView({ block: 'nearest' });
  };
  window.gkActCancel = function () {
    var form = document.querySelector('.gk-act-form form');
    if (window.gkKeptDrop) { window.gkKeptDrop(form); }
    form.remove();
    panel().classList.remove('is-open');
    var verb = panel().querySelector('.is-chosen') || panel().querySelector('.gk-act-buttons button');
    verb.classList.remove('is-chosen');
    verb.focus();
  };
  /* 按钮在眼前: what grows while it is written, or by what the server adds, stays whole in the window beside the text. */
  var whole = window.ResizeObserver && new ResizeObserver(function (grown) {
    var beside = grown[0].target;
    if (window.innerWidth > 1000 && beside.contains(document.activeElement) && beside.querySelector('.is-open')) { beside.scrollIntoView({ block: 'nearest' }); }
  });
  /* 窄屏的次序: what stands first there is also read first and reached first by Tab; what stands last, last. */
  var narrow = window.matchMedia('(max-width: 1000px)');
  function arrange() {
    var sheet = document.querySelector('.gk-sheet'), active = document.activeElement;
    var beside = sheet.querySelector('.gk-beside'), last = sheet.querySelector('.gk-sheet-last');
    if (beside) { (narrow.matches ? sheet : sheet.querySelector('.gk-sheet-side')).prepend(beside); }
    if (last) { (narrow.matches ? sheet : sheet.querySelector('.gk-sheet-text')).append(last); }
    if (active !== document.activeElement) { active.focus({ preventScroll: true }); }
  }
  document.addEventListener('DOMContentLoaded', function () {
    var beside = document.querySelector('.gk-beside');
    if (whole && beside) { whole.observe(beside); }
    arrange();
    narrow.addEventListener('change', arrange);
  });
  /* 会商报批、公共利益决定: a form of its own beside the text, opened from where it is told of; the way back leads there. */
  var opener = null;
  /* Who opened it below the text has the text beside it again, where there is room for both. */
  function showText() {
    var text = document.getElementById('body');
    if (text && window.innerWidth > 1000 && text.getBoundingClientRect().bottom < 80) { text.closest('.gk-panel').scrollIntoView({ block: 'start' }); }
  }
  window.gkBeside = function (id) {
    var form = document.getElementById(id);
    if (!form) { return; }
    var said = form.querySelector('.gk-field .ui-message-error, .gk-note-error'), field = (said || form).closest('.gk-field') || form;
    if (!said) { showText(); }
    form.closest('.gk-panel').scrollIntoView({ block: 'nearest' });
    if (form.querySelector('[data-midst]')) { return; }
    var input = field.querySelector('input:not([type=hidden]), select, textarea');
    input.focus({ preventScroll: true });
    if (said) { field.scrollIntoView({ block: 'nearest' }); }
  };
  window.gkBesideClosed = function () {
    var button = opener && document.getElementById(opener);
    if (!button) { return; }
    if (!button.disabled) { button.focus(); return; }
    /* It still wears its waiting look, in which nothing can have the focus. */
    new MutationObserver(function (changes, watch) {
      if (button.disabled) { return; }
      watch.disconnect();
      if (document.activeElement === document.body) { button.focus(); }
    }).observe(button, { attributes: true, attributeFilter: ['disabled'] });
  };
  /* 常用意见: written where the writer stands in his remark, at its end where he has not been in it; nothing is replaced. */
  document.addEventListener('focusin', function (event) {
    if (event.target.matches && event.target.matches('.gk-act-form textarea')) { event.target.dataset.visited = 'yes'; }
  });
  function phrase(button) {
    var remark = button.closest('form').querySelector('textarea[name$=":remark"]');
    var at = remark.dataset.visited ? remark.selectionEnd : remark.value.length;
    remark.setRangeText(button.dataset.phrase, at, at, 'end');
    remark.focus();
    remark.dispatchEvent(new Event('input', { bubbles: true }));
  }
  document.addEventListener('click', function (event) {
    var chosen = event.target.closest && event.target.closest('.gk-act-form .gk-phrase');
    if (chosen) { phrase(chosen); return; }
    var opens = event.target.closest && event.target.closest('[data-beside]');
    if (opens) { opener = opens.id; }
    var verb = event.target.closest && event.target.closest('.gk-act-buttons button');
    if (!verb) { return; }
    panel().querySelectorAll('.is-chosen').forEach(function (one) { one.classList.remove('is-chosen'); });
    verb.classList.add('is-chosen');
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !event.target.closest) { return; }
    var aside = event.target.closest('.gk-aside-form');
    if (event.target.closest('.gk-act-form form')) { window.gkActCancel(); }
    if (aside) { aside.querySelector('[id$=":cancel"]').click(); }
  });
})();
