/**
 * The privacy notice that a collaborative begins from. Its parts and its times follow the Mexican federal law on personal data held by private parties
 * (Diario Oficial, 20 March 2025) and Regulation (EU) 2016/679. What stands in square brackets is the secretariat's to fill in.
 */
export const privacy = {
  draft: {
    short: '{{collaborative}} uses your personal data to let its partners govern it together: to let you in, to hold meetings and votes, and to keep the record of what was decided. You can ask to see, correct or erase your data, or object to their use. The whole notice says how.',
    controller: 'The controller is [legal name of the entity responsible], [postal address], for {{collaborative}}.',
    data: 'Of those who take part: name, work e-mail address, institution, roles and their dates, what they write, propose, declare and vote, and when they signed in, from which program. Of those who are written about: name, institution and the role in which they acted. Of those who answer a confidential consultation: the text of the answer, and nothing by which it leads back to them.\nOpinions about the work of organisations that defend rights can reveal convictions. They are treated as sensitive data: shown to those alone who need them, and never required.',
    purposes: 'Needed for taking part: to let you in, to show you what you may see, to hold meetings, deliberations and votes, to keep and prove the record of decisions, and to send you the letters that this takes.\nThe legal grounds are the agreement between the partners, their legitimate interest in governing a common fund and proving how they did, and the duties that the law puts on them. There is no advertising, no profiling, and no decision about you by a machine alone. No purpose needs your consent; if one ever does, you are asked first and can say no.',
    recipients: 'The partners of {{collaborative}}, each as far as its people may see; its secretariat; whoever evaluates its work, for a set time; and those who run this server, on the secretariat’s instructions. The public record shows your data only as sealed values from which nobody can read them.',
    transfers: 'Partners work in several countries, among them Mexico, the United States and the countries of Central America. What their people may see they may read from there. Between partners the agreement of {{collaborative}} binds the recipient to this notice; data of people in the European Economic Area leave it under the Commission’s standard contractual clauses or an exception that its regulation names. Nothing is sold, and to others nothing is passed on unless the law orders it.',
    rights: 'You can ask for access to your data, have them corrected, have them erased, and object to their use (in Mexico: the ARCO rights); limit their use or disclosure, take back a consent, and receive them in a common format. Write to the address under “Contact”, say what you ask for, and show who you are.\nIn Mexico you are answered within 20 working days, and what was granted is done within 15 more; under the European regulation, within one month. It is free.\nWhat must stay, stays and you are told why: published decisions, signed minutes and the sealed values of the record. If you are not content with the answer you can turn to the Secretaría Anticorrupción y Buen Gobierno in Mexico, or to the data protection authority where you live.',
    retention: 'What belongs to the record of decisions is kept for as long as {{collaborative}} and its successors exist. Everything else is kept for as long as it is needed for its purpose: your account for as long as you take part. Links that invite you end after 14 days.',
    changes: 'A new version is published at this address with its date, and shown once to everybody who signs in. Earlier versions are kept.',
    contact: 'Requests and questions: [name or office], [e-mail address], [postal address].',
  },
  general: {
    collaborative: 'The collaborative in which you take part',
    controller: 'The controller is the collaborative in which you take part, through its secretariat. It has not yet published a notice of its own here with its legal name and address: ask the person who sent you the link for them.',
    contact: 'Write to the person who sent you the link, or to the secretariat of your collaborative.',
  },
};
