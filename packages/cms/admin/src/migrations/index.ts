import * as migration_20261124_100634_initial from './20261124_100634_initial';
import * as migration_20261124_184044_procedure from './20261124_184044_procedure';

export const migrations = [
  {
    up: migration_20261124_100634_initial.up,
    down: migration_20261124_100634_initial.down,
    name: '20261124_100634_initial',
  },
  {
    up: migration_20261124_184044_procedure.up,
    down: migration_20261124_184044_procedure.down,
    name: '20261124_184044_procedure'
  },
];
