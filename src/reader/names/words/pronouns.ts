/** A pronoun: whom it can mean, and how it stands in its clause. */
export interface Pronoun {
  readonly person: 1 | 3;
  readonly gender: 'f' | 'm' | 'n' | null;
  readonly isPlural: boolean;
  readonly standing: 'subject' | 'object' | 'possessive' | 'reflexive';
}

const TABLE = `
he 3 m one subject
him 3 m one object
his 3 m one possessive
himself 3 m one reflexive
she 3 f one subject
her 3 f one possessive
hers 3 f one object
herself 3 f one reflexive
it 3 n one subject
its 3 n one possessive
itself 3 n one reflexive
they 3 - many subject
them 3 - many object
their 3 - many possessive
theirs 3 - many object
themselves 3 - many reflexive
i 1 - one subject
me 1 - one object
my 1 - one possessive
mine 1 - one object
myself 1 - one reflexive
we 1 - many subject
us 1 - many object
our 1 - many possessive
ours 1 - many object
ourselves 1 - many reflexive
`;

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(TABLE.trim().split('\n').map((line) => {
  const [word = '', person, gender, count, standing] = line.split(' ');
  const pronoun = { person: person === '1' ? 1 : 3, gender: gender === '-' ? null : gender, isPlural: count === 'many', standing } as Pronoun;
  return [word, pronoun] as const;
}));
