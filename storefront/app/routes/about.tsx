import { env } from "~/env.server"
import { href, m } from "~/lib/i18n"
import { keepPage } from "~/lib/page.server"
import { shopPicture } from "~/lib/pictures"
import { Seo } from "~/lib/seo"
import { ButtonLink } from "~/ui/button"
import { Star } from "~/ui/star"
import { WidePicture } from "~/ui/wide-picture"
import type { Route } from "./+types/about"

export const handle = { hydrate: false }

export function loader({ context }: Route.LoaderArgs) {
  keepPage(context, ["about"])
  return { isDemonstration: env.DEMONSTRATION }
}

export default function AboutPage({ loaderData }: Route.ComponentProps) {
  const questions = [
    { id: "who", title: m.about_who_title(), text: m.about_who_text() },
    { id: "pay", title: m.about_pay_title(), text: m.about_pay_text() },
    { id: "parcels", title: m.about_parcels_title(), text: m.about_parcels_text() },
    { id: "when", title: m.about_when_title(), text: m.about_when_text() },
    { id: "broken", title: m.about_broken_title(), text: m.about_broken_text() },
    ...(loaderData.isDemonstration
      ? [{ id: "demo", title: m.about_demo_title(), text: m.about_demo_text() }]
      : []),
  ]
  return (
    <main id="content" className="page-width grow py-10 pb-20">
      <Seo title={m.nav_about()} description={m.about_intro()} path="/about" type="article" />
      <WidePicture
        picture={shopPicture("tea")}
        alt={m.about_alt()}
        isFirst
        sizes="(width >= 84rem) 76rem, 100vw"
        className="aspect-2/1 w-full rounded sm:aspect-[3.2/1]"
      />
      <h1 className="mt-8 text-3xl">{m.about_title()}</h1>
      <p className="measure mt-4 text-base">{m.about_intro()}</p>
      <div className="mt-12 grid gap-x-14 gap-y-10 sm:grid-cols-2">
        {questions.map(({ id, title, text }) => (
          <section key={id} aria-labelledby={id} className="border-t border-sand pt-5">
            <h2 id={id} className="mb-2 flex items-center gap-3 text-xl">
              <Star className="size-5 shrink-0 text-terracotta" />
              {title}
            </h2>
            <p className="measure">{text}</p>
          </section>
        ))}
      </div>
      <p className="mt-12 flex flex-wrap gap-3">
        <ButtonLink href={href("/pieces")}>{m.hero_action()}</ButtonLink>
        <ButtonLink kind="plain" href={href("/cooperatives")}>
          {m.hero_cooperatives()}
        </ButtonLink>
      </p>
    </main>
  )
}
