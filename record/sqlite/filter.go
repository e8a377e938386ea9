package sqlite

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"readout"
	"readout/lineage"
)

// filter is the conditions of a query with their arguments.
type filter struct {
	conditions []string
	args       []any
}

// and adds a condition, which holds as many question marks as there are args.
func (f *filter) and(condition string, args ...any) {
	f.conditions = append(f.conditions, "("+condition+")")
	f.args = append(f.args, args...)
}

// where returns the WHERE clause, empty without conditions.
func (f *filter) where() string {
	if len(f.conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(f.conditions, " AND ")
}

// window adds a window's conditions on the article a.
func (f *filter) window(w readout.Window) error {
	if err := checkWindow(w); err != nil {
		return err
	}
	if w.Article != "" {
		f.and("a.key = ?", w.Article)
	}
	if w.Outlet != "" {
		f.and("a.outlet_key = ?", fold(w.Outlet))
	}
	if w.Since != "" {
		f.bound(w.Since, ">=")
	}
	if w.Until != "" {
		f.bound(w.Until, "<=")
	}
	return nil
}

// bound compares dates of publication with a bound as far as both are precise.
// The comparison of the whole column is there for the index, and lets through
// all that the exact one does.
func (f *filter) bound(date, operator string) {
	if strings.Contains(date, "T") {
		f.and("a.instant <> '' AND a.instant "+operator+" substr(?, 1, length(a.instant))", lineage.Instant(date))
		return
	}
	if operator == ">=" {
		f.and("a.published >= ?", date[:4])
	} else {
		f.and("a.published <> '' AND a.published < ?", date+"~")
	}
	f.and("substr(a.published, 1, ?) "+operator+" substr(?, 1, length(a.published))", len(date), date)
}

// narrows tells whether a window leaves articles out.
func narrows(w readout.Window) bool {
	return w.Article != "" || w.Outlet != "" || w.Since != "" || w.Until != ""
}

func checkWindow(w readout.Window) error {
	if err := checkDate("since", w.Since); err != nil {
		return err
	}
	if err := checkDate("until", w.Until); err != nil {
		return err
	}
	if w.Limit < 0 {
		return invalid("limit "+strconv.Itoa(w.Limit), "is negative", "0 gives all rows")
	}
	if w.Offset < 0 {
		return invalid("offset "+strconv.Itoa(w.Offset), "is negative", "0 starts with the first row")
	}
	return nil
}

func checkDate(name, date string) error {
	if date == "" {
		return nil
	}
	for _, layout := range []string{"2006", "2006-01", "2006-01-02", time.RFC3339, "2006-01-02T15:04Z07:00"} {
		if _, err := time.Parse(layout, date); err == nil {
			return nil
		}
	}
	return invalid(name+" "+strconv.Quote(date), "is no date", "write 2021, 2021-03, 2021-03-22 or 2021-03-22T10:00:00Z")
}

// oneOf returns an error unless value is empty or in list.
func oneOf[T ~string](name string, value T, list []T) error {
	if value == "" {
		return nil
	}
	known := make([]string, len(list))
	for i, v := range list {
		if v == value {
			return nil
		}
		known[i] = string(v)
	}
	return invalid(fmt.Sprintf("%s %q", name, value), "is not known", "known are "+strings.Join(known, ", "))
}

func invalid(object, message, hint string) error {
	return &readout.Error{Code: readout.CodeInvalid, Object: object, Message: message, Hint: hint}
}

func notFound(kind, id string) error {
	return &readout.Error{Code: readout.CodeNotFound, Object: id, Message: "there is no such " + kind + " in the record"}
}

// page returns the LIMIT clause of a window.
func page(w readout.Window) string {
	if w.Limit == 0 && w.Offset == 0 {
		return ""
	}
	limit := w.Limit
	if limit == 0 {
		limit = -1
	}
	return fmt.Sprintf(" LIMIT %d OFFSET %d", limit, w.Offset)
}

// pager pages rows of which SQL cannot tell which the query means.
type pager struct{ skip, left int }

func newPager(w readout.Window) *pager {
	p := &pager{skip: w.Offset, left: w.Limit}
	if w.Limit == 0 {
		p.left = -1
	}
	return p
}

// take passes a row on unless it lies before the page, and ends the query
// after the page's last row.
func take[T any](p *pager, row T, yield func(T) error) error {
	if p.skip > 0 {
		p.skip--
		return nil
	}
	if err := yield(row); err != nil {
		return err
	}
	p.left--
	if p.left == 0 {
		return errStop
	}
	return nil
}

// list writes row ids for an IN condition. No id is written as NULL, which
// nothing is in: planners make poor plans of an empty list.
func list(ids []int64) string {
	if len(ids) == 0 {
		return "(NULL)"
	}
	var b strings.Builder
	b.WriteByte('(')
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatInt(id, 10))
	}
	b.WriteByte(')')
	return b.String()
}
