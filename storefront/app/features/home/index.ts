export { Hero } from "./components/hero"
export { Families, Promises, Section } from "./components/sections"
