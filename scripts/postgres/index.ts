export { startCluster, runningUrl, type Cluster, type ClusterOptions } from './cluster.ts';
export { assertFit, createDatabase, dropDatabases, inDatabase, place, withClient } from './database.ts';
export { holderOf } from './lock.ts';
