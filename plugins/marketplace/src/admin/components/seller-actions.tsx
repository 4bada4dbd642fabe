import type { OperatorSellerCard } from "@hirfa/contracts"
import { EllipsisHorizontal } from "@medusajs/icons"
import { Button, DropdownMenu, IconButton } from "@medusajs/ui"
import { useState } from "react"
import { ACTIONS_OF_STATUS, type SellerActionText } from "../lib/seller-actions"
import { ActionPrompt } from "./action-prompt"

type SellerActionsProps = { seller: Pick<OperatorSellerCard, "id" | "name" | "status"> }

/** What can be done with a seller now; nothing happens before it is confirmed. */
export function SellerActions({ seller }: SellerActionsProps) {
  const [asked, setAsked] = useState<SellerActionText>()
  return (
    <div className="flex gap-2">
      {ACTIONS_OF_STATUS[seller.status].map((text) => (
        <Button
          key={text.action}
          size="small"
          variant={text.isDangerous ? "danger" : text.action === "pause" ? "secondary" : "primary"}
          onClick={() => setAsked(text)}
        >
          {text.label}
        </Button>
      ))}
      {asked && <ActionPrompt seller={seller} text={asked} onClose={() => setAsked(undefined)} />}
    </div>
  )
}

/** The same for a row of the list: what lets a seller sell stands open, what stops it in a menu. */
export function SellerRowActions({ seller }: SellerActionsProps) {
  const [asked, setAsked] = useState<SellerActionText>()
  const actions = ACTIONS_OF_STATUS[seller.status]
  const stopping = actions.filter(({ needsReason }) => needsReason)
  return (
    <div className="flex items-center justify-end gap-2">
      {actions
        .filter(({ needsReason }) => !needsReason)
        .map((text) => (
          <Button key={text.action} size="small" variant="secondary" onClick={() => setAsked(text)}>
            {text.label}
          </Button>
        ))}
      {stopping.length > 0 && (
        <DropdownMenu>
          <DropdownMenu.Trigger asChild>
            <IconButton size="small" variant="transparent" aria-label={`More for ${seller.name}`}>
              <EllipsisHorizontal />
            </IconButton>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content align="end">
            {stopping.map((text) => (
              <DropdownMenu.Item key={text.action} onSelect={() => setAsked(text)}>
                {text.label}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      )}
      {asked && <ActionPrompt seller={seller} text={asked} onClose={() => setAsked(undefined)} />}
    </div>
  )
}
