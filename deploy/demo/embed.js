// A kommune's page has one script tag. Here the chat's port may vary (?app=http://127.0.0.1:PORT), so the
// tag is put in by this script; other hosts are not let in.
'use strict';
(function () {
  var wanted = new URLSearchParams(location.search).get('app') || '';
  var app = /^http:\/\/127\.0\.0\.1:\d{2,5}$/.test(wanted) ? wanted : 'http://127.0.0.1:8080';
  var script = document.createElement('script');
  script.src = app + '/borger-chat.js';
  script.defer = true;
  document.head.append(script);
})();
