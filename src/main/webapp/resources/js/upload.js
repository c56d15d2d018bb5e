/* 上传依次: a chosen file waits for its turn among the requests of the page, and takes along what then stands in the form. */
(function () {
  if (!window.PrimeFaces || !PrimeFaces.widget.FileUpload) { return; }
  var queue = PrimeFaces.ajax.Queue, request = PrimeFaces.ajax.Request, send = request.send;
  var upload = PrimeFaces.widget.FileUpload.prototype, addFileToRow = upload.addFileToRow, pending = 0;

  /* How many files are chosen and not yet taken or refused. */
  window.gkUploads = function () { return pending; };

  request.send = function (next) { return next.file ? sendFile(next.widget, next.file) : send.call(this, next); };

  function sendFile(widget, file) {
    file.waits = false;
    if (widget.files.indexOf(file) >= 0) {
      if (widget.cfg.global) { window.jQuery(document).trigger('pfAjaxStart'); }
      file.ajaxRequest = file.row.data('filedata');
      file.ajaxRequest.submit().always(function () { pending--; queue.poll(); });
      return;
    }
    pending--;
    queue.poll();
    /* An answer has drawn the form anew meanwhile; a file that was taken back has no row. */
    if (file.row && document.contains(widget.jq[0])) { widget.jq.fileupload('add', { files: [file] }); }
  }

  upload.upload = function () {
    var widget = this;
    this.files.forEach(function (file) {
      if (!file.waits && !(file.ajaxRequest && file.ajaxRequest.state() === 'pending')) {
        file.waits = true;
        pending++;
        queue.offer({ widget: widget, file: file });
      }
    });
  };

  /* 上传进度: named for whoever hears the page. */
  upload.addFileToRow = function (file, data) {
    addFileToRow.call(this, file, data);
    file.row.find('[role="progressbar"]').attr('aria-label', this.jq.data('progress') + ' ' + file.name);
  };

  /* 拖动排序: a file is dropped on the one whose place it takes. 上移 and 下移 do the same by keys. */
  var dragged = null;
  function line(event) { return event.target.closest && event.target.closest('li[data-file][draggable="true"]'); }
  document.addEventListener('dragstart', function (event) {
    dragged = line(event);
    if (dragged) { event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', ''); }
  });
  document.addEventListener('dragover', function (event) {
    var box = event.target.closest && event.target.closest('.gk-drop');
    if (dragged && line(event)) { event.preventDefault(); }
    document.querySelectorAll('.gk-drop').forEach(function (one) { one.classList.toggle('gk-dropping', !dragged && one === box); });
  });
  document.addEventListener('drop', function (event) {
    var target = line(event);
    document.querySelectorAll('.gk-dropping').forEach(function (one) { one.classList.remove('gk-dropping'); });
    if (!dragged || !target || target === dragged) { return; }
    event.preventDefault();
    var place = Array.prototype.indexOf.call(target.parentNode.children, target);
    window.dropFile([{ name: 'file', value: dragged.dataset.file }, { name: 'place', value: place }]);
  });
  document.addEventListener('dragend', function () { dragged = null; });
  /* A file that misses the box must not take the page away, with all that was written on it. */
  ['dragover', 'drop'].forEach(function (name) {
    window.addEventListener(name, function (event) {
      if (event.dataTransfer && Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0) { event.preventDefault(); }
    });
  });
})();
