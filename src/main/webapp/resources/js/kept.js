/* 不丢字: what is typed into a form of requests is kept in this window until the server has it; it goes with the window. */
(function () {
  var leaving = false, found = {};

  function who() { return document.getElementById('who').dataset.user; }
  function key(form) { return 'kept:' + who() + ':' + form.id + ':' + (form.dataset.kept || ''); }
  function forms() { return Array.prototype.slice.call(document.querySelectorAll('form.gk-kept')); }
  function fields(form) {
    var all = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!field.name || /^(hidden|file|submit|button)$/.test(field.type)) { return; }
      if (/^(checkbox|radio)$/.test(field.type) && !field.checked) { return; }
      all[field.name] = field.value;
    });
    return all;
  }
  function keep(form) {
    try { sessionStorage.setItem(key(form), JSON.stringify(fields(form))); } catch (refused) { /* private window, or full */ }
  }
  /* What was kept before this page was opened: only that is put back, and only once. */
  function find() {
    try {
      Object.keys(sessionStorage).forEach(function (name) {
        if (name.indexOf('kept:' + who() + ':') === 0) { found[name] = JSON.parse(sessionStorage.getItem(name)); }
      });
    } catch (unreadable) { found = {}; }
  }
  function forget() {
    try {
      Object.keys(sessionStorage).forEach(function (name) {
        if (name.indexOf('kept:') === 0) { sessionStorage.removeItem(name); }
      });
    } catch (refused) { /* private window */ }
  }
  /* A field that comes by another's choice is filled when it has come. */
  function fill(form, kept) {
    var changed = [];
    Array.prototype.forEach.call(form.elements, function (field) {
      var value = kept[field.name];
      if (value === undefined || /^(hidden|file|submit|button)$/.test(field.type)) { return; }
      if (/^(checkbox|radio)$/.test(field.type)) {
        if (field.value === value && !field.checked) { field.checked = true; changed.push(field); }
      } else if (field.value !== value) {
        field.value = value;
        changed.push(field);
      }
    });
    changed.forEach(function (field) { field.dispatchEvent(new Event('change', { bubbles: true })); });
    return changed.length > 0;
  }
  function restore() {
    forms().forEach(function (form) {
      var kept = found[key(form)];
      delete found[key(form)];
      if (kept && fill(form, kept)) { document.getElementById('kept-offer').hidden = false; }
    });
  }
  /* A login that has ended must not carry the writer away from his text; other redirects follow what he did. */
  function watchRedirects() {
    var processor = window.PrimeFaces.ajax.ResponseProcessor, follow = processor.doRedirect;
    processor.doRedirect = function (node) {
      if (/\/(login|error)\b/.test(node.getAttribute('url'))) {
        forms().forEach(keep);
        document.getElementById('kept-login').href = location.href;
        document.getElementById('kept-ended').hidden = false;
        if (window.PF && PrimeFaces.widgets.act) { PF('act').hide(); }
        document.getElementById('kept-login').focus();
        return;
      }
      leaving = true;
      forget();
      follow.call(this, node);
    };
  }
  ['input', 'change'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var form = event.target.closest && event.target.closest('form.gk-kept');
      if (form && !leaving) { keep(form); }
    });
  });
  document.addEventListener('submit', function (event) {
    if (event.target.querySelector('#logout')) { leaving = true; forget(); }
  });
  window.addEventListener('load', function () {
    if (!window.PrimeFaces) { return; }
    watchRedirects();
    find();
    restore();
    window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(restore, 0); });
  });
})();
