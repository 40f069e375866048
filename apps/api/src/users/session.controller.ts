import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AgencyService } from '../agency/agency.service';
import { type Caller, CurrentCaller, Public } from './access';
import { CredentialsService } from './credentials.service';
import { clearCookie, readCookie, setCookie } from './session-cookie';
import { SignInService } from './sign-in.service';
import { SessionDto, SetupBody, SetupNeeded, SignInBody, TokenBody, TokenDto, type UserDto } from './users.dto';
import { UsersService } from './users.service';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly users: UsersService,
    private readonly credentials: CredentialsService,
    private readonly signIns: SignInService,
    private readonly agency: AgencyService,
  ) {}

  @Public()
  @Get('setup')
  @ApiOkResponse({ type: SetupNeeded })
  async setupNeeded(): Promise<SetupNeeded> {
    return { needed: await this.users.setupNeeded() };
  }

  @Public()
  @Post('setup')
  @ApiCreatedResponse({ type: SessionDto })
  async setUp(
    @Body() body: SetupBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const user = await this.users.setUp(body);
    setCookie(request, response, await this.credentials.openSession(user.id));
    return this.session(user);
  }

  @Public()
  @Post('session')
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(
    @Body() body: SignInBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const { user, secret } = await this.signIns.signIn(request.ip ?? '', body.email, body.password);
    setCookie(request, response, secret);
    return this.session(user);
  }

  @Get('session')
  @ApiOkResponse({ type: SessionDto })
  current(@CurrentCaller() caller: Caller): Promise<SessionDto> {
    return this.session(caller);
  }

  @Public()
  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const secret = readCookie(request);
    if (secret) await this.credentials.close(secret);
    clearCookie(request, response);
  }

  @Post('tokens')
  @ApiCreatedResponse({ type: TokenDto })
  async createToken(@Body() body: TokenBody, @CurrentCaller() caller: Caller): Promise<TokenDto> {
    return { token: await this.credentials.createToken(caller.id, body.name) };
  }

  private async session({ id, name, email }: UserDto): Promise<SessionDto> {
    return { user: { id, name, email }, agency: await this.agency.get() };
  }
}
