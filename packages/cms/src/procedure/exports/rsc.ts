export { ProcedureDesk } from '../views/desk/ProcedureDesk.js'
export { OversightLink } from '../views/oversight/OversightLink.js'
export { OversightView } from '../views/oversight/OversightView.js'
export { ReportView } from '../views/oversight/ReportView.js'
