/** What the board attests of a year. */
export const attested = {
  'policies-and-rules-carried-out': { value: true, note: 'Biên bản họp khu dân cư (minh họa).' },
  'complex-prolonged-disputes': { value: 0 },
}

/** What the police add at the appraisal. */
export const appraised = (grade: 'excellent' | 'fair' | 'average') => ({
  'opposition-cases': { value: 0 },
  'sabotage-cases': { value: 0 },
  'illegal-religion-cases': { value: 0 },
  'exploitation-cases': { value: 0 },
  'separatism-cases': { value: 0 },
  'incitement-cases': { value: 0 },
  'movement-grade': { value: grade, note: 'Kết quả phân loại phong trào (minh họa).' },
})
