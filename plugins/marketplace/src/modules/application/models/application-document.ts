import { DOCUMENT_PURPOSES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Application } from "./application"

/** A paper or picture of an application. Papers are private files; pictures are what the shop would show. */
export const ApplicationDocument = model
  .define("application_document", {
    id: model.id({ prefix: "appdoc" }).primaryKey(),
    purpose: model.enum([...DOCUMENT_PURPOSES]),
    mime_type: model.text(),
    size: model.number(),
    /** Of the private file; null of a picture. */
    file_id: model.text().nullable(),
    /** `Picture` of the contracts. */
    picture: model.json().nullable(),
    uploaded_at: model.dateTime(),
    application: model.belongsTo(() => Application, { mappedBy: "documents" }),
  })
  .indexes([{ on: ["application_id", "purpose"], unique: true, where: "deleted_at IS NULL" }])
