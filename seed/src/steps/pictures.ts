import { readFile } from "node:fs/promises"
import path from "node:path"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { chunksOf, type SeedContext, type SeedStep } from "../context"
import { picturesDir, type WorldPicture } from "../data/load"

/** Some megabytes a workflow run: enough to be quick, little enough for memory. */
const FILES_A_RUN = 100

/**
 * Uploads the variants of all pictures. A picture lies in a folder named by the hash of its source, so uploading it
 * again writes the same bytes to the same address.
 */
export const picturesStep: SeedStep = {
  title: "Pictures",
  async run(context) {
    const files = context.world.pictures.flatMap((picture) =>
      picture.variants.map((variant) => ({ picture, ...variant })),
    )
    for (const chunk of chunksOf(files, FILES_A_RUN)) await upload(context, chunk)
    return `${context.world.pictures.length} pictures in ${files.length} files`
  },
}

type File = { picture: WorldPicture; file: string; format: string; width: number }

async function upload({ container, pictureBases }: SeedContext, files: File[]): Promise<void> {
  const { result } = await uploadFilesWorkflow(container).run({
    input: { files: await Promise.all(files.map(uploadInput)) },
  })
  for (const [index, { url }] of result.entries()) {
    const picture = files[index]?.picture
    if (picture) pictureBases.set(picture.file, url.slice(0, url.lastIndexOf("/")))
  }
}

async function uploadInput({ picture, file, format, width }: File) {
  const content = await readFile(path.join(picturesDir, "variants", file), "base64")
  return {
    filename: `pictures/${picture.sha1.slice(0, 16)}/${width}.${format}`,
    mimeType: `image/${format}`,
    content,
    access: "public" as const,
  }
}
