export { TaskBoard } from '../views/desk/TaskBoard.js'
export { RawJsonView } from '../views/raw-json/RawJsonView.js'
export { ReviewView } from '../views/review/ReviewView.js'
