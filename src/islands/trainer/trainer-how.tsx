import { routes } from '../../core/course/routes.ts';
import { trainerText } from '../../text/trainer.ts';

const text = trainerText.how;

/** How a trainee hands in his record, told until there is one. */
export function TrainerHow() {
  return (
    <section className="how" aria-labelledby="how">
      <h2 id="how">{text.title}</h2>
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{text.sees}</p>
      <p>
        <a href={routes.myRecord}>{text.own}</a>
      </p>
    </section>
  );
}
