/** A plain address: what may stand in a `mailto:` link without being read as anything else. */
const ADDRESS = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** `text` if it is a plain mail address, else `null`. */
export function mailAddress(text: string | undefined): string | null {
  const address = text?.trim() ?? "";
  return ADDRESS.test(address) ? address : null;
}

/** Whom the publisher of the site wants errors reported to: `VITE_CONTACT_EMAIL` at build, else `null`. */
export function contactAddress(): string | null {
  return mailAddress(import.meta.env.VITE_CONTACT_EMAIL);
}
