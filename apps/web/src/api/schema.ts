export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.setupNeeded"];
        put?: never;
        post: operations["Session.setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.current"];
        put?: never;
        post: operations["Session.signIn"];
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agency.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Agency.change"];
        trace?: never;
    };
    "/api/clients.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Base.sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Base.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients.list"];
        put?: never;
        post: operations["Clients.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clients.get"];
        put?: never;
        post?: never;
        delete: operations["Clients.delete"];
        options?: never;
        head?: never;
        patch: operations["Clients.change"];
        trace?: never;
    };
    "/api/clients/{id}/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Family.list"];
        put: operations["Family.link"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/family/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Family.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History.ofClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}/earlier-trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History.earlierTrips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vouchers.list"];
        put?: never;
        post: operations["Vouchers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vouchers.get"];
        put?: never;
        post?: never;
        delete: operations["Vouchers.delete"];
        options?: never;
        head?: never;
        patch: operations["Vouchers.change"];
        trace?: never;
    };
    "/api/vouchers/{id}/tourists.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}/tourists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tourists.list"];
        put?: never;
        post: operations["Tourists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tourists.get"];
        put?: never;
        post?: never;
        delete: operations["Tourists.delete"];
        options?: never;
        head?: never;
        patch: operations["Tourists.change"];
        trace?: never;
    };
    "/api/tourists/{id}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tourists.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.list"];
        put?: never;
        post: operations["Imports.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}/imports/from-voucher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.copyFromVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Layouts.list"];
        put: operations["Layouts.remember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/rejects.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rejects.rejects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forms.list"];
        put?: never;
        post: operations["OwnForms.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{formId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forms.pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forms.get"];
        put: operations["OwnForms.change"];
        post?: never;
        delete: operations["OwnForms.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnForms.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{formId}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnForms.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{formId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnForms.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dictionary.list"];
        put?: never;
        post: operations["Dictionary.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionary/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dictionary.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionary/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Dictionary.remove"];
        options?: never;
        head?: never;
        patch: operations["Dictionary.change"];
        trace?: never;
    };
    "/api/dictionary.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DictionaryFile.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Countries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/countries/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Countries.put"];
        post?: never;
        delete: operations["Countries.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}/questionnaires/{formId}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.printOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}/questionnaires.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.printAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}/questionnaires.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.zipAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vouchers/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}/questionnaires/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.get"];
        put: operations["Questionnaires.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}/questionnaires/{formId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}/questionnaires/{formId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questionnaires.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tourists/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Photos.get"];
        put: operations["Photos.put"];
        post?: never;
        delete: operations["Photos.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "ok";
            /** @enum {string} */
            database: "embedded" | "server";
        };
        SetupNeeded: {
            /** @description true while there is no user: the set-up screen is due */
            needed: boolean;
        };
        SetupBody: {
            /** @example Ромашка-Тур */
            agency: string;
            /** @example Вера Орлова */
            name: string;
            /**
             * Format: email
             * @example vera@romashka.example
             */
            email: string;
            /** Format: password */
            password: string;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
        };
        AgencyDto: {
            /** @example Ромашка-Тур */
            name: string;
            /**
             * @description As it stands on questionnaires; empty: by letters.
             * @example Romashka-Tour
             */
            nameLatin: string;
            /** @example г. Москва, ул. Примерная, д. 1 */
            address: string;
            /** @example visa@romashka.example */
            email: string;
            /** @example +7 900 000-00-00 */
            phone: string;
            /**
             * @description ООО on a questionnaire: OOO (letters) or LLC (translated).
             * @enum {string}
             */
            companyForm: "letters" | "translated";
        };
        SessionDto: {
            user: components["schemas"]["UserDto"];
            agency: components["schemas"]["AgencyDto"];
        };
        SignInBody: {
            /**
             * Format: email
             * @example vera@romashka.example
             */
            email: string;
            /** Format: password */
            password: string;
        };
        TokenBody: {
            /** @example 1С */
            name: string;
        };
        TokenDto: {
            /** @description Sent as `Authorization: Bearer …`. Shown this once, kept only as a hash. */
            token: string;
        };
        AgencyPatch: {
            /** @example Ромашка-Тур */
            name?: string;
            /**
             * @description As it stands on questionnaires; empty: by letters.
             * @example Romashka-Tour
             */
            nameLatin?: string;
            /** @example г. Москва, ул. Примерная, д. 1 */
            address?: string;
            /** @example visa@romashka.example */
            email?: string;
            /** @example +7 900 000-00-00 */
            phone?: string;
            /**
             * @description ООО on a questionnaire: OOO (letters) or LLC (translated).
             * @enum {string}
             */
            companyForm?: "letters" | "translated";
        };
        FormerSurnameDto: {
            surname: string;
            surnameLatin?: string;
            /** @description YYYY-MM-DD, empty when unknown. */
            until?: string;
        };
        OtherPassportDto: {
            series?: string;
            number: string;
            issued?: string;
            expires?: string;
            issuedBy?: string;
        };
        CardDto: {
            series: string;
            number: string;
            kind?: string;
            /** @description Per cent. */
            discount?: number;
            active?: boolean;
        };
        ClientBody: {
            /** @example Щербакова */
            surname?: string | null;
            /** @example Юлия */
            firstName?: string | null;
            /** @example Петровна */
            patronymic?: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin?: string | null;
            /** @example IULIIA */
            firstNameLatin?: string | null;
            patronymicLatin?: string | null;
            /** @enum {string|null} */
            sex?: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType?: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate?: string | null;
            /** @example г. Тверь */
            birthPlace?: string | null;
            /** @example RUS */
            birthCountry?: string | null;
            /** @example RUS */
            citizenship?: string | null;
            /** @example 71 */
            passportSeries?: string | null;
            /** @example 1234567 */
            passportNumber?: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued?: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires?: string | null;
            /** @example МВД 77001 */
            passportIssuedBy?: string | null;
            /** @example 4509 */
            civilPassportSeries?: string | null;
            /** @example 123456 */
            civilPassportNumber?: string | null;
            birthCertificate?: string | null;
            ticketNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            formerSurnames?: components["schemas"]["FormerSurnameDto"][];
            /** @description Besides the current one. */
            otherPassports?: components["schemas"]["OtherPassportDto"][];
            /** @description Discount cards. Payment cards are refused. */
            cards?: components["schemas"]["CardDto"][];
            address?: string | null;
            occupation?: string | null;
            employer?: string | null;
            notes?: string | null;
            preferences?: string | null;
            /**
             * Format: date
             * @description When the client agreed that the data is kept.
             * @example 2027-01-03
             */
            consentOn?: string | null;
        };
        BaseRowBody: {
            line: number;
            client: components["schemas"]["ClientBody"];
        };
        BaseImportBody: {
            rows: components["schemas"]["BaseRowBody"][];
            /**
             * @description What becomes of who is a client already; complete: what the base lacks is added.
             * @enum {string}
             */
            existing: "skip" | "complete";
        };
        IssueDto: {
            /** @description The field, or the place in the request. */
            path: string;
            /** @example date.ambiguous */
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            params: {
                [key: string]: unknown;
            };
        };
        SkippedRowDto: {
            line: number;
            issues: components["schemas"]["IssueDto"][];
        };
        BaseImported: {
            created: number;
            updated: number;
            skipped: components["schemas"]["SkippedRowDto"][];
        };
        FoundClient: {
            /** @example Щербакова */
            surname: string | null;
            /** @example Юлия */
            firstName: string | null;
            /** @example Петровна */
            patronymic: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin: string | null;
            /** @example IULIIA */
            firstNameLatin: string | null;
            patronymicLatin: string | null;
            /** @enum {string|null} */
            sex: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate: string | null;
            /** @example г. Тверь */
            birthPlace: string | null;
            /** @example RUS */
            birthCountry: string | null;
            /** @example RUS */
            citizenship: string | null;
            /** @example 71 */
            passportSeries: string | null;
            /** @example 1234567 */
            passportNumber: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires: string | null;
            /** @example МВД 77001 */
            passportIssuedBy: string | null;
            /** @example 4509 */
            civilPassportSeries: string | null;
            /** @example 123456 */
            civilPassportNumber: string | null;
            birthCertificate: string | null;
            ticketNumber: string | null;
            phone: string | null;
            email: string | null;
            formerSurnames: components["schemas"]["FormerSurnameDto"][];
            /** @description Besides the current one. */
            otherPassports: components["schemas"]["OtherPassportDto"][];
            /** @description Discount cards. Payment cards are refused. */
            cards: components["schemas"]["CardDto"][];
            address: string | null;
            occupation: string | null;
            employer: string | null;
            notes: string | null;
            preferences: string | null;
            /**
             * Format: date
             * @description When the client agreed that the data is kept.
             * @example 2027-01-03
             */
            consentOn: string | null;
            /** Format: uuid */
            id: string;
            version: number;
            /**
             * @description Why it was found; null in a list without a query.
             * @enum {string|null}
             */
            match: "document" | "card" | "exact" | "spelling" | "former" | "sound" | "typo" | "given" | null;
        };
        ClientPage: {
            items: components["schemas"]["FoundClient"][];
            next: string | null;
        };
        ClientDto: {
            /** @example Щербакова */
            surname: string | null;
            /** @example Юлия */
            firstName: string | null;
            /** @example Петровна */
            patronymic: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin: string | null;
            /** @example IULIIA */
            firstNameLatin: string | null;
            patronymicLatin: string | null;
            /** @enum {string|null} */
            sex: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate: string | null;
            /** @example г. Тверь */
            birthPlace: string | null;
            /** @example RUS */
            birthCountry: string | null;
            /** @example RUS */
            citizenship: string | null;
            /** @example 71 */
            passportSeries: string | null;
            /** @example 1234567 */
            passportNumber: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires: string | null;
            /** @example МВД 77001 */
            passportIssuedBy: string | null;
            /** @example 4509 */
            civilPassportSeries: string | null;
            /** @example 123456 */
            civilPassportNumber: string | null;
            birthCertificate: string | null;
            ticketNumber: string | null;
            phone: string | null;
            email: string | null;
            formerSurnames: components["schemas"]["FormerSurnameDto"][];
            /** @description Besides the current one. */
            otherPassports: components["schemas"]["OtherPassportDto"][];
            /** @description Discount cards. Payment cards are refused. */
            cards: components["schemas"]["CardDto"][];
            address: string | null;
            occupation: string | null;
            employer: string | null;
            notes: string | null;
            preferences: string | null;
            /**
             * Format: date
             * @description When the client agreed that the data is kept.
             * @example 2027-01-03
             */
            consentOn: string | null;
            /** Format: uuid */
            id: string;
            version: number;
        };
        DuplicatePairDto: {
            one: components["schemas"]["ClientDto"];
            other: components["schemas"]["ClientDto"];
            reasons: ("passport" | "civilPassport" | "birthCertificate" | "birthDateAndName" | "contactAndName" | "addressAndName")[];
        };
        DuplicatePage: {
            /** @description May be fewer than asked for, or more, before the last page. */
            items: components["schemas"]["DuplicatePairDto"][];
            next: string | null;
        };
        ClientPatch: {
            /** @example Щербакова */
            surname?: string | null;
            /** @example Юлия */
            firstName?: string | null;
            /** @example Петровна */
            patronymic?: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin?: string | null;
            /** @example IULIIA */
            firstNameLatin?: string | null;
            patronymicLatin?: string | null;
            /** @enum {string|null} */
            sex?: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType?: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate?: string | null;
            /** @example г. Тверь */
            birthPlace?: string | null;
            /** @example RUS */
            birthCountry?: string | null;
            /** @example RUS */
            citizenship?: string | null;
            /** @example 71 */
            passportSeries?: string | null;
            /** @example 1234567 */
            passportNumber?: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued?: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires?: string | null;
            /** @example МВД 77001 */
            passportIssuedBy?: string | null;
            /** @example 4509 */
            civilPassportSeries?: string | null;
            /** @example 123456 */
            civilPassportNumber?: string | null;
            birthCertificate?: string | null;
            ticketNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            formerSurnames?: components["schemas"]["FormerSurnameDto"][];
            /** @description Besides the current one. */
            otherPassports?: components["schemas"]["OtherPassportDto"][];
            /** @description Discount cards. Payment cards are refused. */
            cards?: components["schemas"]["CardDto"][];
            address?: string | null;
            occupation?: string | null;
            employer?: string | null;
            notes?: string | null;
            preferences?: string | null;
            /**
             * Format: date
             * @description When the client agreed that the data is kept.
             * @example 2027-01-03
             */
            consentOn?: string | null;
            /** @description The version the change was made on: 409 when it is no longer the newest. */
            version?: number;
        };
        RelativeDto: {
            client: components["schemas"]["ClientDto"];
            /** @enum {string} */
            relation: "spouse" | "parent" | "child" | "sibling" | "relative";
        };
        FamilyList: {
            items: components["schemas"]["RelativeDto"][];
            next: string | null;
        };
        FamilyBody: {
            /** Format: uuid */
            otherId: string;
            /**
             * @description What the other is to this client.
             * @enum {string}
             */
            relation: "spouse" | "parent" | "child" | "sibling" | "relative";
        };
        TripDto: {
            /** Format: uuid */
            voucherId: string;
            number: string;
            /** @example FRA */
            country: string;
            /** Format: date */
            arrivalDate: string;
            /** Format: date */
            departureDate: string;
            /** Format: uuid */
            touristId: string;
            /** @description Answers typed for questionnaires of this trip. */
            answers: number;
        };
        FieldChangeDto: {
            field: string;
            /** @description null: not known. */
            before: Record<string, never> | null;
            after: Record<string, never> | null;
        };
        ChangeDto: {
            /** Format: date-time */
            at: string;
            /** @description The name of who did it, empty when no person did. */
            by: string;
            /** @enum {string} */
            kind: "created" | "changed";
            fields: components["schemas"]["FieldChangeDto"][];
        };
        HistoryDto: {
            /** @description The newest first. */
            trips: components["schemas"]["TripDto"][];
            /** @description The newest first. */
            changes: components["schemas"]["ChangeDto"][];
        };
        EarlierTripDto: {
            /**
             * Format: uuid
             * @description Who the client was on that trip.
             */
            touristId: string;
            /** @example FRA */
            country: string;
            /** Format: date */
            arrivalDate: string;
            /** @description Answers typed there. */
            answers: number;
        };
        EarlierTripList: {
            /** @description Other trips of the same client on which answers were typed, the newest first; none without a client. */
            items: components["schemas"]["EarlierTripDto"][];
        };
        DuplicateDto: {
            client: components["schemas"]["ClientDto"];
            reasons: ("passport" | "civilPassport" | "birthCertificate" | "birthDateAndName" | "contactAndName" | "addressAndName")[];
        };
        DuplicateList: {
            items: components["schemas"]["DuplicateDto"][];
        };
        MergeBody: {
            /**
             * Format: uuid
             * @description Who goes; comes back when the merge is undone.
             */
            otherId: string;
            /**
             * @description Per field, from whom it is taken. Left out: from this one, or from the other where this one has none.
             * @example {
             *       "phone": "other"
             *     }
             */
            take?: {
                [key: string]: "this" | "other";
            };
        };
        MergeDto: {
            /** Format: uuid */
            mergeId: string;
        };
        MergeConflictDto: {
            /** @enum {string} */
            field: "surname" | "firstName" | "patronymic" | "surnameLatin" | "firstNameLatin" | "patronymicLatin" | "sex" | "travellerType" | "birthDate" | "birthPlace" | "birthCountry" | "citizenship" | "passportSeries" | "passportNumber" | "passportIssued" | "passportExpires" | "passportIssuedBy" | "civilPassportSeries" | "civilPassportNumber" | "birthCertificate" | "ticketNumber" | "phone" | "email" | "formerSurnames" | "otherPassports" | "cards" | "address" | "occupation" | "employer" | "notes" | "preferences" | "consentOn";
            /** @description Before the merge. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description What it was changed to after; it stays. */
            now: {
                [key: string]: unknown;
            } | null;
        };
        Unmerged: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            otherId: string;
            conflicts: components["schemas"]["MergeConflictDto"][];
        };
        ServiceDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hotel" | "flight" | "transfer" | "insurance" | "visa" | "excursion" | "other";
            name: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            from: string | null;
            /**
             * Format: date
             * @example 2027-01-03
             */
            to: string | null;
        };
        VoucherDto: {
            /** Format: uuid */
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            createdOn: string;
            /** @example FRA */
            country: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            arrivalDate: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            departureDate: string;
            /**
             * @description Two decimals, the currency by ISO 4217.
             * @example 125000.00 RUB
             */
            price: string | null;
            services: components["schemas"]["ServiceDto"][];
            touristCount: number;
            /**
             * @description Only where tourists were sought: those who were found, at most five.
             * @example [
             *       "Щербакова Юлия"
             *     ]
             */
            found?: string[];
        };
        VoucherPage: {
            items: components["schemas"]["VoucherDto"][];
            next: string | null;
        };
        ServiceBody: {
            /**
             * Format: uuid
             * @description Given when a service that is there already is kept or changed.
             */
            id?: string;
            /**
             * @example hotel
             * @enum {string}
             */
            kind: "hotel" | "flight" | "transfer" | "insurance" | "visa" | "excursion" | "other";
            /** @example Hotel Primorsky, Nice */
            name: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            from?: string | null;
            /**
             * Format: date
             * @example 2027-01-03
             */
            to?: string | null;
        };
        VoucherBody: {
            /**
             * @description Left out: the next free number.
             * @example 1042
             */
            number?: string;
            /** @example FRA */
            country: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            arrivalDate: string;
            /**
             * Format: date
             * @example 2027-01-10
             */
            departureDate: string;
            /**
             * @description An amount and a currency, as people write them.
             * @example 125 000 RUB
             */
            price?: string | null;
            services?: components["schemas"]["ServiceBody"][];
        };
        VoucherPatch: {
            /**
             * @description Left out: the next free number.
             * @example 1042
             */
            number?: string;
            /** @example FRA */
            country?: string;
            /**
             * Format: date
             * @example 2027-01-03
             */
            arrivalDate?: string;
            /**
             * Format: date
             * @example 2027-01-10
             */
            departureDate?: string;
            /**
             * @description An amount and a currency, as people write them.
             * @example 125 000 RUB
             */
            price?: string | null;
            services?: components["schemas"]["ServiceBody"][];
        };
        TouristDto: {
            /** @example Щербакова */
            surname: string | null;
            /** @example Юлия */
            firstName: string | null;
            /** @example Петровна */
            patronymic: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin: string | null;
            /** @example IULIIA */
            firstNameLatin: string | null;
            patronymicLatin: string | null;
            /** @enum {string|null} */
            sex: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate: string | null;
            /** @example г. Тверь */
            birthPlace: string | null;
            /** @example RUS */
            birthCountry: string | null;
            /** @example RUS */
            citizenship: string | null;
            /** @example 71 */
            passportSeries: string | null;
            /** @example 1234567 */
            passportNumber: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires: string | null;
            /** @example МВД 77001 */
            passportIssuedBy: string | null;
            /** @example 4509 */
            civilPassportSeries: string | null;
            /** @example 123456 */
            civilPassportNumber: string | null;
            birthCertificate: string | null;
            ticketNumber: string | null;
            phone: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            voucherId: string;
            /** @description Place in the voucher's list, from 1. */
            position: number;
            /** Format: uuid */
            clientId: string | null;
            serviceIds: string[];
            version: number;
        };
        TouristPage: {
            items: components["schemas"]["TouristDto"][];
            next: string | null;
        };
        TouristBody: {
            /** @example Щербакова */
            surname?: string | null;
            /** @example Юлия */
            firstName?: string | null;
            /** @example Петровна */
            patronymic?: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin?: string | null;
            /** @example IULIIA */
            firstNameLatin?: string | null;
            patronymicLatin?: string | null;
            /** @enum {string|null} */
            sex?: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType?: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate?: string | null;
            /** @example г. Тверь */
            birthPlace?: string | null;
            /** @example RUS */
            birthCountry?: string | null;
            /** @example RUS */
            citizenship?: string | null;
            /** @example 71 */
            passportSeries?: string | null;
            /** @example 1234567 */
            passportNumber?: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued?: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires?: string | null;
            /** @example МВД 77001 */
            passportIssuedBy?: string | null;
            /** @example 4509 */
            civilPassportSeries?: string | null;
            /** @example 123456 */
            civilPassportNumber?: string | null;
            birthCertificate?: string | null;
            ticketNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            /** @description Services of the voucher this person uses. */
            serviceIds?: string[];
        };
        TouristPatch: {
            /** @example Щербакова */
            surname?: string | null;
            /** @example Юлия */
            firstName?: string | null;
            /** @example Петровна */
            patronymic?: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin?: string | null;
            /** @example IULIIA */
            firstNameLatin?: string | null;
            patronymicLatin?: string | null;
            /** @enum {string|null} */
            sex?: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType?: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate?: string | null;
            /** @example г. Тверь */
            birthPlace?: string | null;
            /** @example RUS */
            birthCountry?: string | null;
            /** @example RUS */
            citizenship?: string | null;
            /** @example 71 */
            passportSeries?: string | null;
            /** @example 1234567 */
            passportNumber?: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued?: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires?: string | null;
            /** @example МВД 77001 */
            passportIssuedBy?: string | null;
            /** @example 4509 */
            civilPassportSeries?: string | null;
            /** @example 123456 */
            civilPassportNumber?: string | null;
            birthCertificate?: string | null;
            ticketNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            /** @description Services of the voucher this person uses. */
            serviceIds?: string[];
            /** @description The version the change was made on: 409 when it is no longer the newest. */
            version?: number;
        };
        ClientDifference: {
            /** @enum {string} */
            field: "surname" | "firstName" | "patronymic" | "surnameLatin" | "firstNameLatin" | "patronymicLatin" | "sex" | "travellerType" | "birthDate" | "birthPlace" | "birthCountry" | "citizenship" | "passportSeries" | "passportNumber" | "passportIssued" | "passportExpires" | "passportIssuedBy" | "civilPassportSeries" | "civilPassportNumber" | "birthCertificate" | "ticketNumber" | "phone" | "email";
            tourist: string | null;
            client: string | null;
        };
        TouristChanged: {
            tourist: components["schemas"]["TouristDto"];
            /** @description Where a linked tourist now differs from the client. */
            clientDifferences: components["schemas"]["ClientDifference"][];
        };
        LinkBody: {
            /** @enum {string} */
            action: "add" | "link" | "overwrite" | "take";
            /**
             * Format: uuid
             * @description Needed to link; else the client linked already.
             */
            clientId?: string;
            /** @description To overwrite or take; left out: all that differ. */
            fields?: ("surname" | "firstName" | "patronymic" | "surnameLatin" | "firstNameLatin" | "patronymicLatin" | "sex" | "travellerType" | "birthDate" | "birthPlace" | "birthCountry" | "citizenship" | "passportSeries" | "passportNumber" | "passportIssued" | "passportExpires" | "passportIssuedBy" | "civilPassportSeries" | "civilPassportNumber" | "birthCertificate" | "ticketNumber" | "phone" | "email")[];
        };
        StepBody: {
            /** @enum {string} */
            step: "splitSurnameSex" | "splitSurnameFirstName" | "copyLatinToCyrillic" | "copyCyrillicToLatin" | "removeInvalid";
            /** @description The column, counted from 0. */
            column: number;
        };
        PreviewBody: {
            /** @description text/plain of the clipboard */
            text?: string;
            /** @description text/html of the same clipboard */
            html?: string;
            /** @description What each column is, to overrule the proposal; null = do not import. */
            columns?: (string | null)[];
            steps?: components["schemas"]["StepBody"][];
        };
        ColumnDto: {
            index: number;
            heading: string;
            target: string | null;
            /** @description 0-1 */
            confidence: number;
            why: string;
        };
        PersonDto: {
            /** @example Щербакова */
            surname: string | null;
            /** @example Юлия */
            firstName: string | null;
            /** @example Петровна */
            patronymic: string | null;
            /**
             * @description As the passport spells it.
             * @example SHCHERBAKOVA
             */
            surnameLatin: string | null;
            /** @example IULIIA */
            firstNameLatin: string | null;
            patronymicLatin: string | null;
            /** @enum {string|null} */
            sex: "M" | "F" | null;
            /** @enum {string|null} */
            travellerType: "ADT" | "CHD" | "INF" | null;
            /**
             * Format: date
             * @example 1985-03-12
             */
            birthDate: string | null;
            /** @example г. Тверь */
            birthPlace: string | null;
            /** @example RUS */
            birthCountry: string | null;
            /** @example RUS */
            citizenship: string | null;
            /** @example 71 */
            passportSeries: string | null;
            /** @example 1234567 */
            passportNumber: string | null;
            /**
             * Format: date
             * @example 2020-06-15
             */
            passportIssued: string | null;
            /**
             * Format: date
             * @example 2030-06-15
             */
            passportExpires: string | null;
            /** @example МВД 77001 */
            passportIssuedBy: string | null;
            /** @example 4509 */
            civilPassportSeries: string | null;
            /** @example 123456 */
            civilPassportNumber: string | null;
            birthCertificate: string | null;
            ticketNumber: string | null;
            phone: string | null;
            email: string | null;
        };
        PreviewMatch: {
            /** @enum {string} */
            kind: "new" | "client" | "inList";
            /** Format: uuid */
            clientId?: string;
            /** @description The earlier line of the list with the same person. */
            line?: number;
            /** @description Why it is thought to be the same person. */
            reasons?: string[];
        };
        PreviewRow: {
            line: number;
            cells: string[];
            tourist: components["schemas"]["PersonDto"];
            issues: components["schemas"]["IssueDto"][];
            match: components["schemas"]["PreviewMatch"];
        };
        SkippedText: {
            line: number;
            text: string;
            reason: string;
        };
        PreviewDto: {
            columns: components["schemas"]["ColumnDto"][];
            rows: components["schemas"]["PreviewRow"][];
            skipped: components["schemas"]["SkippedText"][];
            /** @description About the list as a whole. */
            issues: components["schemas"]["IssueDto"][];
        };
        MatchBody: {
            rows: components["schemas"]["PersonDto"][];
        };
        KnownClient: {
            /** Format: uuid */
            clientId: string;
            /** @description Why it is thought to be the same person. */
            reasons: ("passport" | "civilPassport" | "birthCertificate" | "birthDateAndName")[];
            /** @description A document and the name or birth date say so, nothing speaks against it. */
            certain: boolean;
        };
        RowMatch: {
            /** @description The place in `rows`, from 0. */
            row: number;
            client: components["schemas"]["KnownClient"];
        };
        MatchDto: {
            /** @description Rows that are nobody known are left out. */
            items: components["schemas"]["RowMatch"][];
        };
        SkippedRow: {
            line: number;
            reason: string;
        };
        ImportDto: {
            /** Format: uuid */
            importId: string;
            created: number;
            updated: number;
            linked: number;
            skipped: components["schemas"]["SkippedRow"][];
            /** @description Stored, but the same person is on the voucher, in the list or among the clients already. */
            warnings?: components["schemas"]["SkippedRow"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revertedAt: string | null;
        };
        ImportList: {
            items: components["schemas"]["ImportDto"][];
            next: string | null;
        };
        ImportRowBody: {
            line: number;
            tourist: components["schemas"]["PersonDto"];
            /** @enum {string} */
            decision: "new" | "update" | "link" | "skip";
            /** Format: uuid */
            clientId?: string;
            /** @description Instead of the services for all. */
            serviceIds?: string[];
        };
        ImportBody: {
            /** @description The same key twice imports once. */
            key: string;
            rows: components["schemas"]["ImportRowBody"][];
            serviceIds?: string[];
            /** @description Lines of people who are others than those on the voucher. Given, every other line whose person is on the voucher already is left out (tourist.inVoucher); not given, such lines are taken and come back in `warnings`. */
            otherPeople?: number[];
        };
        ImportResult: {
            /** Format: uuid */
            importId: string;
            created: number;
            updated: number;
            linked: number;
            skipped: components["schemas"]["SkippedRow"][];
            /** @description Stored, but the same person is on the voucher, in the list or among the clients already. */
            warnings?: components["schemas"]["SkippedRow"][];
        };
        FromVoucherBody: {
            /** Format: uuid */
            voucherId: string;
            /** @description The same key twice imports once. */
            key?: string;
            /** @description Left out: everybody. */
            touristIds?: string[];
            serviceIds?: string[];
            /** @description Lines of people who are others than those on the voucher. Given, every other line whose person is on the voucher already is left out (tourist.inVoucher); not given, such lines are taken and come back in `warnings`. */
            otherPeople?: number[];
        };
        Reverted: {
            deleted: number;
        };
        LayoutDto: {
            /** @description Headings and kinds of content; equal for lists of one layout. */
            signature: string;
            columns: (string | null)[];
        };
        LayoutList: {
            items: components["schemas"]["LayoutDto"][];
            next: string | null;
        };
        RejectsBody: {
            columns: string[];
            rows: string[][];
            /** @description The name of the file, without .xlsx. */
            name: string;
        };
        LabelDto: {
            ru: string;
            en: string;
        };
        FormSummary: {
            /** @example schengen-2020 */
            id: string;
            edition: string;
            /** @description ISO 3166-1 alpha-3 of the countries that take it */
            countries: string[];
            area: string | null;
            title: components["schemas"]["LabelDto"];
            /** @description ISO 639-1 of its answers */
            language: string;
            /** @description preparation: a sheet for an online form, never handed in */
            kind: string | null;
            /** @description ISO 639-1 of the captions it can be printed with */
            captions: string[];
            /** @description The agency's own. */
            own: boolean;
            /** @description Never changes any more; only such a form is filled in. */
            released: boolean;
        };
        FormList: {
            items: components["schemas"]["FormSummary"][];
            next: string | null;
        };
        AnswerAreaDto: {
            keys: string[];
            x: number;
            y: number;
            width: number;
            height: number;
        };
        PictureOfPrintDto: {
            /** @description Millimetres. */
            width: number;
            height: number;
            /** @description As the PDF prints it, one unit a millimetre. */
            svg: string;
            /** @description Where answers stand, in millimetres. */
            areas: components["schemas"]["AnswerAreaDto"][];
        };
        FormPagesDto: {
            pages: components["schemas"]["PictureOfPrintDto"][];
        };
        TitleBody: {
            ru: string;
            en: string;
        };
        FormCopyBody: {
            /** @example schengen-2020 */
            baseId: string;
            title?: components["schemas"]["TitleBody"];
        };
        OwnFormDto: {
            id: string;
            baseId: string;
            /** @description templates/form.schema.json */
            form: {
                [key: string]: unknown;
            };
            /** @description templates/layout.schema.json */
            layout: {
                [key: string]: unknown;
            };
            version: number;
            /** Format: date */
            releasedOn: string | null;
        };
        FormPreviewBody: {
            /** @description templates/form.schema.json */
            form: {
                [key: string]: unknown;
            };
            /** @description templates/layout.schema.json */
            layout: {
                [key: string]: unknown;
            };
        };
        PictureOfPageDto: {
            /** @description Millimetres. */
            width: number;
            height: number;
            /** @description As the PDF prints it, one unit a millimetre. */
            svg: string;
        };
        FormPreview: {
            issues: components["schemas"]["IssueDto"][];
            pages: components["schemas"]["PictureOfPrintDto"][];
            answers: components["schemas"]["PictureOfPageDto"][];
        };
        FormDraftBody: {
            /** @description templates/form.schema.json */
            form: {
                [key: string]: unknown;
            };
            /** @description templates/layout.schema.json */
            layout: {
                [key: string]: unknown;
            };
            /** @description The version that was changed. */
            version: number;
        };
        DictionaryEntryDto: {
            /** @description A UUID; of a shipped entry 'shipped:' and its Russian text. */
            id: string;
            ru: string;
            /** @description Where it differs, ' / ' parts what is said of a man and of a woman. */
            en: string | null;
            fr: string | null;
            /** @description Came with the program: cannot be changed, but an own entry goes before it. */
            shipped: boolean;
        };
        DictionaryPage: {
            items: components["schemas"]["DictionaryEntryDto"][];
            next: string | null;
        };
        DictionaryBody: {
            /** @example специалист по выездному туризму */
            ru: string;
            /** @example outbound tourism specialist */
            en?: string | null;
            /** @example spécialiste du tourisme émetteur */
            fr?: string | null;
        };
        DictionaryImportBody: {
            /** @description A text the agency has already is changed, others are added. */
            entries: components["schemas"]["DictionaryBody"][];
        };
        DictionaryImported: {
            created: number;
            changed: number;
            unchanged: number;
        };
        DictionaryPatch: {
            /** @example специалист по выездному туризму */
            ru?: string;
            /** @example outbound tourism specialist */
            en?: string | null;
            /** @example spécialiste du tourisme émetteur */
            fr?: string | null;
        };
        PassportRuleDto: {
            /** @example 3 */
            count: number;
            /** @enum {string} */
            unit: "days" | "months";
            /**
             * @description The day to count from.
             * @enum {string}
             */
            from: "arrival" | "departure" | "application";
            /** @description Issued within so many years before the arrival. */
            issuedWithinYears?: number;
            /** @description Where the rule stands. */
            source: string;
        };
        CountryRuleDto: {
            /**
             * @description ISO 639-1, the language its questionnaires are filled in.
             * @enum {string}
             */
            language: "en" | "fr";
            /** @description null: valid on the days of the trip, no more. */
            passportRule: components["schemas"]["PassportRuleDto"] | null;
            /**
             * @description ISO 3166-1 alpha-3
             * @example FRA
             */
            country: string;
            /** @description Written by the agency instead of what comes with the program. */
            own: boolean;
        };
        CountryRuleList: {
            items: components["schemas"]["CountryRuleDto"][];
            next: string | null;
        };
        CountryRuleBody: {
            /**
             * @description ISO 639-1, the language its questionnaires are filled in.
             * @enum {string}
             */
            language: "en" | "fr";
            /** @description null: valid on the days of the trip, no more. */
            passportRule: components["schemas"]["PassportRuleDto"] | null;
        };
        AnswerDto: {
            value: string;
            /** @enum {string} */
            source: "known" | "typed" | "copied";
            /** @description As typed, when the value is its translation. */
            original?: string;
            language: string;
            /** @enum {string} */
            by: "agent" | "dictionary" | "letters";
        };
        ReadinessDto: {
            /** Format: uuid */
            touristId: string;
            formId: string;
            /** @description Questions this person must answer. */
            required: number;
            /** @description Those without an answer, in paper order. */
            missing: string[];
            /** @description Errors and warnings; path is the key of the answer. */
            issues: components["schemas"]["IssueDto"][];
        };
        ReadinessList: {
            items: components["schemas"]["ReadinessDto"][];
            next: string | null;
        };
        UnknownWord: {
            key: string;
            word: string;
            language: string;
        };
        QuestionnaireDto: {
            answers: {
                [key: string]: components["schemas"]["AnswerDto"];
            };
            /** @description Questions this person must answer. */
            required: number;
            /** @description Required keys without an answer, in paper order. */
            missing: string[];
            /** @description Keys of questions that are not asked of this person. */
            notAsked: string[];
            issues: components["schemas"]["IssueDto"][];
            /** @description Words the dictionary lacks. */
            unknownWords: components["schemas"]["UnknownWord"][];
        };
        PicturesDto: {
            /** @description ISO 639-1 of the captions they lie on. */
            captions: string;
            pages: components["schemas"]["PictureOfPageDto"][];
        };
        AnswersBody: {
            /**
             * @description By key, as typed, in any language. Empty or null takes the typed answer away.
             * @example {
             *       "homeAddress": "г. Тверь, ул. Примерная, д. 5, кв. 12",
             *       "civilStatus": "married"
             *     }
             */
            answers: {
                [key: string]: string | null;
            };
            /**
             * @description By key: the agent's own translation into the form's language of the text that stands under it.
             * @example {
             *       "occupation": "Chief accountant"
             *     }
             */
            translations?: {
                [key: string]: string | null;
            };
        };
        CopyBody: {
            /**
             * Format: uuid
             * @description Take from this tourist …
             */
            fromTouristId?: string;
            /** @description … or copy to these. */
            toTouristIds?: string[];
            /** @description Left out: everything typed that is not about the person alone. */
            keys?: string[];
            /** @description Leave alone what the other tourist has typed already. */
            onlyEmpty?: boolean;
        };
        Copied: {
            /** @description Answers copied. */
            copied: number;
            /** @description Answers left alone, because there was one already. */
            kept: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    "Session.setupNeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupNeeded"];
                };
            };
        };
    };
    "Session.setUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    "Session.current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Session.createToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
        };
    };
    "Agency.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDto"];
                };
            };
        };
    };
    "Agency.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDto"];
                };
            };
        };
    };
    "Base.sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Base.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseImported"];
                };
            };
        };
    };
    "Clients.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description A surname, or "surname first-name", in any alphabet, spelling or layout; a passport, card, phone, e-mail. */
                q?: string;
                /** @description Of all clients, a minus for down; an answer to a query comes best first. */
                sort?: "name" | "-name" | "birthDate" | "-birthDate" | "passportExpires" | "-passportExpires";
                firstName?: string;
                birthDate?: string;
                passportSeries?: string;
                passportNumber?: string;
                cardSeries?: string;
                cardNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
        };
    };
    "Clients.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "Clients.duplicates": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs who may be one person, through the whole base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
        };
    };
    "Clients.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "Clients.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Clients.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "Family.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyList"];
                };
            };
        };
    };
    "Family.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyList"];
                };
            };
        };
    };
    "Family.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyList"];
                };
            };
        };
    };
    "History.ofClient": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryDto"];
                };
            };
        };
    };
    "History.earlierTrips": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierTripList"];
                };
            };
        };
    };
    "Merges.duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
        };
    };
    "Merges.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDto"];
                };
            };
        };
    };
    "Merges.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmerged"];
                };
            };
        };
    };
    "Vouchers.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description The number, or its beginning. */
                number?: string;
                createdFrom?: string;
                createdTo?: string;
                arrivalFrom?: string;
                arrivalTo?: string;
                /** @description The beginning of a tourist's surname or first name, or of both, in any spelling. */
                tourist?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherPage"];
                };
            };
        };
    };
    "Vouchers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDto"];
                };
            };
        };
    };
    "Vouchers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDto"];
                };
            };
        };
    };
    "Vouchers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Vouchers.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherDto"];
                };
            };
        };
    };
    "Report.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Tourists.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouristPage"];
                };
            };
        };
    };
    "Tourists.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TouristBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouristDto"];
                };
            };
        };
    };
    "Tourists.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouristDto"];
                };
            };
        };
    };
    "Tourists.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Tourists.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TouristPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouristChanged"];
                };
            };
        };
    };
    "Tourists.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouristChanged"];
                };
            };
        };
    };
    "Imports.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    "Imports.match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDto"];
                };
            };
        };
    };
    "Imports.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
        };
    };
    "Imports.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
        };
    };
    "Imports.copyFromVoucher": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FromVoucherBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
        };
    };
    "Imports.revert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reverted"];
                };
            };
        };
    };
    "Layouts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutList"];
                };
            };
        };
    };
    "Layouts.remember": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayoutDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rejects.rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Forms.list": {
        parameters: {
            query?: {
                country?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormList"];
                };
            };
        };
    };
    "OwnForms.copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormCopyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFormDto"];
                };
            };
        };
    };
    "Forms.pages": {
        parameters: {
            query?: {
                /** @description The language of the captions, where the form prints in it. */
                captions?: "en" | "fr" | "ru";
            };
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPagesDto"];
                };
            };
        };
    };
    "Forms.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "OwnForms.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFormDto"];
                };
            };
        };
    };
    "OwnForms.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnForms.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPreview"];
                };
            };
        };
    };
    "OwnForms.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFormDto"];
                };
            };
        };
    };
    "OwnForms.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFormDto"];
                };
            };
        };
    };
    "Dictionary.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description A part of the text in any of the languages; ё is е, é is e. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryPage"];
                };
            };
        };
    };
    "Dictionary.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryEntryDto"];
                };
            };
        };
    };
    "Dictionary.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryImported"];
                };
            };
        };
    };
    "Dictionary.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dictionary.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryEntryDto"];
                };
            };
        };
    };
    "DictionaryFile.file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Countries.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryRuleList"];
                };
            };
        };
    };
    "Countries.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryRuleBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryRuleDto"];
                };
            };
        };
    };
    "Countries.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryRuleDto"];
                };
            };
        };
    };
    "Questionnaires.printOne": {
        parameters: {
            query?: {
                /** @description The language of the captions, where the form prints in it. Left out: that of the answers. */
                captions?: "en" | "fr" | "ru";
            };
            header?: never;
            path: {
                id: string;
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "Questionnaires.printAll": {
        parameters: {
            query: {
                /** @description One form, or several joined by commas. */
                form: string;
                /** @description The language of the captions, where the form prints in it. Left out: that of the answers. */
                captions?: "en" | "fr" | "ru";
                /** @description Left out: all. */
                tourists?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "Questionnaires.zipAll": {
        parameters: {
            query: {
                /** @description One form, or several joined by commas. */
                form: string;
                /** @description The language of the captions, where the form prints in it. Left out: that of the answers. */
                captions?: "en" | "fr" | "ru";
                /** @description Left out: all. */
                tourists?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    "Questionnaires.ready": {
        parameters: {
            query: {
                /** @description One form, or several joined by commas. */
                form: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessList"];
                };
            };
        };
    };
    "Questionnaires.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireDto"];
                };
            };
        };
    };
    "Questionnaires.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                formId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireDto"];
                };
            };
        };
    };
    "Questionnaires.pages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PicturesDto"];
                };
            };
        };
    };
    "Questionnaires.copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                formId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Copied"];
                };
            };
        };
    };
    "Photos.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo as it was put. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description The tourist has none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Photos.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Photos.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
