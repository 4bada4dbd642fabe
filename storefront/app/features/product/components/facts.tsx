import type { PieceDetail, PieceVariant } from "@hirfa/contracts"
import type { ReactNode } from "react"
import { formatList, href, m } from "~/lib/i18n"
import { scaleOf, sizeText, weightText } from "../measures"
import { ScaleDrawing } from "./scale-drawing"

/** What the piece is, in facts: size with its drawing, material, technique, where and by whom. */
export function Facts({ piece, variant }: { piece: PieceDetail; variant: PieceVariant }) {
  const size = sizeText(variant.size)
  const weight = weightText(variant.weight)
  const scale = scaleOf(variant.size)
  return (
    <div className="grid gap-10 md:grid-cols-2">
      <section aria-labelledby="facts">
        <h2 id="facts" className="mb-4 text-xl">
          {m.facts_title()}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6">
          {size ? <Fact name={m.fact_size()}>{size}</Fact> : null}
          {weight ? <Fact name={m.fact_weight()}>{weight}</Fact> : null}
          {piece.materials.length > 0 ? (
            <Fact name={m.fact_materials()}>{formatList(piece.materials.map(({ name }) => name))}</Fact>
          ) : null}
          {piece.technique ? (
            <Fact name={m.fact_technique()}>
              <a className="link" href={`${href("/pieces")}?technique=${encodeURIComponent(piece.technique.code)}`}>
                {piece.technique.name}
              </a>
            </Fact>
          ) : null}
          {piece.craft ? <Fact name={m.fact_craft()}>{piece.craft.name}</Fact> : null}
          {piece.region ? (
            <Fact name={m.fact_place()}>{[piece.city, piece.region.name].filter(Boolean).join(m.comma())}</Fact>
          ) : null}
        </dl>
        {scale ? <ScaleDrawing scale={scale} /> : null}
      </section>
      {piece.care ? (
        <section aria-labelledby="care">
          <h2 id="care" className="mb-4 text-xl">
            {m.care_title()}
          </h2>
          <p className="measure whitespace-pre-line">{piece.care}</p>
        </section>
      ) : null}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="border-t border-sand py-2 text-ash">{name}</dt>
      <dd className="border-t border-sand py-2">
        <bdi>{children}</bdi>
      </dd>
    </>
  )
}
