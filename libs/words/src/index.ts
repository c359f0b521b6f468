export { LANGUAGES, LOCALES, type Language, type Message, type MessageValue } from './message.ts';
export { RESOURCES, knows, say } from './say.ts';
