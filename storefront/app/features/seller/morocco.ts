/** Morocco's outline as longitude and latitude, simplified by hand to what a map of a few centimetres shows. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [-5.92, 35.79],
  [-5.35, 35.9],
  [-5.24, 35.56],
  [-4.6, 35.2],
  [-3.95, 35.25],
  [-3.3, 35.2],
  [-2.95, 35.34],
  [-2.2, 35.09],
  [-1.79, 34.53],
  [-1.73, 33.92],
  [-1.39, 32.86],
  [-1.12, 32.65],
  [-1.31, 32.26],
  [-2.62, 32.09],
  [-3.07, 31.72],
  [-3.65, 31.64],
  [-3.69, 30.9],
  [-4.86, 30.5],
  [-5.24, 30],
  [-6.06, 29.73],
  [-7.06, 29.58],
  [-8.67, 28.84],
  [-8.67, 25.9],
  [-12, 25.95],
  [-12, 23.45],
  [-13.05, 22.8],
  [-13, 21.34],
  [-16.95, 21.34],
  [-17.05, 20.8],
  [-16.95, 21.8],
  [-16.3, 22.6],
  [-15.95, 23.7],
  [-15.2, 24.5],
  [-14.8, 25.3],
  [-14.45, 26.2],
  [-13.6, 26.7],
  [-13.1, 27.6],
  [-12.9, 27.95],
  [-11.5, 28.3],
  [-10.9, 28.9],
  [-10.2, 29.4],
  [-9.7, 30],
  [-9.62, 30.42],
  [-9.85, 30.7],
  [-9.77, 31.5],
  [-9.25, 32.3],
  [-8.5, 33.25],
  [-7.6, 33.6],
  [-6.85, 34.03],
  [-6.15, 35.2],
]

const WEST = -17.6
const NORTH = 36.3
/** At 29 degrees north a degree of longitude is this much shorter than one of latitude. */
const NARROWING = 0.875
const SCALE = 16

export const MAP_WIDTH = 272
export const MAP_HEIGHT = 256

/** A place on the map's drawing. */
export function onMap(latitude: number, longitude: number): { x: number; y: number } {
  return { x: (longitude - WEST) * NARROWING * SCALE + 18, y: (NORTH - latitude) * SCALE }
}

export const OUTLINE_PATH = `M${OUTLINE.map(([longitude, latitude]) => {
  const { x, y } = onMap(latitude, longitude)
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}).join("L")}Z`
