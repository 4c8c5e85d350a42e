import type axeCore from 'axe-core';
import type { Page } from './frame.js';

/**
 * What axe finds wrong in a page, by all of its rules: one line for each, with the elements that it is about.
 * @param place a selector for a part of the page that is looked at alone, without the rules for whole pages
 */
export async function axeViolations({ document, window }: Page, place?: string): Promise<string[]> {
  if (!('axe' in window)) await load(document, '/as/plain/node_modules/axe-core/axe.min.js');
  const { axe } = window as unknown as { axe: typeof axeCore };

  const rules = axe.getRules().filter(({ tags }) => !tags.includes('deprecated'));
  // A part has no landmarks around it.
  const isMeant = ({ ruleId }: { ruleId: string }) => !place || ruleId !== 'region';
  const { violations } = await axe.run(place ?? document, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(rules.map((rule) => [rule.ruleId, { enabled: isMeant(rule) }])),
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(told).join('\n  ')}`);
}

function told({ target, failureSummary = '' }: axeCore.NodeResult): string {
  return `${target.flat().join(' >>> ')}: ${failureSummary.replace(/\s+/g, ' ')}`;
}

function load(document: Document, src: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}
