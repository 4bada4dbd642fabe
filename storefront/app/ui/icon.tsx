const PATHS = {
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L20 20",
  cart: "M6 8h12l1.2 12H4.8L6 8Zm3 0V6.5a3 3 0 0 1 6 0V8",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5a7.5 7.5 0 0 1 15 0",
  globe:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5.5 5.5 5.5 12.5 0 18M12 3c-5.5 5.5-5.5 12.5 0 18",
  close: "m6 6 12 12M18 6 6 18",
  check: "m5 12.5 4.5 4.500L19 7.5",
  chevron: "m6 9 6 6 6-6",
  arrow: "M4 12h16m-6-6 6 6-6 6",
  pin: "M12 21s7-6.2 7-11.500a7 7 0 1 0-14 0C5 14.8 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5.500l3.5 2",
  parcel: "M4 8l8-4 8 4v8.500L12 21l-8-4.500V8Zm0 0 8 4.200L20 8m-8 4.200V21",
  returned: "M4 9h10.500a5 5 0 0 1 0 10H8M4 9l4-4M4 9l4 4",
  hand: "M8 11.500V5.800a1.4 1.4 0 0 1 2.8 0V11m0-6.500a1.4 1.4 0 0 1 2.8 0V11m0-5a1.4 1.4 0 0 1 2.8 0v6.500m0-3a1.4 1.4 0 0 1 2.8 0V15a6 6 0 0 1-6 6h-1c-2 0-3.6-1-4.7-2.600L4.3 14a1.4 1.4 0 0 1 2.2-1.700L8 14",
  filter: "M4 7h16M7 12h10M10 17h4",
  alert: "M12 4 2.8 20h18.400L12 4Zm0 6v4.500m0 2.700v.300",
  money: "M3 7h18v10H3V7Zm9 7.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6 10v4m12-4v4",
  chart: "M4 20h16M7 20v-5m5 5V9m5 11V5",
  camera: "M4 8h3.500L9 5.500h6L16.500 8H20v11H4V8Zm8 8.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z",
  plus: "M12 5v14M5 12h14",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.500m0-9v.300",
} as const

export type IconName = keyof typeof PATHS

/** A drawn sign, always beside a word or inside something that has a name. Arrows turn round in Arabic. */
export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
  const turns = name === "arrow" || name === "returned" ? " rtl:-scale-x-100" : ""
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}${turns}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
