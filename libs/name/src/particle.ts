const PARTICLES = new Set(
  (
    'al el ad as ash abu ibn bin ben bint de del della dela di da do dos das du des la le lo los las van von vom der den ter ten zu zum zur af av ' +
    'san st saint mc mac ap y e аль эль фон ван де ди да ля ле дер тер сан абу ибн бен'
  ).split(' '),
);

/** A word that belongs to the surname after it: VAN, DE LA, AL; a capital E or Y alone is an initial. @example isParticle('van') // true */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
