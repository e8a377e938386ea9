package work

import "readout"

// maxRefusals is how many refusals a report keeps; all are counted, and all go
// to [Options].OnRefusal.
const maxRefusals = 100

// Report tells what became of the inputs.
type Report struct {
	// Analysed is the number of articles that were analysed.
	Analysed int
	// Added, Replaced and Unchanged are what the record made of the articles;
	// they are 0 where there is no record. An unchanged article was in the
	// record at this version of the analysis.
	Added, Replaced, Unchanged int
	// Refused is the number of inputs that could not be read.
	Refused int
	// Refusals are the first refusals, at most 100, in the order of the inputs.
	Refusals []*readout.Error
}

// Done returns the number of inputs that are dealt with.
func (r *Report) Done() int { return r.passed() + r.Refused }

// passed returns the number of inputs that were read: without a record none is
// added, replaced or unchanged.
func (r *Report) passed() int {
	return max(r.Analysed, r.Added+r.Replaced+r.Unchanged)
}

// refuse counts a refusal and keeps it if it is one of the first.
func (r *Report) refuse(e *readout.Error) {
	r.Refused++
	if len(r.Refusals) < maxRefusals {
		r.Refusals = append(r.Refusals, e)
	}
}

// count adds what the record made of an article.
func (r *Report) count(result readout.PutResult) {
	switch result {
	case readout.Added:
		r.Added++
	case readout.Replaced:
		r.Replaced++
	case readout.Unchanged:
		r.Unchanged++
	}
}
