/** The id of the route around every page of the atelier, by which its frame asks whose page it is. */
export const ATELIER_PLACE = "atelier-place"

export interface AtelierPlaceData {
  /** Of whom and for which seller the page is; null before the login. */
  owner: string | null
}
