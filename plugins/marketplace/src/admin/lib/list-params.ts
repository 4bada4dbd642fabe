import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 20

/** What a list shows stands in the address, so that the back button and a shared link find it again. */
export function useListParams() {
  const [params, setParams] = useSearchParams()
  const page = Math.max(0, Math.floor(Number(params.get("page") ?? 1)) - 1 || 0)
  return {
    q: params.get("q") ?? "",
    page,
    get: (name: string) => params.get(name) ?? undefined,
    /** Anything but another page begins at the first page again. */
    change: (changes: Record<string, string | undefined>) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        after.delete("page")
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value)
          else after.delete(name)
        }
        return after
      }),
    turnTo: (next: number) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        after.set("page", String(next + 1))
        return after
      }),
  }
}
