// Package actors tells who is meant. It holds a directory of the states, bodies,
// organisations, agreements, outlets and persons of international affairs, and
// finds in an article which of them each name, description and pronoun refers
// to.
//
// # Nouns
//
// A [Directory] is a set of entries, each with the names that it goes by.
// [Default] is the one that ships with Readout; [Directory.Extend] puts a
// user's own file on top of it. A [Resolution] is what [Directory.Resolve]
// finds in one article: the actors, and their [Mention]s. Persons need not be
// in a directory: "Veldanian Foreign Minister Anna Berg" tells country, sector
// and role by itself, and "Berg" and "she" are then the same person.
//
// A mention is made only where one actor fits. No candidate, or two equally
// good ones, makes no mention. [Mention].By names the rule that decided.
//
// # Identity
//
// A state has its ISO 3166 alpha-3 code ("CHN"), a body of a government the
// code in lower case and the body's kind ("rus-foreign-ministry"), a person the slug
// of name and country ("sergey-lavrov-rus", or "anna-berg" where the country
// is not known), everything else the slug that its entry gives ("nato"). Ids
// depend on nothing but names, so an actor has one id in all articles.
//
// A capital that is used as a name of a government is that state ("Beijing":
// CHN). A seat or palace is the body that sits in it ("the Kremlin":
// rus-presidency, country RUS).
//
// # Government bodies by pattern
//
// Ministries, parliaments, armies, central banks, embassies and other bodies
// that every state has are not entries: "Russian Foreign Ministry", "Russia's
// foreign ministry" and "Ministry of Foreign Affairs of the Russian Federation"
// are found by pattern, for the states of a user's file too. The kinds are
// listed in data/bodies.tsv.
//
// # The data
//
// data/ holds the entries by kind: states.tsv (made by internal/mkstates from
// mledoze/countries) with state_names.tsv, regions, governments, peoples,
// organisations, agreements, parties, outlets, persons, and leaders.tsv (made
// by internal/mkleaders from offices.tsv, a list by office written by hand, and
// REIGN, Wikidata and The World Factbook), with
// ambiguous.tsv for names that entries share, and phoenix_codes.tsv for users'
// dictionaries. What the rules know about words
// lies beside them: bodies, titles, wider (other words for an office), words (nouns
// for kinds of actors), agents (nouns for unnamed persons), given_names,
// variants (spellings), heads (last words of organisations' names) and lists. Each file's head tells its source.
//
// # The rules, in their order
//
// Names of the directory, the longest first, unless a state's is part of the name
// of a person or an institution ("Mr. Holland", "University of Florida"); bodies by
// pattern; persons by title, apposition, given name, a verb of saying beside them
// or the recogniser's word; organisations by the recogniser's word; acronyms bound to
// the long form before them; ambiguous names by context; surnames, which of
// several persons go to whom the title and the text name first and most; then, from
// the beginning again, descriptions and pronouns.
//
// The recogniser is believed in prose alone, where nothing is known of its words, and
// an organisation only where a word of the name says so or it is the subject of
// a verb.
//
// # Pronouns
//
// Everybody whom the last sentences mention and who agrees in gender and number is
// weighed: as subject, object or owner, by the clause that he shares with the pronoun
// or speaks over it, by distance, and by how often the article names him. Nouns
// that stand for somebody or something without a name are weighed too. The best is
// meant if he is better than all others by a margin. Grammar forbids some: "Berg
// praised him" praises another, and nobody speaks of himself as "he" in his own
// quotation. "They" are those whom a sentence names together. What is weighed and
// how much stands in salience.go. Roles and clauses are those of the tree; of a text read
// without trees they are told by the words' places.
//
// Nobody is both he and she: where pronouns of both would go to one person, the
// reading is taken back.
//
// # A user's directory file
//
// The file is TOML, or a Phoenix dictionary (see below). Every table may occur any number of times, in any order;
// references (country, of) may point to entries of this file or of the
// directory under it.
//
//	[[state]]
//	id = "VLD"                              # three capital letters
//	name = "Veldania"
//	names = ["Republic of Veldania"]        # other full names, former names
//	adjectives = ["Veldanian"]              # "the Veldanian minister", "a Veldanian"
//	people = ["Veldanians"]                 # optional: an adjective's plural in -s is understood
//	capitals = ["Orsk"]                     # cities used as a name of its government
//	type = "state"                          # or "territory"; "state" unless said
//
//	[[body]]                                # a body of one government
//	id = "vld-presidency"                   # the id of a kind in data/bodies.tsv gives that body a proper name
//	name = "Amber Palace"
//	names = ["the Palace of Orsk"]
//	country = "VLD"
//	sector = "GOV"                          # PLOVER code; GOV unless said
//	words = ["palace"]                      # nouns it is called by afterwards: "the palace"
//
//	[[outlet]]                              # also: organisation, alliance, group, agreement,
//	id = "orsk-herald"                      # initiative, party, armed-group
//	name = "Orsk Herald"
//	names = ["Herald"]
//	country = "VLD"
//	kind = "newspaper"                      # outlets only: newspaper, agency, broadcaster, magazine, website
//	words = ["broadsheet"]                  # besides those of its kind (data/words.tsv)
//
//	[[person]]
//	name = "Anna Berg"
//	names = ["Anna K. Berg"]
//	country = "VLD"
//	surname = "Berg"                        # optional: said, it is enough to name her in an article
//	                                        # that has no other Berg
//	gender = "f"                            # "f", "m" or unsaid
//	sector = "GOV"                          # optional: the sector of the role, unless said
//	terms = [
//	  { role = "foreign minister", from = "2024-05-01", to = "" },
//	  { role = "ambassador to Tessia", from = "2019", to = "2023" },
//	]
//
//	[[alias]]                               # further names for an entry that exists
//	of = "USA"
//	names = ["Columbia"]
//
//	[[ambiguous]]                           # a name that two entries of the file share
//	name = "Orsk"
//	rule = "context"                        # the one the article names otherwise; or the id that is
//	                                        # always meant; or "context, else ID"
//
// An agreement's name that others have too may be followed by the states that
// the article has to name: names = ["strategic partnership [VLD TSS]"].
//
// Ids are optional except for states; without one an entry has the slug of its
// name (persons: and country). Names are matched in the case they are written
// in; a lower-case word in a name matches in any case, and a name in capitals
// alone ("VELDANIA") matches where the article shouts. A name that the
// directory underneath has too belongs to the user's entry; an entry with an id that
// the directory has takes its place under all names. An error names
// file and line.
//
// # Phoenix dictionaries
//
// Actor and agent dictionaries of Phoenix, PETRARCH and TABARI load as they are;
// content tells them from TOML, not the file's name.
//
//	!PERSON! = MAN, MEN, WOMAN            # a set, for names below
//	VELDANIAN_NATIONAL_GUARD_             # an actor
//	+VNG                                  # a synonym
//		[VLDMIL]                             # its code
//	ANNA_BERG_ [VLDELI <040501][VLDGOV 040501-081231][IGOUNO >20090101]
//	FISHER!PERSON! [~AGR]                 # an agent: a noun for unnamed persons
//	THIEF {THIEVES} [~CRM]                # with a plural that is not regular; {} is none
//
// A code is read three letters at a time: the first state that is named (by the
// directory's codes or those of data/phoenix_codes.tsv) is the country, the first
// code of a sector gives the PLOVER sector that comes nearest to it. Years of two
// digits begin with 1930. The article's date chooses among an actor's codes; one
// without dates holds where no other does.
//
// Names are found in capitals and out of them, and as whole words, whether or not
// they end with "_". A block whose code is a state alone gives the state further
// names. One that names an actor of the directory, in the same country if a code
// tells one, gives that actor its other names and leaves the rest to the directory,
// which knows more: roles and dates. Every other block is an entry of its own; of a
// person the single words among the synonyms are no names, but say that the surname
// is enough. Blocks of one name and country are one actor.
//
// These dictionaries have grown for decades and hold damaged lines. What cannot be
// read, has no code, or has a code that is not known is left out and told once a file
// with its number and its first line ([Directory.Notes]). A file of which nothing can be
// used is an error.
package actors

//go:generate sh -c "go run ./internal/mkstates ../../shared/data/actors/countries.json > data/states.tsv.new && mv data/states.tsv.new data/states.tsv"
//go:generate sh -c "go run ./internal/mkleaders ../../shared/data/actors data > data/leaders.tsv.new && mv data/leaders.tsv.new data/leaders.tsv"
