export { error, type Issue, type IssueParams, type Severity, warning } from './issue';
