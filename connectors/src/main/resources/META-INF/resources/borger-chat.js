// Borgerchat: <script src="https://HOST/borger-chat.js" defer></script> and <borger-chat kommune="0751">.
// The chat itself is a module from the same host, fetched once the page is there. Until then, or where it
// cannot be had, the page shows what stands inside the element.
(function () {
  var chat = new URL('/static/bundle/widget.js', document.currentScript.src).href;
  var patience = 3000; // a picture that never comes does not keep the chat away
  function load() {
    import(chat).catch(function (error) {
      console.warn('The chat could not be loaded', error);
    });
  }
  if (document.readyState === 'complete') {
    load();
  } else {
    addEventListener('load', load);
    setTimeout(load, patience);
  }
})();
