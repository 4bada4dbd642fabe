import type { PieceDetail, PieceVariant } from "@hirfa/contracts"
import type { ReactNode } from "react"
import { formatList, href, m } from "~/lib/i18n"
import { Certificates } from "~/ui/certificates"
import { scaleOf, sizeText, weightText } from "../measures"
import { ScaleDrawing } from "./scale-drawing"

/** What the piece is, in facts: size with its drawing, material, technique, where it was made, how to care for it. */
export function Facts({ piece, variant }: { piece: PieceDetail; variant: PieceVariant }) {
  const size = sizeText(variant.size)
  const weight = weightText(variant.weight)
  const scale = scaleOf(variant.size)
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-4 text-xl">
        {m.facts_title()}
      </h2>
      <dl>
        {size ? <Fact name={m.fact_size()}>{size}</Fact> : null}
        {weight ? <Fact name={m.fact_weight()}>{weight}</Fact> : null}
        {piece.materials.length > 0 ? (
          <Fact name={m.fact_materials()}>{formatList(piece.materials.map(({ name }) => name))}</Fact>
        ) : null}
        {piece.technique ? (
          <Fact name={m.fact_technique()}>
            <a
              className="link"
              href={`${href("/pieces")}?technique=${encodeURIComponent(piece.technique.code)}`}
            >
              {piece.technique.name}
            </a>
          </Fact>
        ) : null}
        {piece.craft ? <Fact name={m.fact_craft()}>{piece.craft.name}</Fact> : null}
        {piece.region ? (
          <Fact name={m.fact_place()}>
            {piece.city ? (
              <>
                <bdi>{piece.city}</bdi>
                {m.comma()}
              </>
            ) : null}
            <bdi>{piece.region.name}</bdi>
          </Fact>
        ) : null}
        {piece.certificates.length > 0 ? (
          <Fact name={m.fact_certificates()}>
            <Certificates certificates={piece.certificates} />
          </Fact>
        ) : null}
        {piece.care ? <Fact name={m.care_title()}>{piece.care}</Fact> : null}
      </dl>
      {scale ? <ScaleDrawing scale={scale} /> : null}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-x-4 border-t border-sand py-2">
      <dt className="text-ash">{name}</dt>
      <dd className="min-w-0 whitespace-pre-line">{children}</dd>
    </div>
  )
}
