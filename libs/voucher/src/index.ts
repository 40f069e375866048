export { type FillingAgency, known, type Tour } from './known';
export { LIST_REPORT, type ReportColumn } from './list-report';
