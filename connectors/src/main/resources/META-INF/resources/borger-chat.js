// Borgerchat: <script src="https://HOST/borger-chat.js" defer></script> and <borger-chat kommune="0751">.
// The chat itself is a module from the same host. Until it is there, or where it cannot be had, the page
// shows what stands inside the element.
import(new URL('/static/bundle/widget.js', document.currentScript.src).href).catch(function (error) {
  console.warn('The chat could not be loaded', error);
});
