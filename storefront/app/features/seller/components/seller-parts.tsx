import type { SellerDetail } from "@hirfa/contracts"
import { daysText } from "~/features/catalog"
import { counted, formatDate, formatList, href, m } from "~/lib/i18n"
import { Certificates } from "~/ui/certificates"
import { Notice } from "~/ui/notice"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import { Emblem } from "./emblem"
import { PlaceMap } from "./place-map"

export function SellerHead({ seller }: { seller: SellerDetail }) {
  const { founded_year: founded, member_count: members } = seller
  return (
    <header>
      <div className="picture-ground aspect-2/1 overflow-hidden rounded sm:aspect-[3.2/1]">
        {seller.banner ? (
          <Picture
            picture={seller.banner}
            kind="banner"
            alt=""
            isFirst
            sizes="(width >= 84rem) 76rem, 100vw"
            className="size-full object-cover"
          />
        ) : null}
      </div>
      <div className="relative -mt-10 px-4 sm:-mt-14 sm:px-8">
        <Emblem seller={seller} className="size-20 border-4 border-plaster sm:size-28" />
      </div>
      <h1 className="mt-4 text-3xl">
        <bdi>{seller.name}</bdi>
      </h1>
      <p className="mt-2 text-ash">
        <bdi>{seller.city}</bdi>
        {m.comma()}
        <bdi>{seller.region.name}</bdi>
        {founded ? <> · {m.seller_founded({ year: String(founded) })}</> : null}
        {members ? <> · {counted(m.seller_members, members)}</> : null}
      </p>
      {seller.tagline ? (
        <p className="measure mt-4 font-display text-xl rtl:font-semibold">{seller.tagline}</p>
      ) : null}
    </header>
  )
}

export function SellerNotices({ seller }: { seller: SellerDetail }) {
  if (!seller.is_paused && !seller.is_demo) return null
  return (
    <div className="mt-6 grid gap-3">
      {seller.is_paused ? (
        <Notice kind="warning" title={m.seller_paused_title()}>
          {seller.paused_until
            ? m.seller_paused_until({ date: formatDate(seller.paused_until) })
            : m.seller_paused_text()}
        </Notice>
      ) : null}
      {seller.is_demo ? <Notice>{m.seller_demo()}</Notice> : null}
    </div>
  )
}

export function SellerStory({ seller }: { seller: SellerDetail }) {
  const { techniques, place } = seller
  return (
    <div className="grid gap-10 md:grid-cols-[1.6fr_1fr]">
      <section aria-labelledby="story">
        <h2 id="story" className="mb-4 text-2xl">
          {m.seller_story()}
        </h2>
        <div className="measure text-base whitespace-pre-line">{seller.story}</div>
        {techniques.length > 0 ? (
          <p className="measure mt-6">
            <span className="font-semibold">{m.seller_techniques()}</span>{" "}
            {formatList(techniques.map(({ name }) => name))}
          </p>
        ) : null}
      </section>
      {place ? (
        <section aria-label={m.seller_place()}>
          <PlaceMap city={seller.city} place={place} />
          <p className="mt-2 text-xs text-ash">
            <bdi>{seller.city}</bdi>
            {m.comma()}
            <bdi>{seller.region.name}</bdi>
          </p>
        </section>
      ) : null}
    </div>
  )
}

export function SellerCertificates({ seller }: { seller: SellerDetail }) {
  if (seller.certificates.length === 0) return null
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates" className="mb-2 text-2xl">
        {m.seller_certificates()}
      </h2>
      <p className="mb-4 text-ash">{m.seller_certificates_checked()}</p>
      <Certificates certificates={seller.certificates} />
    </section>
  )
}

export function SellerPeople({ seller }: { seller: SellerDetail }) {
  if (seller.makers.length === 0) return null
  return (
    <section aria-labelledby="people" className="rounded bg-lime p-6 sm:p-10">
      <h2 id="people" className="mb-6 text-2xl">
        {m.seller_people()}
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {seller.makers.map((maker) => (
          <li key={maker.id}>
            <bdi className="block font-display text-lg rtl:font-semibold">{maker.name}</bdi>
            {maker.craft ? <span className="block text-xs text-ash">{maker.craft}</span> : null}
            {maker.about ? <p className="mt-1">{maker.about}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SellerTerms({ seller }: { seller: SellerDetail }) {
  const { returns, made_to_order: madeToOrder } = seller.policies
  return (
    <div className="grid gap-10 md:grid-cols-2">
      {seller.delivery.length > 0 ? (
        <section aria-labelledby="delivery">
          <h2 id="delivery" className="mb-4 text-xl">
            {m.seller_delivery()}
          </h2>
          <table className="w-full">
            <thead className="sr-only">
              <tr>
                <th scope="col">{m.seller_delivery_to()}</th>
                <th scope="col">{m.seller_delivery_days()}</th>
                <th scope="col">{m.seller_delivery_price()}</th>
              </tr>
            </thead>
            <tbody>
              {seller.delivery.map((each) => (
                <tr key={each.market} className="border-t border-sand">
                  <th scope="row" className="py-2 pe-4 text-start font-normal">
                    {each.name}
                  </th>
                  <td className="py-2 pe-4 text-ash">{daysText(each.days)}</td>
                  <td className="py-2 text-end">
                    <Price money={each.price} isFrom />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {returns || madeToOrder ? (
        <section aria-labelledby="policies">
          <h2 id="policies" className="mb-4 text-xl">
            {m.seller_policies()}
          </h2>
          <dl className="grid gap-4">
            {returns ? <Policy name={m.seller_returns()} text={returns} /> : null}
            {madeToOrder ? <Policy name={m.availability_made_to_order()} text={madeToOrder} /> : null}
          </dl>
        </section>
      ) : null}
    </div>
  )
}

function Policy({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd className="measure whitespace-pre-line">{text}</dd>
    </div>
  )
}

/** The address of all pieces of a cooperative in the listing. */
export function allPiecesHref(seller: SellerDetail): string {
  return `${href("/pieces")}?seller=${encodeURIComponent(seller.handle)}`
}
