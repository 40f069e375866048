/** Firms and universities with a Latin name of their own. The shape of a row: occupations-office.ts. */
export const KNOWN_NAMES = `
МГУ = МГУ им. М.В. Ломоносова = МГУ имени М.В. Ломоносова = МГУ им. Ломоносова = МГУ имени Ломоносова = Московский государственный университет | Lomonosov Moscow State University | Université d'État Lomonosov de Moscou
СПбГУ = Санкт-Петербургский государственный университет | Saint Petersburg State University | Université d'État de Saint-Pétersbourg
МГИМО | MGIMO University | Université MGIMO
ВШЭ = НИУ ВШЭ = Высшая школа экономики | HSE University | École des hautes études en sciences économiques
РУДН | RUDN University | Université RUDN
МФТИ | Moscow Institute of Physics and Technology | Institut de physique et de technologie de Moscou
МАИ | Moscow Aviation Institute | Institut d'aviation de Moscou
КФУ = Казанский федеральный университет | Kazan Federal University | Université fédérale de Kazan
НГУ = Новосибирский государственный университет | Novosibirsk State University | Université d'État de Novossibirsk
РАН = Российская академия наук | Russian Academy of Sciences | Académie des sciences de Russie
Газпром | Gazprom
Роснефть | Rosneft
Лукойл | Lukoil
Сургутнефтегаз | Surgutneftegas
Татнефть | Tatneft
Транснефть | Transneft
Новатэк | Novatek
Сибур | Sibur
Росатом | Rosatom
Ростех | Rostec
Роскосмос | Roscosmos
Норникель = Норильский никель | Nornickel
Русал | Rusal
Северсталь | Severstal
ММК | MMK
НЛМК | NLMK
Алроса | Alrosa
КамАЗ | KAMAZ
АвтоВАЗ | AvtoVAZ
РЖД = Российские железные дороги | Russian Railways (RZD) | Chemins de fer russes (RZD)
Аэрофлот | Aeroflot
Почта России | Russian Post | Poste russe
Сбербанк = Сбер = Сбербанк России | Sberbank
ВТБ | VTB
Газпромбанк | Gazprombank
Альфа-Банк | Alfa-Bank
Россельхозбанк | Rosselkhozbank
Райффайзенбанк | Raiffeisenbank
Банк России = Центральный банк = ЦБ РФ = Центробанк | Bank of Russia | Banque de Russie
Ростелеком | Rostelecom
МТС | MTS
Мегафон | MegaFon
Билайн | Beeline
Яндекс | Yandex
Вконтакте | VK
Лаборатория Касперского | Kaspersky Lab
Озон | Ozon
Вайлдберриз | Wildberries
Магнит? | Magnit
Ашан | Auchan
Икеа | IKEA
Леруа Мерлен | Leroy Merlin
`;
