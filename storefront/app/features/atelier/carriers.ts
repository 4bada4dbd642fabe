interface Carrier {
  id: string
  name: string
  /** Address of the page that follows a parcel; `{number}` stands for its number. */
  follow: string
}

/**
 * Carriers that take parcels in Morocco, with the public page on which each shows where a parcel is: the addresses that
 * published shop software uses for them in November 2026. Amana is Poste Maroc's parcel service and shares its page.
 */
export const CARRIERS: readonly Carrier[] = [
  {
    id: "poste-maroc",
    name: "Poste Maroc (Barid Al-Maghrib)",
    follow: "https://bam-tracking.barid.ma/Tracking/Search?trackingCode={number}",
  },
  {
    id: "amana",
    name: "Amana",
    follow: "https://bam-tracking.barid.ma/Tracking/Search?trackingCode={number}",
  },
  { id: "dhl", name: "DHL Express", follow: "https://www.dhl.com/en/express/tracking.html?AWB={number}" },
  { id: "fedex", name: "FedEx", follow: "https://www.fedex.com/fedextrack/?trknbr={number}" },
  { id: "ups", name: "UPS", follow: "https://www.ups.com/track?tracknum={number}" },
  { id: "aramex", name: "Aramex", follow: "https://www.aramex.com/track/results?ShipmentNumber={number}" },
  {
    id: "chronopost",
    name: "Chronopost",
    follow: "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}",
  },
]

/** The id of the choice "another carrier", whose name the member writes. */
export const OTHER_CARRIER = "other"

export function followUrl(carrierId: string, number: string): string | undefined {
  const carrier = CARRIERS.find(({ id }) => id === carrierId)
  return carrier?.follow.replace("{number}", encodeURIComponent(number))
}
