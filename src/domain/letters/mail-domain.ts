/** True for an address at one of a company's domains, or below one. `domains`: as she typed them, several or none. */
export function isAtDomains(address: string, domains: string | undefined): boolean {
  const own = domainOf(address);
  return domainsOf(domains).some((domain) => own === domain || own.endsWith(`.${domain}`));
}

/** A company may write from several: "acme.example, acme.co.uk". */
function domainsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .toLowerCase()
    .split(/[\s,;，；、]+/u)
    .map((domain) => domain.replace(/^@/u, ''))
    .filter(Boolean);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
