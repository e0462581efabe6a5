import { describe, expect, test } from 'vitest';
import { mapChart, type MapGift } from './map-chart.model.ts';
import { ANCHORS, LANDS, SHEET } from './map-shapes.ts';

const gift = (party: string, value?: number, to = 'XKX'): MapGift => ({ party, name: party, isAlly: true, isLead: false, to, ...(value !== undefined && { value }) });
const chart = (gifts: readonly MapGift[], width = 786) => mapChart({ label: 'Invented', gifts, hosts: [{ party: 'XKX', name: 'Kosovo' }] }, width);

describe('the map', () => {
  test('tells a number by the area of a dot', () => {
    const [large, small] = chart([gift('ITA', 400), gift('ESP', 100)]).dots;
    expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2, 1);
  });

  test('names a giver with its number, and one without a number by its name alone', () => {
    expect(chart([gift('ITA', 4273), gift('ESP')]).labels.map(({ words }) => words)).toEqual(['Kosovo', 'ITA 4,273', 'ESP']);
  });

  test('adds up what a party gives to several places, and draws a way to each', () => {
    const { dots, flows } = mapChart({ label: 'Invented', gifts: [gift('GBR', 10, 'EST'), gift('GBR', 30, 'POL')], hosts: [] }, 786);
    expect([dots.length, flows.length]).toEqual([1, 2]);
  });

  test('draws no way from a place to itself', () => {
    expect(chart([gift('XKX', 5)]).flows).toEqual([]);
  });

  test('marks a party beyond the sheet at its edge, whole, and points on from there', () => {
    const { dots: [dot], labels } = chart([gift('USA', 5)]);
    expect((dot?.x ?? 0) - (dot?.r ?? 0)).toBeCloseTo(2, 1);
    expect(labels.map(({ words }) => words)).toContain('← USA 5');
  });

  test('leaves out a party that it does not know', () => {
    expect(chart([gift('ZZZ', 5)]).dots).toEqual([]);
  });

  test('lets no two names overlap', () => {
    const all = Object.keys(LANDS).map((party) => gift(party, 10));
    const boxes = chart(all, 358).labels.map(({ x, y, words, runs }) => {
      const size = words.length * 6.7;
      const left = runs === 'right' ? x : runs === 'left' ? x - size : x - size / 2;
      return { left, right: left + size, y };
    });
    const clash = boxes.some((a, at) => boxes.slice(at + 1).some((b) => Math.abs(a.y - b.y) < 12 && a.left < b.right && b.left < a.right));
    expect(clash).toBe(false);
  });
});

test('every land of the map has its place on the sheet', () => {
  const outside = Object.keys(LANDS).filter((party) => {
    const [x, y] = ANCHORS[party] ?? [-1, -1];
    return x < 0 || y < 0 || x > SHEET.width || y > SHEET.height;
  });
  expect(outside).toEqual([]);
});
