import { createConfig } from './config/create-config'
import { readEnvironment } from './config/environment'

export default createConfig(readEnvironment(process.env))
