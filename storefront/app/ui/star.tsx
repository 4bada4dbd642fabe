import { STAR_INNER_PATH, STAR_PATH } from "./star-path"

/** The star as a quiet drawing: section marks, empty states. */
export function Star({ className = "size-6 text-terracotta" }: { className?: string }) {
  return (
    <svg
      viewBox="-2 -2 104 104"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={4}
      aria-hidden
    >
      <path d={STAR_PATH} />
      <path d={STAR_INNER_PATH} />
    </svg>
  )
}

/** The star filled: the mark of Hirfa. */
export function StarMark({ className = "size-7" }: { className?: string }) {
  return (
    <svg viewBox="0 0 100 100" className={className} aria-hidden>
      <path d={`${STAR_PATH}${STAR_INNER_PATH}`} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
