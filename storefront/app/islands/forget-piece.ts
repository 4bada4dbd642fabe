import { keepSeen, readSeen } from "../features/recent/seen"

/** Runs on the page that says a piece is gone, and takes it from what was seen on this device. */
const gone = decodeURIComponent(location.pathname.split("/").at(-1) ?? "")
keepSeen(readSeen().filter(({ handle }) => handle !== gone))
