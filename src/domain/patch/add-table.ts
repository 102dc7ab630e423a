import { entryAt, type TomlDocument } from '../toml/document.js';
import { addToInline, enclosingInline } from '../toml/inline-table.js';
import { renderEntry, renderKey, renderPath, type NewEntry } from './entry.js';
import { bodyOf, sectionEnd, sectionsOf, type Section } from './layout.js';
import { firstOffset, lineEnd, linesBetween, lineStart } from '../toml/lines.js';
import { insertion, splice } from '../toml/splice.js';
import { itemStyle, styleOf, type Style } from './style.js';

/**
 * Makes a table with entries where Cargo's convention has it (The Cargo Book, "The Manifest Format"). Where the parent
 * is an inline or dotted table, the new one is written in the same way.
 *
 * @param path keys from the root to the table, which is not there, or there only through the headers of its children.
 */
export function addTable(
  document: TomlDocument,
  path: readonly string[],
  entries: readonly NewEntry[],
  dotted = true,
): TomlDocument {
  const parent = entryAt(document.root, ...path.slice(0, -1))?.value;
  if (enclosingInline(document, path.slice(0, -1)) !== undefined) return addInsideInline(document, path, entries);
  if (parent?.kind === 'table' && parent.form === 'dotted') return addDotted(document, path, entries);
  const sections = sectionsOf(document);
  const style = styleOf(document, styleModel(document, path), dotted);
  const lines = [`[${renderPath(path)}]`, ...entries.map((entry) => renderEntry(entry, style))];
  const previous = previousSection(sections, path);
  const blank = separatesSections(document, sections) ? [''] : [];
  const offset = sectionEnd(document, previous);
  const atBeginning = offset <= firstOffset(document.text);
  const text = atBeginning
    ? [...lines, ...blank].map((line) => `${line}${style.lineEnding}`).join('')
    : [...blank, ...lines].map((line) => `${style.lineEnding}${line}`).join('');
  return splice(document, insertion(offset, text));
}

/** The table whose style a new one takes: the nearest relative. */
function styleModel(document: TomlDocument, path: readonly string[]): Parameters<typeof styleOf>[1] {
  const relatives = [['dependencies'], ['dev-dependencies'], ['workspace', 'dependencies'], ['build-dependencies']];
  const candidates = path.at(-1) === 'dependencies' ? relatives : [];
  for (const candidate of candidates) {
    const value = entryAt(document.root, ...candidate)?.value;
    if (value?.kind !== 'table' || value.form !== 'header' || bodyOf(value).length === 0) continue;
    return value;
  }
  return undefined;
}

/** The section below which the new one goes. Rules in order; the first that finds one decides. */
function previousSection(sections: readonly Section[], path: readonly string[]): Section {
  const last = (test: (section: Section) => boolean): Section | undefined => sections.findLast(test);
  const before = (test: (section: Section) => boolean): Section | undefined => {
    const index = sections.findIndex(test);
    return index > 0 ? sections[index - 1] : undefined;
  };
  const named =
    (...names: readonly string[]) =>
    (section: Section): boolean =>
      names.includes(section.path[0] ?? '');
  const under =
    (...keys: readonly string[]) =>
    (section: Section): boolean =>
      keys.every((key, index) => section.path[index] === key);
  const head = named('package', 'project', 'lib', 'bin', 'example', 'test', 'bench');
  const dependencies = named(
    'dependencies',
    'dev-dependencies',
    'build-dependencies',
    'dev_dependencies',
    'build_dependencies',
    'target',
  );
  const rules: readonly (Section | undefined)[] = ((): readonly (Section | undefined)[] => {
    switch (path[0]) {
      case 'workspace':
        return [
          before(under(...path)),
          last((section) => isAt(section, ['workspace']) || under('workspace', 'package')(section)),
        ];
      case 'dependencies':
        return [before(dependencies), last((section) => head(section) || named('features')(section))];
      case 'target':
        return [
          last(named('target')),
          last(named('dependencies')),
          before(named('dev-dependencies', 'build-dependencies')),
          last(head),
        ];
      case 'features':
        return [last(dependencies), last(head)];
      case 'lib':
        return [last(under('package'))];
      default:
        return [];
    }
  })();
  const found = rules.find((section) => section !== undefined) ?? sections.at(-1);
  if (found === undefined) throw new TypeError('a document has at least the section of its root');
  return found;
}

function isAt(section: Section, path: readonly string[]): boolean {
  return section.path.length === path.length && path.every((key, index) => section.path[index] === key);
}

/** Whether blank lines stand between the sections: yes where the file does not tell. */
function separatesSections(document: TomlDocument, sections: readonly Section[]): boolean {
  const { text } = document;
  const headers = sections.filter((section) => section.path.length > 0);
  const later = headers
    .filter((section) => lineStart(text, section.header.start) > firstOffset(text))
    .slice(headers.length > 1 ? 1 : 0);
  if (later.length === 0 || headers.length < 2) return true;
  return later.some((section, index) => {
    const previous = headers[index];
    if (previous === undefined) return true;
    return linesBetween(text, sectionEnd(document, previous), section.header.start)
      .slice(1, -1)
      .some((line) => line.trim() === '');
  });
}

function addInsideInline(document: TomlDocument, path: readonly string[], entries: readonly NewEntry[]): TomlDocument {
  const holder = enclosingInline(document, path.slice(0, -1));
  if (holder === undefined) return document;
  const style = { ...styleOf(document, holder.table), dottedInheritance: false };
  const key = path.slice(holder.path.length).map(renderKey).join('.');
  const item = `${key}${style.inlineEquals}${renderTable(entries, style)}`;
  return addToInline(document, holder.table, item, itemStyle(style));
}

function renderTable(entries: readonly NewEntry[], style: Style): string {
  const inside = entries.map((entry) => renderEntry(entry, { ...style, equals: style.inlineEquals }));
  return `{${style.padding}${inside.join(', ')}${style.padding}}`;
}

/** `workspace.dependencies.infra-x = …` below the last `workspace.… = …`. */
function addDotted(document: TomlDocument, path: readonly string[], entries: readonly NewEntry[]): TomlDocument {
  const parent = entryAt(document.root, ...path.slice(0, -1))?.value;
  const first = parent?.kind === 'table' ? bodyOf(parent)[0] : undefined;
  if (parent?.kind !== 'table' || first === undefined) return document;
  const { text } = document;
  const style = styleOf(document, parent);
  const prefix = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start);
  const lines = entries.map(
    (entry) => `${style.lineEnding}${prefix}${renderKey(path.at(-1) ?? '')}.${renderEntry(entry, style)}`,
  );
  return splice(document, insertion(lineEnd(text, parent.range.end), lines.join('')));
}
