/** An id nobody else has given: 32 hexadecimal digits. Works on pages without HTTPS too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
