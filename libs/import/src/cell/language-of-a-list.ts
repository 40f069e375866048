/** Headings in the languages of the neighbours. */
const ABROAD =
  /n[aă]scut|prenume|n[aă][sșş]ter|pa[sșş]aport(?!e)|cet[aă][tțţ]en|expir[aă](?!t|\p{L}*ion)|vezet[eé]kn|keresztn|sz[uü]let|[uú]tlev[eé]l|[eé]rv[eé]nyes|[aá]llampolg|szem[eé]lyi|собствено|презиме|на раждане|валид(?:на|ен) до|лична карта|^егн$|прізвищ|народж|громадян|закорд|тегі|туған|азамат|прозвішч|нараджэн|пашпарт|^(?:иин|жсн)$|аты-жөні|төлқұжат|туғилган/iu;

/** Does a heading or a line of text speak a neighbour's language? @example isOfAnotherCountry('Data nașterii') // true */
export const isOfAnotherCountry = (heading: string) => ABROAD.test(heading) && !/рус|рф|russ/i.test(heading);
