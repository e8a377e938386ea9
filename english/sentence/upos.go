package sentence

// UPOS is a universal part of speech, as Universal Dependencies defines it.
type UPOS uint8

// The universal parts of speech.
const (
	NoUPOS UPOS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

// String returns the name that the treebanks write, and "_" for none.
func (t UPOS) String() string {
	names := uposNames()
	if int(t) < len(names) {
		return names[t]
	}
	return "_"
}

// UPOSCount is the number of values of UPOS, with none.
const UPOSCount = 18

// ParseUPOS returns what a name stands for.
func ParseUPOS(name string) (UPOS, bool) {
	names := uposNames()
	for t := 1; t < len(names); t++ {
		if names[t] == name {
			return UPOS(t), true
		}
	}
	return NoUPOS, false
}

func uposNames() [UPOSCount]string {
	return [...]string{
		"_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
		"PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
	}
}
