import type { SchemesAnswer } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BadgeCheck } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { useState } from "react"
import { Certificates } from "../../components/certificates"
import { NewCertificate } from "../../components/new-certificate"
import { NewScheme } from "../../components/new-scheme"
import { Rows } from "../../components/rows"
import { Section } from "../../components/section"
import { CERTIFICATES_PAGE, useCertificates, useSchemes } from "../../lib/queries"

type Scheme = SchemesAnswer["schemes"][number]

const CertificatesPage = () => {
  const [page, setPage] = useState(0)
  const certificates = useCertificates(page)
  const schemes = useSchemes()
  const { certificates: awarded, count } = certificates.data ?? { certificates: [], count: 0 }
  const known = schemes.data?.schemes ?? []
  const pages = Math.max(1, Math.ceil(count / CERTIFICATES_PAGE))
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title="Certificates"
        text="What an operator has checked of a seller or a piece. Buyers see those that hold, and can filter by them. A certificate is withdrawn, never changed."
        query={certificates}
        isEmpty={awarded.length === 0}
        empty="None was awarded yet."
      >
        <Certificates certificates={awarded} />
        {pages > 1 && (
          <Table.Pagination
            count={count}
            pageSize={CERTIFICATES_PAGE}
            pageIndex={page}
            pageCount={pages}
            canPreviousPage={page > 0}
            canNextPage={page + 1 < pages}
            previousPage={() => setPage(page - 1)}
            nextPage={() => setPage(page + 1)}
          />
        )}
      </Section>
      <NewCertificate schemes={known} />
      <Section
        title="Schemes"
        text="The rules of a label, and who certifies by them. Buyers read both names in their language."
        query={schemes}
        isEmpty={known.length === 0}
        empty="No scheme yet: enter the first one below."
      >
        <Rows
          heads={["Scheme", "Code", "Certifier", "Awarded to"]}
          rows={known.map((scheme) => ({
            key: scheme.code,
            cells: [
              scheme.names.en,
              scheme.code,
              <Certifier key="certifier" scheme={scheme} />,
              reachOf(scheme),
            ],
          }))}
        />
      </Section>
      <NewScheme />
    </div>
  )
}

function Certifier({ scheme: { certifier, url } }: { scheme: Scheme }) {
  if (!url) return <>{certifier.en}</>
  return (
    <a href={url} rel="noreferrer" target="_blank" className="text-ui-fg-interactive">
      {certifier.en}
    </a>
  )
}

function reachOf({ awarded_to, covers_pieces }: Scheme): string {
  if (awarded_to === "piece") return "Single pieces"
  return covers_pieces ? "Sellers, for all their pieces" : "Sellers"
}

export const config = defineRouteConfig({ label: "Certificates", icon: BadgeCheck })
export const handle = { breadcrumb: () => "Certificates" }

export default CertificatesPage
