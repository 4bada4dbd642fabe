export { SellerGrid } from "./components/seller-grid"
export {
  allPiecesHref,
  SellerCertificates,
  SellerHead,
  SellerNotices,
  SellerPeople,
  SellerStory,
  SellerTerms,
} from "./components/seller-parts"
export { SellerRegions } from "./components/seller-regions"
export { sellersPath } from "./sellers-path"
