import type { Progress } from "@hirfa/contracts"
import { formatDate, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import { progressText } from "../words"
import { WordPictures } from "./word-pictures"

/** How far the making is: what the cooperative told, the newest first. */
export function ProgressList({ progress }: { progress: readonly Progress[] }) {
  if (progress.length === 0) return <p>{progressText("waiting")}</p>
  return (
    <ol className="grid gap-4">
      {[...progress].reverse().map(({ id, stage, words, at, pictures }) => (
        <li key={id} className="grid gap-2 border-s-4 border-saffron ps-4">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            <Icon name={stage === "finished" ? "check" : "clock"} />
            {progressText(stage)}
            <span className="text-xs font-normal text-ash">{formatDate(at)}</span>
          </p>
          {words ? (
            <p dir="auto" className="whitespace-pre-line">
              {words}
            </p>
          ) : null}
          <WordPictures pictures={pictures} name={m.progress_picture()} />
        </li>
      ))}
    </ol>
  )
}
