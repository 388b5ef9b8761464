'use client'
export { AppealPanel } from '../components/decision/AppealPanel.js'
export { DecidePanel } from '../components/decision/DecidePanel.js'
export { DecisionPanel } from '../components/decision/DecisionPanel.js'
