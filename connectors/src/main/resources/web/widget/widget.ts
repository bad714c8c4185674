/** The widget's bundle; the page's script tag loads it through `/borger-chat.js`. */
export { BorgerChat } from './borger-chat';
