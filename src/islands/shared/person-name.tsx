import type { Person } from '../../core/results/people.ts';
import { trainerText } from '../../text/trainer.ts';

/** A person's name, and below it the unit and, where the name does not tell, the beginning of the id. */
export function PersonName({ person, id }: { person: Person; id: string | undefined }) {
  const name = person.name || trainerText.table.unnamed;
  const below = [...(id === undefined ? [] : [trainerText.table.id(id)]), person.unit].filter((part) => part !== '');
  return (
    <>
      <span className="nm" title={name}>
        <bdi>{name}</bdi>
      </span>
      {below.length > 0 && (
        <small className="nm" title={below.join('　')}>
          <bdi>{below.join('　')}</bdi>
        </small>
      )}
    </>
  );
}
