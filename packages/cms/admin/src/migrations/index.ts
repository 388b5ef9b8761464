import * as migration_20261124_100634_initial from './20261124_100634_initial';
import * as migration_20261124_183611_procedure from './20261124_183611_procedure';

export const migrations = [
  {
    up: migration_20261124_100634_initial.up,
    down: migration_20261124_100634_initial.down,
    name: '20261124_100634_initial',
  },
  {
    up: migration_20261124_183611_procedure.up,
    down: migration_20261124_183611_procedure.down,
    name: '20261124_183611_procedure'
  },
];
