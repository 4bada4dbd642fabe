import { m, unbroken } from "~/lib/i18n"

/** A piece with its variant. Each keeps its own direction: a French name in an Arabic list. */
export function LineTitle({ line }: { line: { title: string; variant_title: string | null } }) {
  return (
    <>
      <bdi>{line.title}</bdi>
      {line.variant_title ? (
        <>
          {m.comma()}
          <bdi>{unbroken(line.variant_title)}</bdi>
        </>
      ) : null}
    </>
  )
}
