import { ActionIcon, Button, FileButton, Tooltip } from '@mantine/core';
import { IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../app/query-client';
import { FailureNote } from '../ui/failure-note';
import { toast } from '../ui/toast';
import { deletePhoto, photoOf, putPhoto } from './photo-queries';
import { shrunk } from './shrunk-photo';
import classes from './tourists.module.css';

/** The photo that goes into the questionnaires: shown, chosen, taken away. It is kept at once, without the other fields. */
export function TouristPhoto({ touristId, name }: { touristId: string; name: string }) {
  const { t } = useTranslation();
  const photo = useQuery(photoOf(touristId));
  const address = useMemo(() => (photo.data ? URL.createObjectURL(photo.data) : null), [photo.data]);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  const again = () => queryClient.invalidateQueries({ queryKey: photoOf(touristId).queryKey });
  const put = useMutation({
    mutationFn: async (file: Blob) => putPhoto(touristId, await shrunk(file)),
    onSuccess: async () => {
      await again();
      toast(t('tourists.photo.saved'));
    },
  });
  const remove = useMutation({
    mutationFn: () => deletePhoto(touristId),
    onSuccess: async () => {
      const before = photo.data;
      await again();
      toast(t('tourists.photo.removed'), before ? { undo: () => put.mutate(before) } : {});
    },
  });
  return (
    <fieldset className={classes.group}>
      <legend>{t('tourists.photo.title')}</legend>
      <FailureNote failure={put.error ?? remove.error ?? photo.error} />
      <div className={classes.photo}>
        {address ? <img src={address} alt={t('tourists.photo.of', { name })} /> : null}
        <FileButton accept="image/jpeg,image/png" onChange={(file) => file && put.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={put.isPending}
              disabled={photo.isPending}
              leftSection={<IconPhotoPlus size={15} aria-hidden />}
            >
              {t(address ? 'tourists.photo.replace' : 'tourists.photo.choose')}
            </Button>
          )}
        </FileButton>
        {address ? (
          <Tooltip label={t('tourists.photo.remove')}>
            <ActionIcon
              aria-label={t('tourists.photo.remove')}
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
    </fieldset>
  );
}
