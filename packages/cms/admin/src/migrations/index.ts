import * as migration_20261124_094247_initial from './20261124_094247_initial';

export const migrations = [
  {
    up: migration_20261124_094247_initial.up,
    down: migration_20261124_094247_initial.down,
    name: '20261124_094247_initial'
  },
];
