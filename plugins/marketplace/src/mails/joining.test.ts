import { LOCALES, MEMBER_ROLES } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { contentOf } from "./content"
import { applicationLetter } from "./templates/application"
import { invitationLetter } from "./templates/invitation"

const link = "https://hirfa.example/atelier/join"

describe.each(LOCALES)("the mails about joining in %s", (locale) => {
  it.each(["received", "correct", "refused"] as const)("%s: say all that the applicant must know", (news) => {
    const { subject, text, html } = contentOf(
      applicationLetter({
        news,
        name: "Tisseuses <de> l'Atlas",
        member: { name: "Fatima", locale },
        reason: news === "received" ? null : "The scan & the name",
        corrections: news === "correct" ? [{ step: "numbers", words: "The scan cannot be read" }] : [],
        link,
      }),
    )
    expect(subject).toContain("Tisseuses")
    expect(html).toContain(`lang="${locale}"`)
    expect(html).not.toContain("<de>")
    for (const form of [text, html]) {
      expect(form).toContain("Fatima")
      expect(form).not.toMatch(/\{\w+\}|undefined|null/)
      if (news !== "refused") expect(form).toContain(link)
      if (news === "correct") expect(form).toContain("The scan cannot be read")
    }
    if (news !== "received") expect(text).toContain("The scan & the name")
  })

  it.each(MEMBER_ROLES)("an invitation as %s: says by whom, to what and until when", (role) => {
    const { subject, text } = contentOf(
      invitationLetter({
        name: "Zahra",
        inviter: "Fatima",
        seller: "The weavers",
        role,
        expires_at: "2026-12-05T10:00:00.000Z",
        locale,
        link,
      }),
    )
    expect(subject).toMatch(/Fatima.*The weavers/)
    expect(text).toMatch(/2026|٢٠٢٦/)
    expect(text).toContain(link)
    expect(text).not.toMatch(/\{\w+\}/)
  })
})
