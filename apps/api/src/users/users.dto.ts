import { ApiProperty } from '@nestjs/swagger';
import { AgencyDto } from '../agency/agency.dto';
import { Email, Id, Password, Text } from '../http/fields';

export class SetupNeeded {
  @ApiProperty({ description: 'true while there is no user: the set-up screen is due' })
  needed: boolean;
}

export class SetupBody {
  @Text({ min: 1, max: 200, example: 'Ромашка-Тур' })
  agency: string;

  @Text({ min: 1, max: 200, example: 'Вера Орлова' })
  name: string;

  @Email({ example: 'vera@romashka.example' })
  email: string;

  @Password()
  password: string;
}

export class SignInBody {
  @Email({ example: 'vera@romashka.example' })
  email: string;

  @Password({ min: 1 })
  password: string;
}

export class UserDto {
  @Id()
  id: string;

  @Text()
  name: string;

  @Email()
  email: string;
}

/** Who is signed in, and for which agency. */
export class SessionDto {
  @ApiProperty({ type: () => UserDto })
  user: UserDto;

  @ApiProperty({ type: () => AgencyDto })
  agency: AgencyDto;
}

export class TokenBody {
  @Text({ min: 1, max: 100, example: '1С' })
  name: string;
}

export class TokenDto {
  @ApiProperty({ description: 'Sent as `Authorization: Bearer …`. Shown this once, kept only as a hash.' })
  token: string;
}
