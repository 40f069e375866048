import { Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { IdParam } from '../http/id-param';
import { bodyOf } from './body-of';
import { PhotosService } from './photos.service';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('tourists')
@Controller('tourists/:id/photo')
export class PhotosController {
  constructor(private readonly photos: PhotosService) {}

  /** A JPEG or PNG, at most 5 megabytes. */
  @Put()
  @HttpCode(204)
  @ApiConsumes('image/jpeg', 'image/png')
  @ApiBody(FILE)
  @ApiNoContentResponse()
  async put(@IdParam('id') touristId: string, @Req() request: Request): Promise<void> {
    await this.photos.put(touristId, await bodyOf(request));
  }

  @Get()
  @ApiProduces('image/jpeg', 'image/png')
  @ApiOkResponse({ ...FILE, description: 'The photo as it was put.' })
  @ApiNoContentResponse({ description: 'The tourist has none.' })
  async get(@IdParam('id') touristId: string, @Res() response: Response): Promise<void> {
    const photo = await this.photos.get(touristId);
    if (photo) response.type(photo.mediaType).send(photo.bytes);
    else response.status(204).end();
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@IdParam('id') touristId: string): Promise<void> {
    return this.photos.delete(touristId);
  }
}
