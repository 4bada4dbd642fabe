import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { inspectPicture, isPdf } from "./inspect"
import { cleanScan, pictureVariants } from "./variants"

const photo = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: "#b4532a" } })

/** As a phone takes it: lying on its side, with the place it was taken at. */
const fromPhone = () =>
  photo()
    .withExif({ IFD0: { Model: "A phone" }, IFD3: { GPSLatitude: "31/1 3/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe("a picture that is sent in", () => {
  it("is known by its content, whatever it is called", async () => {
    expect(await inspectPicture(await photo().webp().toBuffer())).toBe("webp")
    expect(isPdf(Buffer.from("%PDF-1.7 …"))).toBe(true)
    expect(isPdf(await photo().png().toBuffer())).toBe(false)
  })

  it.each([
    ["words", Buffer.from("not a picture")],
    ["nothing", Buffer.alloc(0)],
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>')],
    ["GIF", Buffer.from("R0lGODlhAQABAAAAACw=", "base64")],
  ])("is refused when it is %s", async (_, bytes) => {
    await expect(inspectPicture(bytes)).rejects.toThrow(/JPEG, PNG or WebP/)
  })

  it("is refused when it is cut off", async () => {
    const whole = await photo().jpeg().toBuffer()
    await expect(pictureVariants(whole.subarray(0, whole.length / 2), [320])).rejects.toThrow()
  })

  it("is refused when it would fill the memory", async () => {
    const bomb = await photo(9000, 9000).png().toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    await expect(inspectPicture(bomb)).rejects.toThrow(/60 megapixels/)
  })

  it("stands upright, in every width and format, and no longer says where it was taken", async () => {
    const { picture, files } = await pictureVariants(await fromPhone(), [160, 320])
    expect([picture.width, picture.height]).toEqual([320, 480])
    expect(files.map(({ filename }) => filename.split("/").pop())).toEqual([
      "160.avif",
      "160.webp",
      "320.avif",
      "320.webp",
    ])
    for (const { content } of files) {
      const { exif, orientation, width } = await sharp(content).metadata()
      expect([exif, orientation]).toEqual([undefined, undefined])
      expect([160, 320]).toContain(width)
    }
    expect((await sharp(await cleanScan(await fromPhone())).metadata()).exif).toBeUndefined()
  })

  it("has the same address for the same content, and another for another", async () => {
    const folder = async (bytes: Buffer) =>
      (await pictureVariants(bytes, [160])).files[0]?.filename.split("/")[1]
    const one = await fromPhone()
    expect(await folder(one)).toBe(await folder(one))
    expect(await folder(await photo(300).png().toBuffer())).not.toBe(await folder(one))
  })
})
