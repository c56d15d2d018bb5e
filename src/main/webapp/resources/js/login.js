/* 演示登录: fills in the demo officer that was clicked. */
(function () {
  var demo = document.getElementById('demo');
  if (!demo) { return; }
  demo.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-user]');
    if (!button) { return; }
    var folded = document.getElementById('other');
    if (folded) { folded.open = true; }
    document.getElementById('login:user').value = button.dataset.user;
    document.getElementById('login:password').value = demo.dataset.password;
    document.getElementById('login:enter').focus();
  });
})();
