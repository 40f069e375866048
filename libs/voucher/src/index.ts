export { checkGroup, GROUP_ISSUES, type GroupMember } from './check-group';
export { type FillingAgency, known, type Tour } from './known';
export { LIST_REPORT, type ReportColumn } from './list-report';
export { PRICE_ISSUES, type PriceReading, readPrice } from './price';
