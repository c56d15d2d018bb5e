/* 上传依次: a chosen file waits for its turn among the requests of the page, and takes along what then stands in the form. */
(function () {
  if (!window.PrimeFaces || !PrimeFaces.widget.FileUpload) { return; }
  var queue = PrimeFaces.ajax.Queue, request = PrimeFaces.ajax.Request, send = request.send;
  var upload = PrimeFaces.widget.FileUpload.prototype, addFileToRow = upload.addFileToRow;

  request.send = function (next) { return next.file ? sendFile(next.widget, next.file) : send.call(this, next); };

  function sendFile(widget, file) {
    file.waits = false;
    if (widget.files.indexOf(file) >= 0) {
      if (widget.cfg.global) { window.jQuery(document).trigger('pfAjaxStart'); }
      file.ajaxRequest = file.row.data('filedata');
      file.ajaxRequest.submit().always(function () { queue.poll(); });
      return;
    }
    queue.poll();
    /* An answer has drawn the form anew meanwhile; a file that was taken back has no row. */
    if (file.row && document.contains(widget.jq[0])) { widget.jq.fileupload('add', { files: [file] }); }
  }

  upload.upload = function () {
    var widget = this;
    this.files.forEach(function (file) {
      if (!file.waits && !(file.ajaxRequest && file.ajaxRequest.state() === 'pending')) {
        file.waits = true;
        queue.offer({ widget: widget, file: file });
      }
    });
  };

  /* 上传进度: named for whoever hears the page. */
  upload.addFileToRow = function (file, data) {
    addFileToRow.call(this, file, data);
    file.row.find('[role="progressbar"]').attr('aria-label', this.jq.data('progress') + ' ' + file.name);
  };
})();
