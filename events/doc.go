// Package events tells who did what to whom, and whether it happened.
//
// It codes the event types of PLOVER (the codebook of the Open Event Data
// Alliance) by patterns over tokens, lists of words and the actors' mentions.
// Tags and trees are not used yet: subjects, objects and clauses are found by
// the closed classes of words and the verbs that the data files know. The
// patterns prefer to find nothing rather than something wrong.
//
// # Nouns
//
// A pattern is one line of a file in data/patterns: a trigger ("{hold} ...
// talks"), the type and mode that it stands for, and the places of the parties
// seen from it. A trigger is what was done; a party is who did it or whom it was
// done to. A [Coder] holds the patterns and codes articles with them.
//
// # Parties
//
// States, bodies, organisations, groups, parties and persons can be parties;
// agreements and initiatives cannot, and an outlet can only be a recipient.
// A state's name with an agent noun ("Veldanian troops") is the state with the
// sector of the noun. Capitals and seats are whom the actors' stage says that
// they are.
//
// As in the codebook, one event has lists of actors and of recipients.
// Where all take part alike (meetings, calls, talks, agreements) all are
// actors, in order of the text, and there is no recipient. A visit has the visitor as
// actor and the host as recipient. An event without the sides that its type
// requires is not coded, and nobody acts on himself. No party is who only stands
// in the sentence: a place where others act ("talks in Oslo"), a part of a state
// among states, tourists in diplomacy, and those whom the grounds of a deed name.
// What is done to a state through its envoy is done to the state.
//
// # Status
//
// An event is denied, hypothetical, planned, claimed or happened, whichever of
// these comes first: denied by "not", "cancelled" or "denied"; hypothetical
// under "if", "could", "should", "wants to", and where the sentence asks or
// supposes; planned under "will", "is due to", "planned", or if dated after
// publication; claimed where it is told in a statement's content, in a quotation
// or beside an insertion ("officials said"); else happened. By the codebook a
// cooperative event that lies ahead is of the type AGREE, and a hostile one that a party
// announces is THREATEN; their status is planned.
//
// # Dates
//
// The date is that of the nearest expression of time in the trigger's clause,
// set against the date of publication. A weekday without a date of publication
// gives none, and so does a day of a month where not even the year of
// publication tells which year is meant.
package events
