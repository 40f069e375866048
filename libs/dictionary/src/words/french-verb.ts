/** je, il, nous, ils in the present | past participle. */
const IRREGULAR: Readonly<Record<string, readonly [forms: string, participle: string]>> = {
  être: ['suis est sommes sont', 'été'],
  avoir: ['ai a avons ont', 'eu'],
  aller: ['vais va allons vont', 'allé'],
  faire: ['fais fait faisons font', 'fait'],
  dire: ['dis dit disons disent', 'dit'],
  voir: ['vois voit voyons voient', 'vu'],
  savoir: ['sais sait savons savent', 'su'],
  pouvoir: ['peux peut pouvons peuvent', 'pu'],
  vouloir: ['veux veut voulons veulent', 'voulu'],
  devoir: ['dois doit devons doivent', 'dû'],
  recevoir: ['reçois reçoit recevons reçoivent', 'reçu'],
  venir: ['viens vient venons viennent', 'venu'],
  tenir: ['tiens tient tenons tiennent', 'tenu'],
  partir: ['pars part partons partent', 'parti'],
  sortir: ['sors sort sortons sortent', 'sorti'],
  servir: ['sers sert servons servent', 'servi'],
  dormir: ['dors dort dormons dorment', 'dormi'],
  courir: ['cours court courons courent', 'couru'],
  mourir: ['meurs meurt mourons meurent', 'mort'],
  naître: ['nais naît naissons naissent', 'né'],
  connaître: ['connais connaît connaissons connaissent', 'connu'],
  prendre: ['prends prend prenons prennent', 'pris'],
  mettre: ['mets met mettons mettent', 'mis'],
  vivre: ['vis vit vivons vivent', 'vécu'],
  suivre: ['suis suit suivons suivent', 'suivi'],
  écrire: ['écris écrit écrivons écrivent', 'écrit'],
  inscrire: ['inscris inscrit inscrivons inscrivent', 'inscrit'],
  lire: ['lis lit lisons lisent', 'lu'],
  conduire: ['conduis conduit conduisons conduisent', 'conduit'],
  construire: ['construis construit construisons construisent', 'construit'],
  traduire: ['traduis traduit traduisons traduisent', 'traduit'],
  produire: ['produis produit produisons produisent', 'produit'],
  ouvrir: ['ouvre ouvre ouvrons ouvrent', 'ouvert'],
  souffrir: ['souffre souffre souffrons souffrent', 'souffert'],
  offrir: ['offre offre offrons offrent', 'offert'],
  couvrir: ['couvre couvre couvrons couvrent', 'couvert'],
  découvrir: ['découvre découvre découvrons découvrent', 'découvert'],
  joindre: ['joins joint joignons joignent', 'joint'],
  peindre: ['peins peint peignons peignent', 'peint'],
  acheter: ['achète achète achetons achètent', 'acheté'],
  amener: ['amène amène amenons amènent', 'amené'],
  emmener: ['emmène emmène emmenons emmènent', 'emmené'],
  mener: ['mène mène menons mènent', 'mené'],
  élever: ['élève élève élevons élèvent', 'élevé'],
  promener: ['promène promène promenons promènent', 'promené'],
  payer: ['paie paie payons paient', 'payé'],
  envoyer: ['envoie envoie envoyons envoient', 'envoyé'],
  posséder: ['possède possède possédons possèdent', 'possédé'],
  préférer: ['préfère préfère préférons préfèrent', 'préféré'],
  espérer: ['espère espère espérons espèrent', 'espéré'],
  gérer: ['gère gère gérons gèrent', 'géré'],
  répéter: ['répète répète répétons répètent', 'répété'],
  appeler: ['appelle appelle appelons appellent', 'appelé'],
  projeter: ['projette projette projetons projettent', 'projeté'],
  plaire: ['plais plaît plaisons plaisent', 'plu'],
  croire: ['crois croit croyons croient', 'cru'],
  réduire: ['réduis réduit réduisons réduisent', 'réduit'],
  acquérir: ['acquiers acquiert acquérons acquièrent', 'acquis'],
  accueillir: ['accueille accueille accueillons accueillent', 'accueilli'],
  dissoudre: ['dissous dissout dissolvons dissolvent', 'dissous'],
  conclure: ['conclus conclut concluons concluent', 'conclu'],
  inclure: ['inclus inclut incluons incluent', 'inclus'],
  élire: ['élis élit élisons élisent', 'élu'],
  enfreindre: ['enfreins enfreint enfreignons enfreignent', 'enfreint'],
  boire: ['bois boit buvons boivent', 'bu'],
  battre: ['bats bat battons battent', 'battu'],
  interdire: ['interdis interdit interdisons interdisent', 'interdit'],
  asseoir: ['assieds assied asseyons assoient', 'assis'],
};
const PREFIXED =
  /^(?:pré|re|ré|dé|per|par|ob|con|sur|main|sou|entre|ap|com|ad|inter|appar|pour|sub|pro|retrans|é|d)(?=(?:venir|tenir|prendre|mettre|faire|voir|partir|sortir|vivre|suivre|courir|joindre|paraître|conduire|crire|battre)$)/;
const WITH_ETRE =
  /^(?:aller|venir|revenir|devenir|partir|repartir|arriver|rentrer|naître|mourir|décéder|entrer|sortir|rester|retourner|tomber|descendre|intervenir|parvenir)$/;
const PRONOUNS = { I: 'me', he: 'se', we: 'nous', they: 'se' } as const;
export type Subject = keyof typeof PRONOUNS;
const ORDER: readonly Subject[] = ['I', 'he', 'we', 'they'];

/** `s'occuper de`: reflexive, the verb, what follows. */
function parts(verb: string): { reflexive: boolean; infinitive: string; rest: string } {
  const [, reflexive = '', infinitive = '', rest = ''] = /^(se |s')?(\S+)(.*)$/.exec(verb) ?? [];
  return { reflexive: reflexive !== '', infinitive, rest };
}

function irregular(infinitive: string): readonly [forms: string[], participle: string] | null {
  const own = IRREGULAR[infinitive];
  if (own) return [own[0].split(' '), own[1]];
  const prefix = PREFIXED.exec(infinitive)?.[0];
  const stem = prefix && IRREGULAR[infinitive.slice(prefix.length)];
  return stem ? [stem[0].split(' ').map((form) => prefix + form), prefix + stem[1]] : null;
}

function presentForm(infinitive: string, who: Subject): string {
  const at = ORDER.indexOf(who);
  const known = irregular(infinitive);
  if (known) return known[0][at]!;
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('er')) {
    const before = who === 'we' ? stem.replace(/g$/, 'ge').replace(/c$/, 'ç') : stem.replace(/y$/, 'i');
    return before + ['e', 'e', 'ons', 'ent'][at]!;
  }
  if (infinitive.endsWith('ir')) return stem + ['is', 'it', 'issons', 'issent'][at]!;
  return stem + ['s', '', 'ons', 'ent'][at]!;
}

/** @example participle('finir') // 'fini' */
export function participle(verb: string): string {
  const { infinitive } = parts(verb);
  const known = irregular(infinitive);
  if (known) return known[1];
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith('er') ? `${stem}é` : infinitive.endsWith('ir') ? `${stem}i` : `${stem}u`;
}

const elided = (word: string, next: string) => (/^[aeiouyéèêâh]/i.test(next) ? `${word.slice(0, -1)}'` : `${word} `);

/** The verb in the present, its pronoun and negation with it. @example present("s'occuper de", 'he', true) // "ne s'occupe pas de" */
export function present(verb: string, who: Subject, negated: boolean): string {
  const { reflexive, infinitive, rest } = parts(verb);
  const form = presentForm(infinitive, who);
  const pronoun = reflexive ? PRONOUNS[who] : '';
  const whole = pronoun === '' ? form : pronoun === 'nous' ? `nous ${form}` : elided(pronoun, form) + form;
  return (negated ? `${elided('ne', whole)}${whole} pas` : whole) + rest;
}

/** The passé composé. @example past('partir', 'he', true, false) // 'est partie' */
export function past(verb: string, who: Subject, woman: boolean, negated: boolean): string {
  const { reflexive, infinitive, rest } = parts(verb);
  const withEtre = reflexive || WITH_ETRE.test(infinitive);
  const auxiliary = presentForm(withEtre ? 'être' : 'avoir', who);
  const many = who === 'we' || who === 'they';
  const done = withEtre ? `${participle(infinitive)}${woman ? 'e' : ''}${many ? 's' : ''}` : participle(infinitive);
  const pronoun = reflexive ? PRONOUNS[who] : '';
  const before =
    pronoun === '' ? auxiliary : pronoun === 'nous' ? `nous ${auxiliary}` : elided(pronoun, auxiliary) + auxiliary;
  return (negated ? `${elided('ne', before)}${before} pas ${done}` : `${before} ${done}`) + rest;
}

/** The infinitive as it stands behind another verb. @example infinitive("se marier", 'I') // 'me marier' */
export function infinitive(verb: string, who: Subject): string {
  const { reflexive, infinitive: plain, rest } = parts(verb);
  if (!reflexive) return verb;
  const pronoun = PRONOUNS[who];
  return (pronoun === 'nous' ? `nous ${plain}` : elided(pronoun, plain) + plain) + rest;
}
