package gold

import (
	"fmt"
	"io"
	"text/tabwriter"
)

// WriteTable writes the report as tables for people, in per cent.
func (r *ActorsReport) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) error {
		_, err := fmt.Fprintf(table, format+"\n", args...)
		return err
	}
	if err := line("part\treferences\tgold\tanswered\tright\tof answers\tothers\ttaken for an actor"); err != nil {
		return err
	}
	for _, p := range append(r.References, r.Measured()) {
		for _, row := range []struct {
			name  string
			score ReferenceScore
		}{
			{"pronouns", p.All.Pronouns},
			{"descriptions", p.All.Descriptions},
			{"both", p.All.Both()},
			{"speakers", p.Speakers.Both()},
		} {
			s := row.score
			err := line("%s\t%s\t%d\t%.1f\t%.1f\t%.1f\t%d\t%d", p.Part, row.name, s.Gold,
				100*share(s.Answered, s.Gold), 100*s.RightShare(), 100*s.Precision(), s.Others, s.False)
			if err != nil {
				return err
			}
		}
	}
	if err := line("\nPLOVER actors\tright\tof"); err != nil {
		return err
	}
	for _, row := range []struct {
		name  string
		score Share
	}{{"country", r.Plover.Country}, {"sector", r.Plover.Sector}} {
		if err := line("%s\t%.1f\t%d", row.name, 100*row.score.Ratio(), row.score.Gold); err != nil {
			return err
		}
	}
	return table.Flush()
}

// Measured returns the scores of the parts together that rules are not made on.
func (r *ActorsReport) Measured() PartScore {
	sum := PartScore{Part: "all but train"}
	for _, p := range r.References {
		if p.Part == string(ChainsTrain) {
			continue
		}
		sum.All = sum.All.add(p.All)
		sum.Speakers = sum.Speakers.add(p.Speakers)
	}
	return sum
}

func (s ReferenceScores) add(o ReferenceScores) ReferenceScores {
	return ReferenceScores{s.Pronouns.add(o.Pronouns), s.Descriptions.add(o.Descriptions)}
}

// WriteMistakes writes the mistakes of the part train, one a line: file, code points, whom
// it means, whom it was taken for, and why.
func (r *ActorsReport) WriteMistakes(w io.Writer) error {
	for _, m := range r.Mistakes {
		if _, err := fmt.Fprintf(w, "%s\t%d-%d\t%s\t%s\t%s\n", m.File, m.Extent.Start, m.Extent.End, m.Want, m.Got, m.By); err != nil {
			return fmt.Errorf("write mistakes: %w", err)
		}
	}
	return nil
}
