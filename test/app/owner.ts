/** The invented agency of the tests and its first user. */
export const OWNER = {
  agency: 'Ромашка-Тур',
  name: 'Вера Орлова',
  email: 'vera@romashka.example',
  password: 'correct horse',
};
