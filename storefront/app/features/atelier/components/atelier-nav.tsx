import { type MemberRole, vendorAccessOf } from "@hirfa/contracts"
import { useLocation } from "react-router"
import { counted, formatNumber, href, m, withoutLocale } from "~/lib/i18n"
import { Icon, type IconName } from "~/ui/icon"

interface Place {
  path: string
  name: () => string
  icon: IconName
  /** What the page reads at the backend: who may not read it is not shown the way to it. */
  reads: string
}

const INBOX = "/atelier/inbox"
/** A larger number does not fit on a sign. */
const MOST_SHOWN = 99

const PLACES: readonly Place[] = [
  { path: "/atelier", name: m.today_title, icon: "parcel", reads: "/vendor/orders" },
  { path: INBOX, name: m.inbox_title, icon: "info", reads: "/vendor/inbox" },
  { path: "/atelier/money", name: m.money_title, icon: "money", reads: "/vendor/balance" },
  { path: "/atelier/insights", name: m.insights_nav, icon: "chart", reads: "/vendor/insights/sales" },
  { path: "/atelier/makers", name: m.atelier_nav_makers, icon: "hand", reads: "/vendor/maker-earnings" },
  { path: "/atelier/pieces", name: m.atelier_nav_pieces, icon: "cart", reads: "/vendor/pieces" },
  { path: "/atelier/team", name: m.atelier_nav_team, icon: "person", reads: "/vendor/team" },
]

/**
 * The places of the atelier that are open to a role: on a phone its sign above its word. Where a language needs more room
 * than the phone has, the row is drawn aside by a finger, and no word is cut.
 */
export function AtelierNav({ role, unread }: { role: MemberRole; unread: number }) {
  const { pathname } = useLocation()
  const here = withoutLocale(pathname)
  const open = PLACES.filter(({ reads }) => mayRead(role, reads))
  if (open.length === 0) return null
  return (
    <nav aria-label={m.atelier_nav()} className="overflow-x-auto border-b border-sand bg-white">
      <ul className="mx-auto grid w-full max-w-3xl auto-cols-[minmax(max-content,1fr)] grid-flow-col sm:flex sm:px-2">
        {open.map(({ path, name, icon }) => (
          <li key={path}>
            <a
              href={href(path)}
              aria-current={isHere(here, path) ? "page" : undefined}
              className="flex min-h-16 flex-col items-center justify-center gap-1 border-b-4 border-transparent px-1.5 text-center text-xs leading-tight no-underline aria-[current]:border-terracotta aria-[current]:font-semibold sm:min-h-12 sm:flex-row sm:gap-2 sm:px-3 sm:text-sm"
            >
              <span className="relative">
                <Icon name={icon} />
                {path === INBOX && unread > 0 ? <Unread count={unread} /> : null}
              </span>
              {name()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How much is new, on the corner of the sign; said in words to who does not see it. */
function Unread({ count }: { count: number }) {
  return (
    <>
      <span
        aria-hidden
        className="absolute -top-1.5 start-full -ms-2 min-w-5 rounded-full bg-terracotta px-1 text-center text-xs leading-5 font-semibold text-white"
      >
        {count > MOST_SHOWN ? m.nav_unread_many({ count: formatNumber(MOST_SHOWN) }) : formatNumber(count)}
      </span>
      <span className="sr-only">{counted(m.nav_unread, count)} </span>
    </>
  )
}

/** A page below a place belongs to it; the first place is only itself. */
function isHere(here: string, path: string): boolean {
  return here === path || (path !== "/atelier" && here.startsWith(`${path}/`))
}

function mayRead(role: MemberRole, path: string): boolean {
  const access = vendorAccessOf("GET", path)
  return typeof access === "object" && access.roles.includes(role)
}
