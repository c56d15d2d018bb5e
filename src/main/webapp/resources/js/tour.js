/* 入门指引: one step after the other; at the last one its button ends it. Opened by the first login it stands within the page and hides nothing; opened again
   by its button it is a dialogue above it. Escape closes both. */
(function () {
  var tour = document.getElementById('tour');
  if (!tour || !tour.show) { return; }
  var steps = tour.querySelectorAll('.gk-tour-step');
  var back = document.getElementById('tour-back');
  var next = document.getElementById('tour-next');
  var again = document.getElementById('tour-again');
  var at = 0;
  function isLast() { return at >= steps.length - 1; }
  function go(to) {
    at = Math.max(0, Math.min(to, steps.length - 1));
    steps.forEach(function (step, index) { step.hidden = index !== at; });
    back.disabled = at === 0;
    next.textContent = isLast() ? next.dataset.done : next.dataset.next;
  }
  back.addEventListener('click', function () { go(at - 1); });
  next.addEventListener('click', function () { if (isLast()) { tour.close(); } else { go(at + 1); } });
  document.getElementById('tour-close').addEventListener('click', function () { tour.close(); });
  tour.addEventListener('keydown', function (event) { if (event.key === 'Escape') { tour.close(); } });
  tour.addEventListener('close', function () {
    if (window.closeTour) { window.closeTour(); }
    if (again) { again.focus(); }
  });
  go(0);
  if (again) {
    again.addEventListener('click', function () { go(0); if (!tour.open) { tour.showModal(); } });
  } else if (tour.dataset.open === 'true') {
    tour.show();
    next.focus();
  }
})();
