declare module "virtual:islands" {
  /** Addresses of the islands by the name of their file in `app/islands`. */
  const islands: Readonly<Record<string, string>>
  export default islands
}
