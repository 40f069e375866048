import { hasPdftotext, textOf } from './poppler';
import { editions } from './templates';

const withTool = hasPdftotext ? it : it.skip;

withTool('the annex says which row of a table an answer is of, and puts no colon behind a question mark', async () => {
  const { form, layout } = editions.find(({ id }) => id === 'korea-form17-2022')!;
  const answers = {
    'korea.family2.citizenship': 'Democratic Republic of the Congo',
    'korea.family3.citizenship': 'Saint Vincent and the Grenadines',
    'host.address': 'WORD '.repeat(100).trim(),
  };
  const text = (await textOf([{ form, layout, answers, name: 'ZUEVA' }])).replace(/\s+/g, ' ');
  expect(text).toMatch(/staying in Korea\? Nationality \(2\) DEMOCRATIC REPUBLIC OF THE CONGO/);
  expect(text).toMatch(/staying in Korea\? Nationality \(3\) SAINT VINCENT AND THE GRENADINES/);
  expect(text).toMatch(/item 8\.4 Address in Korea \(including hotels\) WORD/);
});
