import * as migration_20261124_100634_initial from './20261124_100634_initial';

export const migrations = [
  {
    up: migration_20261124_100634_initial.up,
    down: migration_20261124_100634_initial.down,
    name: '20261124_100634_initial'
  },
];
