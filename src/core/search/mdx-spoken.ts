/** Words set before texts that would mislead when they are read alone in a list of results; `agent` names who speaks. */
export interface SpokenWords {
  notSay: string;
  say: string;
  unlawful: string;
  agent: string;
}

/** What is used of a tag in the syntax tree. */
export interface TagNode {
  name?: string | null;
  attributes?: readonly unknown[];
}

/** `name`, `name={true}` → '', `name="x"` and `name={'x'}` → 'x'; any other expression counts as absent. */
function attributeValue(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const expression = String((value as { value?: unknown }).value).trim();
  if (expression === 'true') return '';
  return /^(['"`])([^\\$]*)\1$/.exec(expression)?.[2];
}

function attributesOf(node: TagNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const attribute of (node.attributes ?? []) as { name?: unknown; value?: unknown }[]) {
    const value = attributeValue(attribute.value);
    if (typeof attribute.name === 'string' && value !== undefined) found.set(attribute.name, value);
  }
  return found;
}

/** What is written in attributes and read by people: texts before the tag's own content, and after it. */
export function spoken(node: TagNode, words: SpokenWords): { before: string[]; lead: string; after: string[] } {
  const attributes = attributesOf(node);
  const get = (name: string, label = ''): string[] => {
    const value = attributes.get(name) ?? '';
    return value === '' ? [] : [label + value];
  };
  switch (node.name) {
    case 'Dialogue':
      return { before: get('title'), lead: '', after: [] };
    case 'Turn': {
      const who = attributes.get('who') ?? '';
      const speaker = who === '' && attributes.has('agent') ? words.agent : who;
      const lead = (speaker === '' ? '' : `${speaker}：`) + (attributes.has('unlawful') ? words.unlawful : '');
      return { before: [], lead, after: get('note') };
    }
    case 'Field':
      return { before: get('label'), lead: '', after: [] };
    case 'RedLine':
      return { before: [...get('notSay', words.notSay), ...get('say', words.say)], lead: '', after: [] };
    default:
      return { before: [], lead: '', after: [] };
  }
}
