// The chat's port may vary (?app=http://127.0.0.1:PORT); a kommune's page has a fixed address in the frame.
'use strict';
(function () {
  var app = new URLSearchParams(location.search).get('app') || '';
  if (/^http:\/\/127\.0\.0\.1:\d{2,5}$/.test(app)) {
    document.querySelector('iframe').src = app + '/chat/0999';
  }
})();
