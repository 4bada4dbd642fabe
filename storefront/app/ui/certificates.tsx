import type { Certificate } from "@hirfa/contracts"
import { formatDate, m } from "~/lib/i18n"

/** What is certified, by whom, under which number and until when; the operator has checked each. */
export function Certificates({ certificates }: { certificates: readonly Certificate[] }) {
  return (
    <ul className="grid gap-3">
      {certificates.map(({ scheme, name, url, certifier, number, expires_on }) => (
        <li key={`${scheme} ${number}`}>
          {url ? (
            <a className="link" href={url} rel="noopener nofollow">
              {name}
            </a>
          ) : (
            name
          )}
          <span className="block text-xs text-ash">
            {certifier} · <bdi>{m.certificate_number({ number })}</bdi>
            {expires_on ? <> · {m.certificate_until({ date: formatDate(expires_on) })}</> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
