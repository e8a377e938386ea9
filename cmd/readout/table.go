package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// gap is the space between two columns of a table.
const gap = 2

// leastFlex is the least width of a column that shares what is left over, and
// leastCell that of a column that can be cut: where that is too wide still,
// columns are left out.
const (
	leastFlex = 16
	leastCell = 10
)

// drawTable prints rows as a table that fits the environment's width.
func (v *view[T]) drawTable(env *environment, rows []T) error {
	columns := v.shown()
	cells := make([][]string, len(rows))
	for i, row := range rows {
		cells[i] = make([]string, len(columns))
		for j, c := range columns {
			cells[i][j] = oneLine(c.show(row))
			if !c.painted {
				cells[i][j] = printable(cells[i][j])
			}
		}
	}
	columns, cells, widths := fit(columns, cells, env.width)

	out := table.NewWriter()
	out.SetStyle(plainTable())
	header := make(table.Row, len(columns))
	configs := make([]table.ColumnConfig, len(columns))
	for j, c := range columns {
		header[j] = env.style.bold(text.Snip(c.title, widths[j], "…"))
		configs[j] = table.ColumnConfig{Number: j + 1}
		if c.right {
			configs[j].Align, configs[j].AlignHeader = text.AlignRight, text.AlignRight
		}
	}
	out.AppendHeader(header)
	out.SetColumnConfigs(configs)
	for _, row := range cells {
		line := make(table.Row, len(row))
		for j, cell := range row {
			line[j] = text.Snip(cell, widths[j], "…")
		}
		out.AppendRow(line)
	}
	return env.printLines(out.Render())
}

// shown returns the columns that the table has.
func (v *view[T]) shown() []column[T] {
	var shown []column[T]
	for _, c := range v.columns {
		if c.title != "" {
			shown = append(shown, c)
		}
	}
	return shown
}

// show returns what the table shows of a row.
func (c *column[T]) show(row T) string {
	if c.cell != nil {
		return c.cell(row)
	}
	return c.value(row)
}

// fit returns the columns that have room in total, with their cells and their
// widths: first they are cut, then the spare ones are left out.
func fit[T any](columns []column[T], cells [][]string, total int) ([]column[T], [][]string, []int) {
	for {
		widths, fits := share(columns, cells, total)
		spare := mostSpare(columns)
		if fits || spare < 0 {
			return columns, cells, widths
		}
		columns = slices.Delete(slices.Clone(columns), spare, spare+1)
		for i := range cells {
			cells[i] = slices.Delete(slices.Clone(cells[i]), spare, spare+1)
		}
	}
}

// mostSpare returns the index of the column that is to be left out next, -1
// where all that are left must stay.
func mostSpare[T any](columns []column[T]) int {
	found := -1
	for j, c := range columns {
		if c.spare > 0 && (found < 0 || c.spare >= columns[found].spare) {
			found = j
		}
	}
	return found
}

// share returns the width of every column, and whether all together fill at
// most total.
func share[T any](columns []column[T], cells [][]string, total int) (widths []int, fits bool) {
	widths = make([]int, len(columns))
	left, flexible, flex := total-gap*(len(columns)-1), 0, 0
	for j, c := range columns {
		widths[j] = width(c.title)
		for _, row := range cells {
			widths[j] = max(widths[j], width(row[j]))
		}
		if c.flex {
			flexible++
			flex += min(widths[j], leastFlex)
			continue
		}
		if c.most > 0 {
			widths[j] = min(widths[j], max(c.most, width(c.title)))
		}
		left -= widths[j]
	}
	for left < flex { // cut the widest that can be cut
		widest := -1
		for j, c := range columns {
			if c.most > 0 && widths[j] > max(leastCell, width(c.title)) && (widest < 0 || widths[j] > widths[widest]) {
				widest = j
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
		left++
	}
	fits = left >= flex
	for j, c := range columns {
		if !c.flex {
			continue
		}
		share := max(left/flexible, min(leastFlex, width(c.title)))
		widths[j] = min(widths[j], share)
		left -= widths[j]
		flexible--
	}
	return widths, fits
}

// plainTable is a table without lines: a bold header and two spaces between
// columns.
func plainTable() table.Style {
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Box.PaddingLeft, style.Box.PaddingRight = "", strings.Repeat(" ", gap)
	style.Format.Header = text.FormatDefault
	return style
}

// printLines writes text to standard output, without the spaces that padding
// leaves at line ends.
func (env *environment) printLines(s string) error {
	for line := range strings.Lines(s) {
		if _, err := fmt.Fprintln(env.stdout, strings.TrimRight(line, " \n")); err != nil {
			return fmt.Errorf("write to standard output: %w", err)
		}
	}
	return nil
}

// width returns how many columns of a terminal s fills.
func width(s string) int { return text.StringWidthWithoutEscSequences(s) }

// oneLine returns s with every run of white space as one space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// counted returns "1 article", "1,200 articles".
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

// thousands returns a number with commas: "12,345".
func thousands(n int) string {
	digits := strconv.Itoa(n)
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 && digits[i-1] != '-' {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}
