import type { Picture } from "@hirfa/contracts"

/** Pictures beside words: small, each a link to the large one. */
export function WordPictures({ pictures, name }: { pictures: readonly Picture[]; name: string }) {
  if (pictures.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {pictures.map(({ base, width, height }, index) => (
        <li key={base}>
          <a href={`${base}/1200.webp`} className="block">
            <img
              src={`${base}/320.webp`}
              alt={`${name} ${index + 1}`}
              width={width}
              height={height}
              loading="lazy"
              className="h-24 w-24 rounded object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
