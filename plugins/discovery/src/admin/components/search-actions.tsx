import { Button, toast, usePrompt } from "@medusajs/ui"
import { messageOf, useBuild, useCheck } from "../lib/search-state"
import { foundBy } from "../lib/search-words"

const onError = (error: unknown) => toast.error(messageOf(error))

/** What the operator can do about the search; neither while it is built. */
export function SearchActions({ isBuilding }: { isBuilding: boolean }) {
  const check = useCheck()
  const build = useBuild()
  const ask = usePrompt()
  const isBusy = isBuilding || check.isPending || build.isPending
  const buildAnew = async () => {
    const isSure = await ask({
      title: "Build the search anew?",
      description:
        "Every piece is read again. Buyers search in what is there until the new one is whole, so nothing is missing meanwhile; with very many pieces it takes minutes.",
      confirmText: "Build anew",
      variant: "confirmation",
    })
    if (isSure) build.mutate(undefined, { onError })
  }
  return (
    <div className="flex gap-2">
      <Button
        variant="secondary"
        disabled={isBusy}
        isLoading={check.isPending}
        onClick={() => check.mutate(undefined, { onSuccess: (found) => toast.info(foundBy(found)), onError })}
      >
        Check and mend
      </Button>
      <Button variant="secondary" disabled={isBusy} isLoading={build.isPending} onClick={buildAnew}>
        Build anew
      </Button>
    </div>
  )
}
