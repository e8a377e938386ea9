package gold

import (
	"encoding/json"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"
)

// reliabilityBins is how many bins confidences are sorted into.
const reliabilityBins = 10

// Reliability compares the confidences within one bin with how many of its
// statements are right: those whose cue and content both share letters with
// those of one annotated statement. A statement without a cue is right by its
// content alone.
type Reliability struct {
	From, To float64 // the bin, its upper end left out but for the last
	// Statements is how many have a confidence in the bin, Right how many of
	// these are right, Sum the sum of their confidences.
	Statements, Right int
	Sum               float64
}

// Mean returns the mean confidence, and 0 of an empty bin.
func (r Reliability) Mean() float64 {
	if r.Statements == 0 {
		return 0
	}
	return r.Sum / float64(r.Statements)
}

// Ratio returns the share of statements that are right.
func (r Reliability) Ratio() float64 { return share(r.Right, r.Statements) }

// MarshalJSON writes the counts with the figures that follow from them.
func (r Reliability) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		From       float64 `json:"from"`
		To         float64 `json:"to"`
		Statements int     `json:"statements"`
		Right      int     `json:"right"`
		Mean       float64 `json:"mean_confidence"`
		Ratio      float64 `json:"ratio"`
	}{r.From, r.To, r.Statements, r.Right, r.Mean(), r.Ratio()})
}

func newReliability() []Reliability {
	bins := make([]Reliability, reliabilityBins)
	for i := range bins {
		bins[i].From, bins[i].To = float64(i)/reliabilityBins, float64(i+1)/reliabilityBins
	}
	return bins
}

// addReliability sorts the statements of one text into the bins.
func addReliability(bins []Reliability, c comparison) {
	for _, found := range c.found {
		i := min(max(int(found.confidence*reliabilityBins), 0), reliabilityBins-1)
		bins[i].Statements++
		bins[i].Sum += found.confidence
		for _, g := range c.gold {
			if overlaps(g.roles[2], found.roles[2]) && (len(found.roles[1]) == 0 || overlaps(g.roles[1], found.roles[1])) {
				bins[i].Right++
				break
			}
		}
	}
}

// overlaps tells whether two lists of extents share a letter.
func overlaps(a, b []Extent) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Start < y.End && y.Start < x.End {
				return true
			}
		}
	}
	return false
}

// writeReliability prints the bins that hold statements.
func writeReliability(w io.Writer, bins []Reliability) {
	t := table.NewWriter()
	t.SetOutputMirror(w)
	t.AppendHeader(table.Row{"confidence", "statements", "mean confidence", "right"})
	for _, b := range bins {
		if b.Statements > 0 {
			t.AppendRow(table.Row{
				percentOf(b.From) + " to " + percentOf(b.To), b.Statements, percentOf(b.Mean()), percentOf(b.Ratio()),
			})
		}
	}
	t.Render()
}
