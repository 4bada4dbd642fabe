import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { LocalFileService } from "@medusajs/file-local"
import type { FileTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Medusa's local files, but a public file in a folder keeps the name that it was given. Pictures lie in a folder
 * named by the hash of their content, so an address never changes its content and can be cached for ever.
 */
export class FileProvider extends LocalFileService {
  static override identifier = "files"

  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const hasFolder = path.dirname(file.filename ?? ".") !== "."
    if (file.access !== "public" || !hasFolder) return super.upload(file)
    const key = path.normalize(file.filename)
    const target = path.resolve(this.uploadDir_, key)
    if (!target.startsWith(path.resolve(this.uploadDir_) + path.sep)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `File name ${file.filename} leaves the folder of files`,
      )
    }
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, Buffer.from(file.content, "base64"))
    return { key, url: `${this.backendUrl_}/${key.split(path.sep).join("/")}` }
  }
}
