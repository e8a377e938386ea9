package actors

import "fmt"

// list is a set of the closed lists of data/lists.tsv, one bit a list. A word is
// looked up once, for all lists.
type list uint64

// The lists.
const (
	inOpener             list = 1 << iota // words that open a sentence with a capital but no name
	inModifier                            // "senior": before a title
	inParticle                            // "van": inside a name
	inOrganisation                        // "Inc": in a name of no person
	inSeveral                             // "countries"
	inPortfolio                           // "affairs": what a minister is for
	inDeterminer                          // "the"
	inDay                                 // days and months
	inWhose                               // "its"
	inSuffix                              // "Jr."
	inGuarded                             // "chad": a state and a given name
	inFormer                              // "ex"
	inFiller                              // "state-run": between a determiner and its noun
	inFamilyFirstCountry                  // codes of countries in which the surname stands first
	inSingular                            // words in -s that are no plural
	inSide                                // "delegation"
	inShout                               // "us": an acronym that is a word in capitals
	inRule                                // "administration": behind the name of a head
	inPronounMale                         // "he"
	inPronounFemale                       // "she"
	inPlace                               // "in": before a place
	inOf                                  // "for": behind a title
	inNotABody                            // "veteran": behind a body
	inMotion                              // "travelled": before "to" a place
	inJoint                               // "of": inside a long name
	inFamilyFirst                         // surnames that stand first
	inCue                                 // verbs of saying
	inCrowd                               // "officials": an unnamed group
	inAuxiliary                           // "would": what a body that speaks of itself will do
	inSole                                // "president": an office of one person at a time
	inComplement                          // "between": behind another noun of the kind
	inInstitution                         // "university": named after a place
	inCompound                            // "based": the end of a compound, no name
	inPatronymic                          // "bin": before the father's name
	inNoActor                             // "treaty": in the name of what is no actor
	inPronounThing                        // "it"
	inPronounSeveral                      // "they"
	inReflexive                           // "himself"
	inWeather                             // "seems": its "it" stands for nothing
	inMan                                 // "father": an unnamed man
	inWoman                               // "mother": an unnamed woman
	inSomebody                            // "voter": an unnamed person
	inCountry                             // "country"
	inFederation                          // codes of countries whose parts are called states
	inPersons                             // "candidates"
	inFirst                               // "I"
)

// listNames returns the names of the lists in data/lists.tsv, in the order of their
// bits.
func listNames() []string {
	return []string{
		"opener",
		"modifier",
		"particle",
		"organisation",
		"several",
		"portfolio",
		"determiner",
		"day",
		"whose",
		"suffix",
		"guarded",
		"former",
		"filler",
		"family-first-country",
		"singular",
		"side",
		"shout",
		"rule",
		"pronoun-male",
		"pronoun-female",
		"place",
		"of",
		"not-a-body",
		"motion",
		"joint",
		"family-first",
		"cue",
		"crowd",
		"auxiliary",
		"sole",
		"complement",
		"institution",
		"compound",
		"patronymic",
		"no-actor",
		"pronoun-thing",
		"pronoun-several",
		"reflexive",
		"weather",
		"man",
		"woman",
		"somebody",
		"country",
		"federation",
		"persons",
		"first",
	}
}

func (l *lexicon) loadLists() error {
	t, err := readTable("data/lists.tsv", "list", "words")
	if err != nil {
		return err
	}
	bits := map[string]list{}
	for i, n := range listNames() {
		bits[n] = 1 << i
	}
	l.lists = make(map[string]list, 2048)
	for _, r := range t.rows {
		bit, ok := bits[r.get("list")]
		if !ok {
			return mistake(r.where, fmt.Errorf("unknown list %q", r.get("list")))
		}
		delete(bits, r.get("list"))
		for _, w := range r.list("words") {
			l.lists[fold(w)] |= bit
		}
	}
	for n := range bits {
		return mistake(position{"data/lists.tsv", 1}, fmt.Errorf("no list %q", n))
	}
	return nil
}

// in tells whether a folded word is in a list.
func (l *lexicon) in(folded string, which list) bool { return l.lists[folded]&which != 0 }

// at tells whether token i is a word of a list.
func (w *words) at(i int32, which list) bool {
	return i >= 0 && int(i) < len(w.lists) && w.lists[i]&which != 0
}
