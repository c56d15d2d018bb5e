/* 答复途中写的不丢: what the server has not taken over yet stays, though an answer draws the form as the server knows it. */
(function () {
  var known = {}, later = {}, told = [], began = null, drawing = false;

  function forms() { return Array.prototype.slice.call(document.querySelectorAll('form.gk-kept')); }
  function key(form) { return form.id + ':' + (form.dataset.kept || ''); }
  function isBox(field) { return /^(checkbox|radio)$/.test(field.type); }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|file|submit|button)$/.test(field.type);
    });
  }
  function values(form) {
    var all = {};
    fields(form).forEach(function (field) {
      all[field.name] = all[field.name] || [];
      if (!isBox(field) || field.checked) { all[field.name].push(field.value); }
    });
    return all;
  }
  /* What a request takes over: some requests carry the whole form, and have one field of it dealt with. */
  function taken(sending) {
    var source = typeof sending.source === 'string' ? document.getElementById(sending.source) : sending.source;
    var ids = window.PrimeFaces.ajax.Request.resolveComponentsForAjaxCall(window.jQuery(source), sending, 'process');
    var roots = ids.map(function (id) { return document.getElementById(id); });
    return function (field) {
      return !ids.length || ids.indexOf('@all') >= 0 || roots.some(function (root) { return root && root.contains(field); });
    };
  }
  function remember(sending) {
    var takes = sending ? taken(sending) : function () { return true; };
    forms().forEach(function (form) {
      var now = values(form), then = known[key(form)] || {};
      known[key(form)] = then;
      fields(form).forEach(function (field) {
        if (takes(field) || !then[field.name]) { then[field.name] = now[field.name]; }
      });
    });
    began = document.activeElement;
  }
  /* An answer shows what the server knows in the fields that it draws. */
  function learn(form, stood) {
    var now = values(form), then = known[key(form)] = known[key(form)] || {};
    fields(form).forEach(function (field) {
      if (stood.indexOf(field) < 0) { then[field.name] = now[field.name]; }
    });
  }
  /* What is closed is closed: its form begins anew. */
  function forget() {
    var open = forms().map(key);
    [known, later].forEach(function (all) {
      Object.keys(all).forEach(function (one) { if (open.indexOf(one) < 0) { delete all[one]; } });
    });
  }
  /* What differs from what the server knows, each with the field that holds it now. */
  function written(form) {
    var then = known[key(form)], now = values(form), all = {};
    if (!then) { return all; }
    fields(form).forEach(function (field) {
      if (JSON.stringify(now[field.name]) !== JSON.stringify(then[field.name])) {
        all[field.name] = all[field.name] || { values: now[field.name], stood: [] };
        all[field.name].stood.push(field);
      }
    });
    return all;
  }
  /* Only a field drawn anew is filled; another holds what was written, and its writer may be in the midst of it. */
  function put(field, one) {
    if (one.stood.indexOf(field) >= 0) { return; }
    var before = isBox(field) ? field.checked : field.value;
    if (isBox(field)) { field.checked = one.values.indexOf(field.value) >= 0; } else { field.value = one.values[0]; }
    if (before !== (isBox(field) ? field.checked : field.value)) { told.push(field); }
  }
  /* A choice that is not offered yet is taken when it comes, unless its chooser has chosen again. */
  function isOffered(all, one) {
    return all.some(function (field) {
      return field.tagName !== 'SELECT' || Array.prototype.some.call(field.options, function (option) { return option.value === one.values[0]; });
    });
  }
  function fill(form) {
    var wanted = later[key(form)] || {};
    Object.keys(wanted).forEach(function (name) {
      var all = fields(form).filter(function (field) { return field.name === name; });
      if (isOffered(all, wanted[name])) {
        all.forEach(function (field) { put(field, wanted[name]); });
        delete wanted[name];
      }
    });
  }
  function caret() {
    var field = document.activeElement, form = field && field.closest ? field.closest('form.gk-kept') : null;
    if (!form || !field.id || !/^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName)) { return null; }
    return { field: field, form: key(form), start: isBox(field) ? null : field.selectionStart, end: isBox(field) ? null : field.selectionEnd,
      midst: field !== began || written(form)[field.name] !== undefined };
  }
  function keepCaret(at) {
    var field = at && document.getElementById(at.field.id), form = field && field.closest('form.gk-kept');
    if (!form || field === at.field || key(form) !== at.form) { return; }
    if (at.midst) { field.dataset.midst = 'yes'; }
    field.focus({ preventScroll: true });
    if (at.start !== null && at.start !== undefined) { field.setSelectionRange(at.start, at.end); }
  }
  function update(draw) {
    var at = caret(), stood = [];
    forms().forEach(function (form) { stood = stood.concat(fields(form)); });
    forms().forEach(function (form) { later[key(form)] = Object.assign(later[key(form)] || {}, written(form)); });
    drawing = true;
    try { draw(); } finally { drawing = false; }
    forget();
    forms().forEach(function (form) { learn(form, stood); });
    forms().forEach(fill);
    keepCaret(at);
  }
  /* When the answer is dealt with, and its faults stand at their fields. */
  function tell() {
    told.splice(0).forEach(function (field) {
      ['input', 'change'].forEach(function (kind) { field.dispatchEvent(new Event(kind, { bubbles: true })); });
    });
  }
  /* A field that is taken away while it is written in says that it has changed. */
  document.addEventListener('change', function (event) {
    var form = event.isTrusted && !drawing && event.target.closest && event.target.closest('form.gk-kept');
    if (form && later[key(form)]) { delete later[key(form)][event.target.name]; }
  });
  window.addEventListener('load', function () {
    if (!window.PrimeFaces) { return; }
    var ajax = window.PrimeFaces.ajax, send = ajax.Request.send, doUpdate = ajax.ResponseProcessor.doUpdate, poll = ajax.Queue.poll;
    remember();
    ajax.Request.send = function (sending) { remember(sending); return send.apply(this, arguments); };
    ajax.ResponseProcessor.doUpdate = function () {
      var processor = this, given = arguments;
      update(function () { doUpdate.apply(processor, given); });
    };
    ajax.Queue.poll = function () {
      setTimeout(tell, 0);
      return poll.apply(this, arguments);
    };
  });
})();
