export { RegionLinks } from "./components/region-links"
export { SellerGrid } from "./components/seller-grid"
export {
  allPiecesHref,
  SellerHead,
  SellerNotices,
  SellerPeople,
  SellerStory,
  SellerTerms,
} from "./components/seller-parts"
export { sellersPath } from "./sellers-path"
