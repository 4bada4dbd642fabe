export { Availability } from "./components/availability"
export { PieceGrid } from "./components/piece-grid"
export { daysText, leadTimeText } from "./words"
