package actors

import "fmt"

// Note is something in a user's file that could not be used, told once with the
// place where it was first met.
type Note struct {
	// File and Line are where it was first met.
	File string
	Line int
	// Count is how often it was met in the file.
	Count int
	// Problem says what it is, Example what stands at the place.
	Problem, Example string
}

// String says all of a note in a line.
func (n Note) String() string {
	return fmt.Sprintf("%s:%d: %s (%d in the file): %s", n.File, n.Line, n.Problem, n.Count, n.Example)
}

// Notes returns what in the users' files could not be used, in the order in
// which the files were read.
func (d *Directory) Notes() []Note { return d.notes }

// The problems that are noted.
const (
	unreadable  = "lines that cannot be read are left out"
	codeless    = "names without a code are left out"
	unknownCode = "codes that are not known are passed over"
	namesake    = "names that another actor of the file has are left out"
)

// notes collects the notes of a file.
type notes struct{ list []Note }

func (n *notes) add(problem string, where position, example string) {
	for i := range n.list {
		if n.list[i].Problem == problem {
			n.list[i].Count++
			return
		}
	}
	n.list = append(n.list, Note{File: where.file, Line: where.line, Count: 1, Problem: problem, Example: example})
}
