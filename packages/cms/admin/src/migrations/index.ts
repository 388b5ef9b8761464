import * as migration_20261124_100634_initial from './20261124_100634_initial';
import * as migration_20261124_184044_procedure from './20261124_184044_procedure';
import * as migration_20261130_221616_year_closes from './20261130_221616_year_closes';

export const migrations = [
  {
    up: migration_20261124_100634_initial.up,
    down: migration_20261124_100634_initial.down,
    name: '20261124_100634_initial',
  },
  {
    up: migration_20261124_184044_procedure.up,
    down: migration_20261124_184044_procedure.down,
    name: '20261124_184044_procedure',
  },
  {
    up: migration_20261130_221616_year_closes.up,
    down: migration_20261130_221616_year_closes.down,
    name: '20261130_221616_year_closes',
  },
];
