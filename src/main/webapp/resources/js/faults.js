/* 须补正之处: the list above links to each field and says each fault once; what is mended is no longer said. */
(function () {
  var SAID = '.gk-field .ui-message-error, .gk-field .ui-message-warn', LINES = '#messages li, #refusal li';

  function words(element) { return element.textContent.replace(/\s+/g, ' ').trim(); }
  function input(field) {
    return field.querySelector('.gk-question-open input') || field.querySelector('.ql-editor, input:not([type="hidden"]), select, textarea, [tabindex="0"]');
  }
  /* Of boxes each is ticked, of questions each is answered. */
  function filled(field) {
    var one = input(field), boxes = field.querySelectorAll('input[type="checkbox"], input[type="radio"]');
    if (boxes.length) {
      return Array.prototype.every.call(boxes, function (box) {
        return box.type === 'checkbox' ? box.checked : field.querySelector('input[name="' + CSS.escape(box.name) + '"]:checked');
      });
    }
    return !one || (one.isContentEditable ? words(one) !== '' || one.querySelector('table') !== null : one.value.trim() !== '');
  }
  function link(item, field) {
    var text = item.querySelector('.ui-messages-error-summary, .ui-messages-warn-summary, .gk-refusal-said'), anchor = document.createElement('a');
    if (!text) { return; }
    anchor.href = '#' + field.id;
    anchor.textContent = text.textContent;
    anchor.addEventListener('click', function (event) {
      event.preventDefault();
      field.scrollIntoView({ block: 'center' });
      if (input(field)) { input(field).focus({ preventScroll: true }); }
    });
    text.textContent = '';
    text.appendChild(anchor);
  }
  /* 读屏: an input that is wrong says so, and where its message stands. */
  function name(said) {
    var one = input(said.closest('.gk-field'));
    if (!one || said.hidden) { return; }
    said.id = said.id || said.closest('.gk-field').id + '-said';
    one.setAttribute('aria-invalid', 'true');
    one.setAttribute('aria-describedby', said.id);
  }
  /* Two fields that say the same are one line, which leads to the first of them. */
  function bind() {
    var fields = Array.prototype.map.call(document.querySelectorAll(SAID), function (said) { return said.closest('.gk-field'); });
    var seen = {}, fresh = null;
    document.querySelectorAll(SAID).forEach(name);
    document.querySelectorAll(LINES).forEach(function (item) {
      var text = words(item), field = fields.find(function (one) { return words(one.querySelector('.ui-message')) === text; });
      if (item.dataset.bound) { return; }
      item.dataset.bound = 'yes';
      if (field && seen[text]) { item.remove(); return; }
      seen[text] = true;
      if (field) {
        item.dataset.fault = text;
        link(item, field);
        fresh = fresh || item.querySelector('a');
      }
    });
    return fresh || bindNotes();
  }
  function settle() {
    var open = 0, all = document.querySelectorAll('#messages li[data-fault], #refusal li[data-fault]'), count = null, refusal = document.getElementById('refusal');
    all.forEach(function (item) {
      var still = Array.prototype.some.call(document.querySelectorAll(SAID), function (said) {
        return words(said) === item.dataset.fault && !said.hidden;
      });
      item.hidden = !still;
      open += still ? 1 : 0;
    });
    if (refusal) { refusal.hidden = !refusal.querySelector('li:not([hidden])'); }
    document.querySelectorAll('#messages li:not([data-fault])').forEach(function (item) { count = /\d/.test(words(item)) && all.length ? item : count; });
    if (count) {
      var text = count.querySelector('[class$="-summary"]');
      count.hidden = open === 0;
      text.textContent = text.textContent.replace(/\d+/, String(open));
    }
    document.querySelectorAll('#messages > div').forEach(function (box) {
      box.hidden = box.querySelector('li') !== null && !box.querySelector('li:not([hidden])');
    });
  }
  /*
   * 整单退回: a refusal that stands above a form, not at a field. It is mended when what was empty is filled; where nothing
   * that is asked for was, whatever is changed may be what it means.
   */
  function notes(form) {
    return Array.prototype.filter.call(form.querySelectorAll('.gk-note-error[role="alert"]'), function (note) { return !note.querySelector('li'); });
  }
  function isOpen(field) { return !field.closest('[hidden]') && input(field) && !filled(field); }
  function wanting(form) { return Array.prototype.filter.call(form.querySelectorAll('.gk-required'), isOpen); }
  /* Where somebody else was faster, nothing is to be mended. */
  function mended(form) {
    if (form.querySelector('[id$=":confirm"][disabled]')) { return; }
    notes(form).forEach(function (note) {
      if (note.dataset.wanting === 'yes' && wanting(form).length) { return; }
      note.hidden = true;
    });
  }
  function bindNotes() {
    var fresh = null;
    document.querySelectorAll('form').forEach(function (form) {
      notes(form).forEach(function (note) {
        if (note.dataset.bound || note.closest('[data-when-of]')) { return; }
        note.dataset.bound = 'yes';
        note.dataset.wanting = wanting(form).length ? 'yes' : 'no';
        note.tabIndex = -1;
        fresh = fresh || (wanting(form)[0] && input(wanting(form)[0])) || note;
      });
    });
    return fresh;
  }
  /* In a dialogue, which has no list above it: the first field that is wrong. */
  function inDialogue() {
    var said = Array.prototype.find.call(document.querySelectorAll('.ui-dialog .gk-field .ui-message-error'), function (one) { return one.getClientRects().length; });
    return said ? input(said.closest('.gk-field')) : null;
  }
  /* 焦点: after a refusal it goes to what is said, from where each fault is one step; who is in the midst of writing stays. */
  function attend(fresh) {
    var at = document.activeElement;
    if (!fresh || at.id === 'refusal' || at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) { return; }
    fresh.focus();
  }
  function edited(event) {
    if (event.isTrusted && event.target.form) { mended(event.target.form); }
    var field = event.target.closest && event.target.closest('.gk-field'), said = field && field.querySelector('.ui-message');
    if (!said || !/error|warn/.test(said.className)) { return; }
    var done = filled(field);
    said.hidden = done;
    field.querySelectorAll('[aria-invalid], .ui-state-error').forEach(function (one) {
      one.classList.toggle('ui-state-error', !done);
      one.setAttribute('aria-invalid', String(!done));
    });
    settle();
  }

  ['input', 'change'].forEach(function (kind) { document.addEventListener(kind, edited); });
  /* 从日历、提示中选的: the library tells its own scripts only; whoever listens for what is typed hears of it here. */
  function chosen() {
    var field = document.getElementById(this.closest('.ui-autocomplete-panel').id.replace(/_panel$/, '_input'));
    mended(field.form);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  /* What was put back before the calendar listened is told to it before it opens: it would write its own day over it. */
  function opening(event) {
    var calendar = event.target.closest && event.target.closest('.ui-calendar');
    if (calendar && window.jQuery && (event.key ? event.key === 'ArrowDown' : event.target.closest('button'))) {
      window.jQuery(calendar).children('input').triggerHandler('input');
    }
  }
  function picked(event) {
    if (event.originalEvent) { return; }
    mended(this.form);
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
  ['keydown', 'click'].forEach(function (kind) { document.addEventListener(kind, opening, true); });
  document.addEventListener('DOMContentLoaded', function () {
    bind();
    if (window.jQuery) { window.jQuery(document).on('change', '.ui-calendar input', picked).on('click', '.ui-autocomplete-item', chosen); }
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(function () { attend(bind() || inDialogue()); }, 0); }); }
  });
})();
