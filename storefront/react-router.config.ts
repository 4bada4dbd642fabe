import type { Config } from "@react-router/dev/config"

export default {
  ssr: true,
  // Hydrated pages are few and their route list is small: one manifest at once, no further requests for it.
  routeDiscovery: { mode: "initial" },
} satisfies Config
