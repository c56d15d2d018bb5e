/* 办理: the form of the chosen act stands beside the text; what is asked, or refused, is in sight and has the focus. */
(function () {
  function panel() { return document.querySelector('.gk-acts'); }
  window.gkAct = function () {
    var form = document.querySelector('.gk-act-form form');
    panel().classList.toggle('is-open', !!form);
    if (!form) {
      var verb = panel().querySelector('.gk-act-buttons button.is-chosen') || panel().querySelector('.gk-act-buttons button');
      if (verb) { verb.focus(); }
      return;
    }
    var first = form.querySelector('#refusal') || form.querySelector('input:not([type=hidden]), select, textarea, button');
    first.focus({ preventScroll: true });
    (form.querySelector('#refusal') || form).scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('click', function (event) {
    var verb = event.target.closest && event.target.closest('.gk-act-buttons button');
    if (!verb) { return; }
    panel().querySelectorAll('.is-chosen').forEach(function (one) { one.classList.remove('is-chosen'); });
    verb.classList.add('is-chosen');
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !event.target.closest || !event.target.closest('.gk-act-form')) { return; }
    var cancel = document.querySelector('.gk-act-form button[id$=":cancel"]');
    if (cancel) { cancel.click(); }
  });
})();
