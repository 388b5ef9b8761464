import { mongodbUri } from './database.js'

/** Says once which database the tests run on. */
export default function setup(): void {
  console.log(
    mongodbUri
      ? `cms tests on MongoDB: ${mongodbUri}`
      : 'cms tests on SQLite (set MONGODB_URI to the address of a server to run them on MongoDB)',
  )
}
