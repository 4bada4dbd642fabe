export { NewsList } from "./components/news-list"
export { newsText } from "./words"
