const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `be was been
have had had
do did done
go went gone
come came come
become became become
buy bought bought
sell sold sold
pay paid paid
take took taken
give gave given
get got got
make made made
see saw seen
meet met met
send sent sent
spend spent spent
leave left left
lose lost lost
find found found
bring brought brought
teach taught taught
think thought thought
write wrote written
speak spoke spoken
drive drove driven
fly flew flown
fall fell fallen
feel felt felt
hold held held
keep kept kept
know knew known
lead led led
read read read
ride rode ridden
run ran run
say said said
set set set
sing sang sung
sit sat sat
sleep slept slept
stand stood stood
swim swam swum
tell told told
understand understood understood
wear wore worn
win won won
grow grew grown
begin began begun
break broke broken
build built built
choose chose chosen
draw drew drawn
eat ate eaten
let let let
bear bore borne
put put put
undergo underwent undergone
show showed shown
forget forgot forgotten
lend lent lent
cut cut cut
hurt hurt hurt
repay repaid repaid
prepay prepaid prepaid
rebuild rebuilt rebuilt
steal stole stolen
withdraw withdrew withdrawn
overstay overstayed overstayed
die died died`
    .split('\n')
    .map((row) => row.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
);
const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/;
const STRESSED =
  /^(?:plan|stop|refer|transfer|permit|admit|submit|prefer|rob|ship|trip|get|let|set|sit|run|win|swim|put|cut|begin|travel|cancel)$/;

/** `be interested in`: the first word is conjugated. */
const split = (verb: string): [first: string, rest: string] => {
  const [first = '', ...rest] = verb.split(' ');
  return [first, rest.length > 0 ? ` ${rest.join(' ')}` : ''];
};

const ed = (verb: string) => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) && STRESSED.test(verb)
    ? `${verb}${verb.at(-1)}ed`
    : /^(?:travel|cancel)$/.test(verb)
      ? `${verb}led`
      : `${verb}ed`;
};

/** @example past('be interested in', false) // 'was interested in' */
export function past(verb: string, many: boolean): string {
  const [first, rest] = split(verb);
  if (first === 'be') return `${many ? 'were' : 'was'}${rest}`;
  return (IRREGULAR[first]?.[0] ?? ed(first)) + rest;
}

/** @example participle('pay for') // 'paid for' */
export function participle(verb: string): string {
  const [first, rest] = split(verb);
  return (IRREGULAR[first]?.[1] ?? ed(first)) + rest;
}

/** @example present('study', 'he') // 'studies' */
export function present(verb: string, who: 'I' | 'he' | 'we'): string {
  const [first, rest] = split(verb);
  if (first === 'be') return `${who === 'I' ? 'am' : who === 'he' ? 'is' : 'are'}${rest}`;
  if (who !== 'he') return verb;
  if (first === 'have') return `has${rest}`;
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}ies${rest}`;
  return `${first}${/(?:[cs]h|s|x|z|o)$/.test(first) ? 'es' : 's'}${rest}`;
}
