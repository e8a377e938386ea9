package names

// Label is what a token is to a name. The classes of the model are labels.
type Label uint8

// Outside is the label of a token that is in no name.
const Outside Label = 0

// part is where in its name a token stands.
type part uint8

const (
	begin part = iota
	inside
	last
	unit // the only token
	parts
)

// labels is the number of labels: outside, and each part of each kind.
const labels = 1 + kinds*int(parts)

// The classes of the model are the labels, and one that no token ever has: in
// training it takes up what a right and a wrong transition do not share.
const (
	nobody  = labels
	classes = labels + 1
)

func labelOf(k Kind, p part) Label { return Label(1 + (int(k)-1)*int(parts) + int(p)) }

func (l Label) kind() Kind {
	if l == Outside {
		return NoKind
	}
	return Kind((int(l)-1)/int(parts) + 1)
}

func (l Label) part() part { return part((int(l) - 1) % int(parts)) }

// open tells whether the name goes on after a token so labelled.
func (l Label) open() bool { return l != Outside && l.part() <= inside }

// joins tells whether the name began before a token so labelled.
func (l Label) joins() bool { return l != Outside && (l.part() == inside || l.part() == last) }

// follows tells whether a token labelled l may stand after one labelled before.
func (l Label) follows(before Label) bool {
	return before.open() == l.joins() && (!l.joins() || before.kind() == l.kind())
}

// Labels appends the labels of a sentence of so many tokens to out. The names
// lie in the sentence, in order, and do not overlap.
func Labels(tokens int, found []Name, out []Label) []Label {
	for i := int32(0); int(i) < tokens; i++ {
		for len(found) > 0 && found[0].End <= i {
			found = found[1:]
		}
		label := Outside
		if len(found) > 0 && found[0].First <= i {
			n := found[0]
			switch {
			case n.Len() == 1:
				label = labelOf(n.Kind, unit)
			case i == n.First:
				label = labelOf(n.Kind, begin)
			case i == n.End-1:
				label = labelOf(n.Kind, last)
			default:
				label = labelOf(n.Kind, inside)
			}
		}
		out = append(out, label)
	}
	return out
}

// namesOf appends the names that labels tell, whose first token is token first.
func namesOf(all []Label, first int32, out []Name) []Name {
	start := int32(0)
	for i, l := range all {
		if l == Outside {
			continue
		}
		if !l.joins() {
			start = int32(i)
		}
		if !l.open() {
			out = append(out, Name{First: first + start, End: first + int32(i) + 1, Kind: l.kind()})
		}
	}
	return out
}
