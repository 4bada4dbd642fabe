import type { FacetValue } from "@hirfa/contracts"
import type { ReactNode } from "react"
import { formatNumber, href, m } from "~/lib/i18n"
import { sellersPath } from "../sellers-path"

interface SellerRegionsProps {
  regions: readonly FacetValue[]
  /** The region whose cooperatives are shown; undefined where all are. */
  current: string | undefined
}

/**
 * All cooperatives, or those of one region: links, since one region is looked at at a time. On a phone they are one row
 * that is pushed sideways: the cooperatives stay in sight.
 */
export function SellerRegions({ regions, current }: SellerRegionsProps) {
  if (regions.length < 2 && !current) return null
  return (
    <nav aria-label={m.facet_region()} className="mb-6 sm:mb-10">
      <ul className="flex gap-2 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:p-4 sm:flex-wrap">
        <li>
          <RegionLink region={undefined} isCurrent={!current}>
            {m.sellers_all()}
          </RegionLink>
        </li>
        {regions.map(({ code, name, count }) => (
          <li key={code}>
            <RegionLink region={code} isCurrent={code === current}>
              <bdi>{name}</bdi> <span className="ms-2 text-xs">{formatNumber(count)}</span>
            </RegionLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface RegionLinkProps {
  region: string | undefined
  isCurrent: boolean
  children: ReactNode
}

function RegionLink({ region, isCurrent, children }: RegionLinkProps) {
  return (
    <a
      href={href(sellersPath({ region }))}
      aria-current={isCurrent ? "page" : undefined}
      className="flex min-h-11 items-center rounded-full border border-sand px-4 whitespace-nowrap no-underline hover:bg-lime aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-plaster"
    >
      {children}
    </a>
  )
}
