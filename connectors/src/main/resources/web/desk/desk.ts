/** The desk's bundle; /desk/index.html holds the element. */
export { DeskPage } from './desk-page';
