/* 正文编辑器: what Quill lacks for official documents: tables with merged cells, 首行缩进, a way out by Tab, 撤销 and 重做. */
(function () {
  if (!window.Quill) { return; }
  var Quill = window.Quill, BlockEmbed = Quill.import('blots/block/embed'), Clipboard = Quill.import('modules/clipboard');
  var Delta = Quill.import('delta'), INDENT = '\u3000\u3000', KEPT = '\ue800', LARGEST_SPAN = 999, SIZE = 3;
  var INLINE = { B: 'strong', STRONG: 'strong', I: 'em', EM: 'em', U: 'u', S: 's', SUB: 'sub', SUP: 'sup' };
  var COMMANDS = { 'ql-bold': 'bold', 'ql-italic': 'italic', 'ql-underline': 'underline' };
  var ALIGNED = /^(center|right|justify)$/;

  /* Of a foreign cell only words, lines and emphasis; nothing of it is ever parsed within this page. */
  function words(from, to) {
    Array.prototype.forEach.call(from.childNodes, function (node) {
      var name = node.nodeName.toUpperCase(), into = to;
      if (node.nodeType === Node.TEXT_NODE) { to.appendChild(document.createTextNode(node.data.replace(/[ \t\r\n]+/g, ' '))); return; }
      if (node.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|TEMPLATE|TITLE)$/.test(name)) { return; }
      if (name === 'BR') { to.appendChild(document.createElement('br')); return; }
      if (/^(P|DIV|LI|TR)$/.test(name) && to.textContent.trim()) { to.appendChild(document.createElement('br')); }
      if (INLINE[name]) { into = to.appendChild(document.createElement(INLINE[name])); }
      if (name === 'A' && /^(https?:|mailto:)/i.test(node.getAttribute('href') || '')) {
        into = to.appendChild(document.createElement('a'));
        into.setAttribute('href', node.getAttribute('href'));
      }
      words(node, into);
    });
  }
  function cellOf(from, row, rows) {
    var cell = document.createElement(from.tagName === 'TH' ? 'th' : 'td');
    var across = from.colSpan, down = from.rowSpan === 0 ? rows.length - row : Math.min(from.rowSpan, rows.length - row);
    var align = from.style.textAlign || from.getAttribute('align') || (/ql-align-(\w+)/.exec(from.className) || [])[1];
    if (across > 1) { cell.setAttribute('colspan', Math.min(across, LARGEST_SPAN)); }
    if (down > 1) { cell.setAttribute('rowspan', Math.min(down, LARGEST_SPAN)); }
    if (cell.tagName === 'TH' && /^(row|col)$/.test(from.scope)) { cell.setAttribute('scope', from.scope); }
    if (ALIGNED.test(align)) { cell.className = 'ql-align-' + align; }
    words(from, cell);
    return cell;
  }
  function clean(table) {
    var made = document.createElement('table'), body = document.createElement('tbody');
    if (table.caption) { words(table.caption, made.createCaption()); }
    made.appendChild(body);
    Array.prototype.forEach.call(table.rows, function (row, at) {
      var line = body.appendChild(document.createElement('tr'));
      Array.prototype.forEach.call(row.cells, function (cell) { line.appendChild(cellOf(cell, at, table.rows)); });
    });
    return made.innerHTML;
  }
  function parsed(html) { return new DOMParser().parseFromString('<table>' + html + '</table>', 'text/html').querySelector('table'); }

  /* 表格: one piece of the text, so that its cells can be merged as they like; written into cell by cell. */
  class Table extends BlockEmbed {
    static create(html) {
      var node = super.create();
      node.innerHTML = clean(parsed(html));
      node.setAttribute('contenteditable', 'false');
      open(node);
      ['keydown', 'beforeinput', 'paste', 'copy', 'cut', 'drop'].forEach(function (name) {
        node.addEventListener(name, function (event) { event.stopPropagation(); inside(event); });
      });
      return node;
    }
    static value(node) { return clean(node); }
  }
  Table.blotName = 'gk-table';
  Table.tagName = 'TABLE';

  function open(table) {
    table.querySelectorAll('td, th, caption').forEach(function (cell) { cell.setAttribute('contenteditable', 'true'); });
  }
  function quillOf(node) { return Quill.find(node.closest('.ui-texteditor').querySelector('.ql-container')); }
  function inside(event) {
    var cell = event.target.closest('td, th, caption'), command = event.ctrlKey || event.metaKey;
    if (!cell) { return; }
    if (event.type === 'paste' || event.type === 'drop') {
      event.preventDefault();
      document.execCommand('insertText', false, (event.clipboardData || event.dataTransfer).getData('text/plain'));
    } else if (event.type === 'keydown' && event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      document.execCommand('insertLineBreak');
    } else if (event.type === 'keydown' && command && /^a$/i.test(event.key)) {
      event.preventDefault();
      getSelection().selectAllChildren(cell);
    } else if (event.type === 'keydown' && command && /^[zy]$/i.test(event.key)) {
      event.preventDefault();
      turn(quillOf(cell), event.shiftKey || /y/i.test(event.key) ? 'redo' : 'undo');
    }
  }
  /* 撤销 draws a table anew: whoever wrote in a cell goes on in it. */
  function turn(quill, way) {
    var cell = current(quill), cells = function () { return Array.from(quill.root.querySelectorAll('td, th')); };
    var at = cell ? cells().indexOf(cell) : -1;
    quill.history[way]();
    if (cell && !cell.isConnected && cells()[at]) { cells()[at].focus(); }
  }
  function current(quill) { return quill.gkCell && quill.gkCell.isConnected ? quill.gkCell : null; }

  /* Where each cell stands once the merged ones are reckoned in: by row and column. */
  function grid(table) {
    var all = [];
    Array.prototype.forEach.call(table.rows, function (row, r) {
      var c = 0;
      all[r] = all[r] || [];
      Array.prototype.forEach.call(row.cells, function (cell) {
        while (all[r][c]) { c++; }
        for (var down = 0; down < cell.rowSpan && r + down < table.rows.length; down++) {
          all[r + down] = all[r + down] || [];
          for (var across = 0; across < cell.colSpan; across++) { all[r + down][c + across] = cell; }
        }
      });
    });
    return all;
  }
  function place(all, cell) {
    var row = all.findIndex(function (line) { return line.indexOf(cell) >= 0; });
    return { row: row, column: all[row].indexOf(cell) };
  }
  function span(cell, name, size) { if (size > 1) { cell.setAttribute(name, size); } else { cell.removeAttribute(name); } }
  /* Puts the cell into the row behind what stands left of the column and begins in that row. */
  function put(table, all, row, column, cell) {
    var before = null;
    for (var c = column; c < (all[row] || []).length && !before; c++) {
      if (all[row][c].parentNode === table.rows[row]) { before = all[row][c]; }
    }
    table.rows[row].insertBefore(cell, before);
  }
  /* The least rectangle that holds both cells, and whole every cell that it touches. */
  function around(all, one, other) {
    var box = { top: all.length, left: Infinity, bottom: -1, right: -1 }, cells = [one, other], size = 0;
    function take(cell) {
      var at = place(all, cell);
      box.top = Math.min(box.top, at.row);
      box.left = Math.min(box.left, at.column);
      box.bottom = Math.max(box.bottom, Math.min(at.row + cell.rowSpan, all.length) - 1);
      box.right = Math.max(box.right, at.column + cell.colSpan - 1);
    }
    while (cells.length > size) {
      size = cells.length;
      cells.forEach(take);
      cells = Array.from(new Set(all.slice(box.top, box.bottom + 1).flatMap(function (line) { return line.slice(box.left, box.right + 1); }).filter(Boolean)));
    }
    box.cells = cells;
    return box;
  }
  function beside(cell, down, across) {
    var all = grid(cell.closest('table')), at = place(all, cell);
    return (all[at.row + (down ? cell.rowSpan : 0)] || [])[at.column + (across ? cell.colSpan : 0)];
  }
  function merge(table, cell, other) {
    if (!other) { return cell; }
    var all = grid(table), box = around(all, cell, other), kept = all[box.top][box.left];
    box.cells.filter(function (one) { return one !== kept; }).forEach(function (one) {
      if (one.textContent.trim()) {
        if (kept.textContent.trim()) { kept.appendChild(document.createElement('br')); } else { kept.textContent = ''; }
        while (one.firstChild) { kept.appendChild(one.firstChild); }
      }
      one.remove();
    });
    span(kept, 'colspan', box.right - box.left + 1);
    span(kept, 'rowspan', box.bottom - box.top + 1);
    /* A row in which no cell begins any more is none. */
    for (var r = table.rows.length - 1; r >= 0; r--) {
      if (table.rows[r].cells.length) { continue; }
      new Set(grid(table)[r]).forEach(function (one) { if (one) { span(one, 'rowspan', one.rowSpan - 1); } });
      table.deleteRow(r);
    }
    return kept;
  }
  var able = {
    'merge-right': function (cell) { return !!beside(cell, false, true); },
    'merge-down': function (cell) { return !!beside(cell, true, false); },
    split: function (cell) { return cell.colSpan * cell.rowSpan > 1; }
  };
  var tools = {
    'merge-right': function (table, cell) { return merge(table, cell, beside(cell, false, true)); },
    'merge-down': function (table, cell) { return merge(table, cell, beside(cell, true, false)); },
    split: function (table, cell) {
      var all = grid(table), at = place(all, cell), down = cell.rowSpan, across = cell.colSpan;
      for (var r = at.row; r < at.row + down && r < all.length; r++) {
        for (var c = r === at.row ? 1 : 0; c < across; c++) {
          put(table, all, r, at.column + across, document.createElement(cell.tagName.toLowerCase()));
        }
      }
      span(cell, 'colspan', 1);
      span(cell, 'rowspan', 1);
    },
    row: function (table, cell) {
      var all = grid(table), at = place(all, cell).row + cell.rowSpan - 1, line = table.insertRow(at + 1);
      all[at].forEach(function (one, c) {
        if (all[at][c - 1] === one) { return; }
        if (all[at + 1] && all[at + 1][c] === one) { span(one, 'rowspan', one.rowSpan + 1); return; }
        for (var n = 0; n < one.colSpan; n++) { line.appendChild(document.createElement('td')); }
      });
    },
    column: function (table, cell) {
      var all = grid(table), at = place(all, cell).column + cell.colSpan - 1, done = [];
      all.forEach(function (line, r) {
        var one = line[at];
        if (one && line[at + 1] === one) {
          if (done.indexOf(one) < 0) { span(one, 'colspan', one.colSpan + 1); done.push(one); }
        } else {
          put(table, all, r, at + 1, document.createElement('td'));
        }
      });
    },
    'row-remove': function (table, cell) {
      var all = grid(table), at = place(all, cell).row;
      all[at].forEach(function (one, c) {
        if (all[at][c - 1] === one || one.rowSpan < 2) { return; }
        span(one, 'rowspan', one.rowSpan - 1);
        if (one.parentNode === table.rows[at]) { put(table, all, at + 1, c + 1, one); }
      });
      table.deleteRow(at);
    },
    'column-remove': function (table, cell) {
      var all = grid(table), at = place(all, cell).column;
      new Set(all.map(function (line) { return line[at]; }).filter(Boolean)).forEach(function (one) {
        if (one.colSpan > 1) { span(one, 'colspan', one.colSpan - 1); } else { one.remove(); }
      });
    }
  };
  /* One step of 撤销. */
  function apart(quill, act) {
    quill.history.cutoff();
    act();
    quill.update('user');
    quill.history.cutoff();
  }
  function change(quill, tool) {
    var cell = current(quill), table = cell && cell.closest('table');
    if (!cell || cell.tagName === 'CAPTION') { return; }
    if (able[tool] && !able[tool](cell)) { return; }
    apart(quill, function () {
      cell = tools[tool](table, cell) || cell;
      open(table);
    });
    if (!table.querySelector('td, th')) { Quill.find(table).remove(); }
    if (cell.isConnected) { quill.gkCell = cell; cell.focus(); } else { quill.gkCell = null; }
    enable(quill);
  }
  function insert(quill) {
    var at = quill.getSelection(true).index, line = '<tr>' + '<td></td>'.repeat(SIZE) + '</tr>';
    apart(quill, function () { quill.insertEmbed(at, 'gk-table', '<tbody>' + line.repeat(SIZE) + '</tbody>', 'user'); });
    var table = quill.getLeaf(at + 1)[0].domNode.closest('table') || quill.root.querySelector('table');
    table.querySelector('td').focus();
  }
  function indent(quill) {
    var range = quill.getSelection(true), lines = quill.getLines(range.index, range.length || 1);
    lines.filter(function (line) { return line.domNode.tagName === 'P'; }).forEach(function (line) {
      var at = quill.getIndex(line), there = /^\u3000+/.exec(line.domNode.textContent);
      quill.updateContents(there ? new Delta().retain(at).delete(there[0].length) : new Delta().retain(at).insert(INDENT), 'user');
    });
  }
  var OWN = {
    undo: function (quill) { turn(quill, 'undo'); },
    redo: function (quill) { turn(quill, 'redo'); },
    table: insert,
    first: function (quill) { apart(quill, function () { indent(quill); }); }
  };
  function enable(quill) {
    var cell = current(quill);
    quill.container.closest('.ui-texteditor').querySelectorAll('[data-cell]').forEach(function (button) {
      var asks = able[button.dataset.tool];
      button.disabled = !cell || (!!asks && (cell.tagName === 'CAPTION' || !asks(cell)));
    });
  }

  /* 首行缩进: wide blanks are words of the text and not what HTML may swallow; an indent by style becomes such blanks. */
  class Paper extends Clipboard {
    constructor(quill, options) {
      super(quill, options);
      quill.root.addEventListener('focusin', function (event) { quill.gkCell = event.target.closest('td, th, caption'); enable(quill); });
      /* What stands in the form is what stands in the text, also when a cell is left for a button. */
      quill.on('text-change', function () {
        var editor = quill.container.closest('.ui-texteditor'), html = quill.root.innerHTML;
        var input = editor && editor.querySelector('input[type="hidden"]');
        if (input) { input.value = html === '<p><br></p>' ? '' : html; }
      });
      quill.container.addEventListener('blur', function (event) {
        if (quill.root.contains(event.relatedTarget)) { event.stopPropagation(); }
      }, true);
    }
    convertHTML(html) {
      var delta = super.convertHTML(html.replace(/\u3000/g, KEPT));
      return new Delta(delta.ops.map(function (op) {
        function said(text) { return text.replace(new RegExp(KEPT, 'g'), '\u3000'); }
        if (typeof op.insert === 'string') {
          return Object.assign({}, op, { insert: said(op.insert).replace(/(^|\n)\t\u3000*/g, '$1' + INDENT) });
        }
        return op.insert['gk-table'] ? Object.assign({}, op, { insert: { 'gk-table': said(op.insert['gk-table']) } }) : op;
      }));
    }
  }
  Quill.register({ 'formats/gk-table': Table, 'modules/clipboard': Paper }, true);

  /* Tab goes on to the next field, as everywhere (WCAG 2.1.2). */
  var bindings = Quill.import('modules/keyboard').DEFAULTS.bindings;
  Object.keys(bindings).forEach(function (name) { if (bindings[name].key === 'Tab') { delete bindings[name]; } });

  document.addEventListener('mousedown', function (event) {
    if (event.target.closest('.ui-texteditor .ui-editor-toolbar button')) { event.preventDefault(); }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.ui-texteditor .ui-editor-toolbar button'), quill = button && quillOf(button);
    if (!quill) { return; }
    var tool = button.dataset.tool, cell = current(quill);
    if (OWN[tool]) { OWN[tool](quill); } else if (tool) { change(quill, tool); }
    if (tool || !cell) { return; }
    /* What Quill knows of lines is not meant for a cell. */
    event.stopPropagation();
    cell.focus();
    apart(quill, function () {
      if (COMMANDS[button.classList[0]]) { document.execCommand(COMMANDS[button.classList[0]]); }
      if (button.classList.contains('ql-align')) { cell.className = button.value ? 'ql-align-' + button.value : ''; }
    });
  }, true);
})();
