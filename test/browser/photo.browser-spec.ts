import { axe, newVoucher, type Stage, setUp, startStage } from './browser';

describe('the photo of a tourist', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await setUp(stage.page, stage.url);
    await newVoucher(stage.page);
  });
  afterAll(() => stage.stop());

  const shown = () => stage.page.getByRole('img', { name: 'Фото: Зуева' });

  it('is chosen beside the other fields, shown, taken away and brought back', async () => {
    const { page } = stage;
    const voucherId = new URL(page.url()).pathname.split('/')[2];
    const tourist = await page.request.post(`${stage.url}/api/vouchers/${voucherId}/tourists`, {
      data: { surname: 'Зуева', surnameLatin: 'ZUEVA' },
      headers: { origin: stage.url },
    });
    const { id } = await tourist.json();
    await page.goto(`${stage.url}/vouchers/${voucherId}`);
    await page.getByRole('gridcell', { name: 'Зуева' }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Зуева' }).waitFor();
    const buffer = await page.screenshot();
    await page
      .locator('input[type="file"][accept*="jpeg"]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
    await shown().waitFor();
    expect(await axe(page)).toEqual([]);
    const kept = await page.request.get(`${stage.url}/api/tourists/${id}/photo`);
    expect(kept.headers()['content-type']).toBe('image/jpeg');
    await page.getByRole('button', { name: 'Убрать фото' }).click();
    await shown().waitFor({ state: 'detached' });
    expect((await page.request.get(`${stage.url}/api/tourists/${id}/photo`)).status()).toBe(204);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await shown().waitFor();
  });

  it('that is none is refused in words', async () => {
    const { page } = stage;
    const buffer = Buffer.from('no picture');
    await page
      .locator('input[type="file"][accept*="jpeg"]')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText('Это не фото JPEG или PNG, или файл повреждён.').waitFor();
    expect(stage.complaints).toEqual([]);
  });
});
