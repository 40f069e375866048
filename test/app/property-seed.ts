import fc from 'fast-check';

/**
 * Properties are tried with the same cases in every run of the tests, so that a change is blamed for what it broke.
 * `PROPERTY_SEED=$RANDOM npm test` looks for new ones.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
