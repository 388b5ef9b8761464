import { procedureSlugs } from '@tieuchi/cms/procedure'
import { createLocalReq, type Payload } from 'payload'
import { communeOf, demoAreas, demoUnits, twoTiersFrom } from './places'
import type { Stage } from './stage'

/** The invented units and areas. */
export async function seedPlaces(
  payload: Payload,
  { units, areas, years, once }: Pick<Stage, 'units' | 'areas' | 'years' | 'once'>,
): Promise<void> {
  const req = await createLocalReq({ context: { today: years.today } }, payload)
  for (const { key, parents, replaces, ...unit } of demoUnits) {
    const id = await once(
      procedureSlugs.units,
      { code: { equals: unit.code } },
      {
        ...unit,
        replaces: replaces?.map((one) => units.get(one)),
        parents: parents?.map(({ unit: parent, from }) => ({ unit: units.get(parent), from })),
        ...(unit.level === 'commune' && !unit.before ? { steeringCommittee } : {}),
      },
      req,
    )
    units.set(key, id)
  }
  for (const { key, ward, pilot, ...area } of demoAreas) {
    const commune = communeOf({ ward })
    const communes = [
      { unit: units.get(ward), from: '2012-01-01' },
      ...(commune === ward ? [] : [{ unit: units.get(commune), from: twoTiersFrom }]),
    ]
    const id = await once(
      procedureSlugs.areas,
      { code: { equals: area.code } },
      {
        ...area,
        communes,
        programme: pilot ? 'pilot' : 'none',
        // The model begins with the first day of its first year, so that the years before and after can be compared.
        ...(pilot ? { startedOn: `${years.before}-11-01` } : {}),
        board: [
          { name: 'Trưởng ban (tên minh họa)', position: 'Trưởng ban', from: `${years.before}-01-15` },
          { name: 'Phó ban (tên minh họa)', position: 'Phó trưởng ban', from: `${years.before}-01-15` },
        ],
        partyCell: {
          name: `Chi bộ ${area.name.replace('Khu dân cư ', '')}`,
          secretary: 'Bí thư (tên minh họa)',
        },
      },
      req,
    )
    areas.set(key, id)
  }
}

const steeringCommittee = [
  { name: 'Trưởng Ban chỉ đạo (tên minh họa)', position: 'Trưởng ban' },
  { name: 'Phó Ban chỉ đạo (tên minh họa)', position: 'Phó trưởng ban' },
]
