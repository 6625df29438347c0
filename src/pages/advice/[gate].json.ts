import { getEntry } from 'astro:content';

export const prerender = true;

export function getStaticPaths() {
  return [0, 1, 2, 3, 4, 5].map((gate) => ({ params: { gate: String(gate) } }));
}

/** The authored moves of one gate, fetched with the scorer's advice when a verdict is shown. */
export async function GET({ params }: { params: { gate: string } }): Promise<Response> {
  const entry = await getEntry('advice', 'advice');
  if (entry === undefined) throw new Error('content/advice.yaml is missing');
  return Response.json(entry.data.gates.filter(({ gate }) => String(gate) === params.gate));
}
