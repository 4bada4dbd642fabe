import { href, m } from "~/lib/i18n"
import { shopPicture } from "~/lib/pictures"
import { ButtonLink } from "~/ui/button"
import { WidePicture } from "~/ui/wide-picture"

/** One strong picture and one sentence. */
export function Hero() {
  return (
    <section className="page-width md:pt-6">
      <div className="grid items-center gap-x-12 md:grid-cols-[1fr_1.25fr]">
        <div className="max-md:-mx-4 max-sm:-mx-4 sm:max-md:-mx-8 md:order-last">
          <WidePicture
            picture={shopPicture("rug-stack")}
            alt={m.hero_alt()}
            isFirst
            // Cropped to its middle, so wider than its place; on a phone the smaller file is sharp enough and comes sooner.
            sizes="(width >= 52rem) 75rem, 108vw"
            className="aspect-4/3 w-full object-[62%_50%] md:aspect-5/4 md:rounded"
          />
        </div>
        <div className="py-8 md:py-12">
          <h1 className="text-3xl">{m.hero_title()}</h1>
          <p className="mt-5 max-w-md text-base text-ash">{m.hero_text()}</p>
          <p className="mt-8 flex flex-wrap gap-3">
            <ButtonLink href={href("/pieces")}>{m.hero_action()}</ButtonLink>
            <ButtonLink kind="plain" href={href("/cooperatives")}>
              {m.hero_cooperatives()}
            </ButtonLink>
          </p>
        </div>
      </div>
    </section>
  )
}
