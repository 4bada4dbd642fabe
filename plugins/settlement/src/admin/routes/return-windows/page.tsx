import type { ReturnWindowView } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Button, StatusBadge, toast } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { NewWindow } from "../../components/new-window"
import { Rows } from "../../components/rows"
import { Section } from "../../components/section"
import { useEndWindow, useReturnWindows } from "../../lib/desk-queries"
import { formatDate } from "../../lib/format"
import { messageOf } from "../../lib/sdk"

const WindowsPage = () => {
  const query = useReturnWindows()
  const { windows, default_days } = query.data ?? { windows: [], default_days: 0 }
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title="Return windows"
        text={`How long a seller's money is held after delivery: her own window first, then the one of all, else ${default_days} days. Each order keeps the window of the day on which it was placed, whatever is entered later.`}
        query={query}
        isEmpty={windows.length === 0}
        empty={`None was entered: money is held for ${default_days} days after delivery.`}
      >
        <Rows
          heads={["For", "Days", "It follows", "Since", "State", ""]}
          rows={windows.map((window) => ({
            key: window.id,
            cells: [
              <Reach key="reach" window={window} />,
              <span key="days" className="tabular-nums">
                {window.days}
              </span>,
              <Source key="source" window={window} />,
              formatDate(window.valid_from),
              <State key="state" window={window} />,
              <End key="end" window={window} />,
            ],
          }))}
        />
      </Section>
      <NewWindow />
    </div>
  )
}

function Reach({ window: { seller_id, seller_name } }: { window: ReturnWindowView }) {
  if (!seller_id) return <>All sellers</>
  return (
    <Link to={`/sellers/${seller_id}`} className="text-ui-fg-interactive">
      <bdi>{seller_name ?? seller_id}</bdi>
    </Link>
  )
}

function Source({ window: { label, source_url } }: { window: ReturnWindowView }) {
  if (!source_url) return <bdi>{label}</bdi>
  return (
    <a href={source_url} rel="noreferrer" target="_blank" className="text-ui-fg-interactive">
      <bdi>{label}</bdi>
    </a>
  )
}

const hasEnded = ({ valid_to }: ReturnWindowView) => valid_to !== null && new Date(valid_to) <= new Date()

function State({ window }: { window: ReturnWindowView }) {
  if (hasEnded(window))
    return <StatusBadge color="grey">Ended {formatDate(window.valid_to ?? "")}</StatusBadge>
  if (window.holds) return <StatusBadge color="green">Holds</StatusBadge>
  const isToCome = new Date(window.valid_from) > new Date()
  return <StatusBadge color={isToCome ? "blue" : "grey"}>{isToCome ? "To come" : "Replaced"}</StatusBadge>
}

function End({ window }: { window: ReturnWindowView }) {
  const end = useEndWindow()
  if (hasEnded(window)) return null
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={end.isPending}
      onClick={() => end.mutate(window.id, { onError: (error) => toast.error(messageOf(error)) })}
    >
      End now
    </Button>
  )
}

export const config = defineRouteConfig({ label: "Return windows", icon: Clock })
export const handle = { breadcrumb: () => "Return windows" }

export default WindowsPage
