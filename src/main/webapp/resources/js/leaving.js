/*
 * 正在离开: once an answer leads elsewhere, nothing that waits is sent any more. It would be answered on a page that nobody sees
 * again, with what was to be said on the next one.
 */
(function () {
  document.addEventListener('DOMContentLoaded', function () {
    var ajax = window.PrimeFaces && window.PrimeFaces.ajax, handle = ajax && ajax.Response.handle;
    if (!handle) { return; }
    ajax.Response.handle = function (xml) {
      var done = handle.apply(this, arguments);
      // Whoever makes the page stay has taken the redirect out by now.
      if (xml && xml.getElementsByTagName && xml.getElementsByTagName('redirect').length) {
        Object.keys(ajax.Queue.delays).forEach(function (source) { clearTimeout(ajax.Queue.delays[source].timeout); });
        ajax.Queue.requests = [];
      }
      return done;
    };
  });
})();
