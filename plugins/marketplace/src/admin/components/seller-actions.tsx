import type { OperatorSellerCard } from "@hirfa/contracts"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { ACTIONS_OF_STATUS, type SellerActionText } from "../lib/seller-actions"
import { ActionPrompt } from "./action-prompt"

/** What can be done with a seller now; nothing happens before it is confirmed. */
export function SellerActions({ seller }: { seller: Pick<OperatorSellerCard, "id" | "name" | "status"> }) {
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
