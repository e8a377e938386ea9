package names

// Kind tells what bears a name.
type Kind uint8

// The kinds of names. Other is what has a name and is none of the three:
// peoples and their adjectives ("Norwegian"), treaties, events, works.
const (
	NoKind Kind = iota
	Person
	Organisation
	Place
	Other
)

// kinds is the number of kinds.
const kinds = int(Other)

// String returns the kind's name, or "" of none.
func (k Kind) String() string {
	switch k {
	case Person:
		return "Person"
	case Organisation:
		return "Organisation"
	case Place:
		return "Place"
	case Other:
		return "Other"
	}
	return ""
}

// Name is the tokens [First, End) that name something.
type Name struct {
	First, End int32
	Kind       Kind
}

// Len returns the number of tokens.
func (n Name) Len() int { return int(n.End - n.First) }
