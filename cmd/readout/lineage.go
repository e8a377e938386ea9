package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"readout"
)

type lineageOptions struct {
	ID string `arg:"" optional:"" help:"One lineage, by its id; all that the flags leave if it is not given."`
	recordFlag
	windowFlags
	Text string             `placeholder:"WORDS" help:"Only lineages that have a passage with these words."`
	Edit pick[passageEdits] `placeholder:"EDIT" help:"Only lineages with such an edit: trimmed, elided, reworded…"`
	Flag pick[passageFlags] `placeholder:"FLAG" help:"Only lineages with such a flag: negation, number, name or speaker changed."`
	outputFlags
}

// Help returns what the help text tells beyond the flags.
func (lineageOptions) Help() string {
	return `For every passage that stands in several articles: the first that is known, and what each of the others changed. Words cut stand in [- -], words added in {+ +}. Passages that stand in most articles come first.

Examples:

    readout lineage --text "close the Strait"
    readout lineage --flag negation
    readout lineage --outlet "Harbour Post" --json`
}

// Run prints the lineages.
func (o *lineageOptions) Run(ctx context.Context, env *environment) (err error) {
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	rows, err := o.rows(ctx, rec)
	if err != nil {
		return err
	}
	families := &view[readout.Lineage]{one: "lineage", many: "lineages", table: printFamilies}
	u := &unanswered{ctx, rec, o.Record}
	families.nothing = func() string { return u.hint(&o.windowFlags) }
	if o.CSV {
		return o.printCSV(env, families, rows)
	}
	return families.print(env, o.outputFlags, rows)
}

// rows returns the lineages that were asked for.
func (o *lineageOptions) rows(ctx context.Context, rec readout.Record) (iter.Seq2[readout.Lineage, error], error) {
	if o.ID != "" {
		one, err := rec.Lineage(ctx, o.ID)
		if err != nil {
			return nil, err
		}
		return func(yield func(readout.Lineage, error) bool) { yield(one, nil) }, nil
	}
	window, err := o.window(ctx, rec)
	if err != nil {
		return nil, err
	}
	return rec.Lineages(ctx, readout.LineageQuery{
		Window: window, Text: o.Text, Edit: readout.Edit(o.Edit), Flag: readout.Flag(o.Flag),
	}), nil
}

// printFamilies prints lineages one below the other.
func printFamilies(env *environment, lineages []readout.Lineage) error {
	var b strings.Builder
	for i := range lineages {
		if i > 0 {
			b.WriteString("\n")
		}
		writeFamily(&b, env, &lineages[i])
	}
	_, err := fmt.Fprint(env.stdout, b.String())
	return err
}

// writeFamily writes a lineage: a line for each passage, and below it its
// words or what it changed in those of its parent.
func writeFamily(b *strings.Builder, env *environment, l *readout.Lineage) {
	paint := env.style
	heading := fmt.Sprintf("%s, %s", counted(len(l.Passages), "passage", "passages"), counted(l.Origins, "origin", "origins"))
	fmt.Fprintf(b, "%s  %s\n", paint.bold(l.ID), paint.dim(heading))
	outlets := map[string]string{}
	for _, p := range l.Passages {
		outlets[p.ID] = publisher(p.Outlet, p.Title)
	}
	for i := range l.Passages {
		p := &l.Passages[i]
		head := fmt.Sprintf("  %s  %s", passageHead(paint, p, outlets), paint.dim(ref(p.Article)))
		if width(head) > env.width {
			head = strings.ReplaceAll(text.WrapSoft(head, env.width-2), "\n", "\n  ")
		}
		b.WriteString(head + "\n")
		b.WriteString(wrapped(paint, passageWords(p), env.width, "      "))
		b.WriteString("\n")
	}
}

// passageHead tells where a passage stands and what was done to it.
func passageHead(paint style, p *readout.LineagePassage, outlets map[string]string) string {
	date := day(p.Published)
	if date == "" {
		date = "undated"
	}
	head := fmt.Sprintf("%-10s  %s  ", printable(date), paint.bold(printable(outlets[p.ID])))
	switch {
	case p.Edit == "" && p.From == "":
		head += paint.paint("origin", sgrBlue)
	case p.From == "": // the dates do not tell which was first
		head += paint.paint(string(p.Edit), sgrCyan) + ", order unknown"
	case outlets[p.From] != "":
		head += fmt.Sprintf("%s from %s", paint.paint(string(p.Edit), sgrCyan), printable(outlets[p.From]))
	default:
		head += paint.paint(string(p.Edit), sgrCyan)
	}
	for _, f := range p.Flags {
		head += "  " + paint.paint(strings.ToUpper(string(f)), sgrBold, sgrRed)
	}
	return head
}

// passageWords returns the words of a passage, or the word diff from its
// parent: words cut are red and in [- -], words added green and in {+ +}.
// The marks stay where there are colours: not everybody sees those.
func passageWords(p *readout.LineagePassage) []stretch {
	if len(p.Diff) == 0 {
		return []stretch{{text: p.Text}}
	}
	var all []stretch
	for _, op := range p.Diff {
		core := strings.TrimSpace(op.Text)
		if op.Op == readout.DiffSame || core == "" {
			all = append(all, stretch{text: op.Text})
			continue
		}
		lead, trail, _ := strings.Cut(op.Text, core)
		s := stretch{text: "[-" + core + "-]", codes: []string{sgrRed}}
		if op.Op == readout.DiffAdded {
			s = stretch{text: "{+" + core + "+}", codes: []string{sgrGreen}}
		}
		all = append(all, stretch{text: lead}, s, stretch{text: trail})
	}
	return all
}

// printCSV prints a line for every passage.
func (o *lineageOptions) printCSV(env *environment, families *view[readout.Lineage], rows iter.Seq2[readout.Lineage, error]) error {
	limit, err := o.limit()
	if err != nil {
		return err
	}
	out := csv.NewWriter(env.stdout)
	if err := out.Write([]string{
		"lineage", "origins", "passage", "article", "outlet", "published", "title", "start", "end", "text", "edit", "from", "flags",
	}); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	count := 0
	for l, err := range first(rows, limit) {
		if err != nil {
			return err
		}
		count++
		for _, p := range l.Passages {
			if err := out.Write([]string{
				l.ID, strconv.Itoa(l.Origins), p.ID, p.Article, p.Outlet, p.Published, p.Title,
				strconv.Itoa(p.Start), strconv.Itoa(p.End), p.Text, string(p.Edit), p.From, strings.Join(names(p.Flags...), "; "),
			}); err != nil {
				return fmt.Errorf("write CSV: %w", err)
			}
		}
	}
	if out.Flush(); out.Error() != nil {
		return fmt.Errorf("write CSV: %w", out.Error())
	}
	if count == 0 {
		families.tellNothing(env)
	}
	return nil
}
