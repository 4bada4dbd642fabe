import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

const KINDS = {
  info: { box: "bg-majorelle-pale border-majorelle", icon: "info" },
  good: { box: "bg-olive-pale border-olive", icon: "check" },
  warning: { box: "bg-saffron-pale border-saffron", icon: "clock" },
  problem: { box: "bg-terracotta-pale border-terracotta", icon: "alert" },
} as const satisfies Record<string, { box: string; icon: IconName }>

interface NoticeProps {
  kind?: keyof typeof KINDS
  title?: string
  children?: ReactNode
  /** `alert` for what must be read at once after an action; nothing for what is simply there. */
  role?: "alert" | "status"
}

export function Notice({ kind = "info", title, children, role }: NoticeProps) {
  const { box, icon } = KINDS[kind]
  return (
    <div role={role} className={`flex gap-3 rounded border-s-4 px-4 py-3 ${box}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
