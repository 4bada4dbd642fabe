import type { CertificateView } from "@hirfa/contracts"
import { StatusBadge, Text } from "@medusajs/ui"
import { Rows } from "./rows"
import { Withdraw } from "./withdraw"

const LOOK = {
  coming: { label: "To come", color: "blue" },
  holds: { label: "Holds", color: "green" },
  expired: { label: "Expired", color: "grey" },
  withdrawn: { label: "Withdrawn", color: "red" },
} as const

/** Who was certified by what, how that was checked, and how it stands today. */
export function Certificates({ certificates }: { certificates: readonly CertificateView[] }) {
  return (
    <Rows
      heads={["State", "Scheme", "Holder", "Number", "Issued on", "Last day", "Checked", ""]}
      rows={certificates.map((certificate) => ({
        key: certificate.id,
        cells: [
          <StatusBadge key="state" color={LOOK[certificate.state].color}>
            {LOOK[certificate.state].label}
          </StatusBadge>,
          certificate.scheme_name,
          <Holder key="holder" certificate={certificate} />,
          <bdi key="number">{certificate.number}</bdi>,
          certificate.issued_on,
          certificate.expires_on ?? "No end",
          <Checked key="checked" certificate={certificate} />,
          <Withdraw key="withdraw" certificate={certificate} />,
        ],
      }))}
    />
  )
}

function Holder({ certificate: { awarded_to, holder, holder_name } }: { certificate: CertificateView }) {
  if (holder === null)
    return <>{awarded_to === "seller" ? "A seller that is gone" : "A piece that is gone"}</>
  return <Lines first={holder_name ?? holder} second={holder} />
}

function Checked({
  certificate: { checked, checked_by, withdrawn_reason },
}: {
  certificate: CertificateView
}) {
  return (
    <Lines
      first={checked}
      second={withdrawn_reason ? `${checked_by} · withdrawn: ${withdrawn_reason}` : checked_by}
    />
  )
}

function Lines({ first, second }: { first: string; second: string }) {
  return (
    <div className="max-w-80 whitespace-normal py-2">
      <Text size="small">
        <bdi>{first}</bdi>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        <bdi>{second}</bdi>
      </Text>
    </div>
  )
}
