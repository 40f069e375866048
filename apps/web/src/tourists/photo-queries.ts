import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';

/** One tourist's photo, null when there is none. */
export const photoOf = (touristId: string) =>
  queryOptions({
    queryKey: ['photo', touristId],
    queryFn: async ({ signal }): Promise<Blob | null> => {
      const params = { path: { id: touristId } };
      const photo = await ask(client.GET('/api/tourists/{id}/photo', { params, parseAs: 'blob', signal }));
      return photo instanceof Blob && photo.size > 0 ? photo : null;
    },
  });

/** Keeps a photo, instead of the one there was. */
export async function putPhoto(touristId: string, photo: Blob): Promise<void> {
  await ask(
    client.PUT('/api/tourists/{id}/photo', {
      params: { path: { id: touristId } },
      body: photo as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'content-type': photo.type },
    }),
  );
}

/** Takes the photo away. */
export async function deletePhoto(touristId: string): Promise<void> {
  await ask(client.DELETE('/api/tourists/{id}/photo', { params: { path: { id: touristId } } }));
}
