package serve

import (
	"errors"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"readout"
	"readout/serve/web"
)

// rowsPerPage is how many rows a list shows at once.
const rowsPerPage = 50

// mostPages keeps offsets far from overflow.
const mostPages = 1 << 20

// query is what a list was asked for, with the form that asks for it.
type query struct {
	url    *url.URL
	values url.Values
	fields []web.Field
	page   int
}

// newQuery reads the number of the page. The other values are read by the
// methods, each of which adds a field to the form.
func newQuery(r *http.Request) (*query, error) {
	q := &query{url: r.URL, values: r.URL.Query(), page: 1}
	if said := q.values.Get("page"); said != "" {
		n, err := strconv.Atoi(said)
		if err != nil || n < 1 || n > mostPages {
			return q, &readout.Error{
				Code: readout.CodeInvalid, Object: "page " + said, Message: "this is no page",
				Hint: "pages are numbered from 1",
			}
		}
		q.page = n
	}
	return q, nil
}

// text adds a field for free text and returns what stands in it.
func (q *query) text(name, label, placeholder string) string {
	value := q.values.Get(name)
	q.fields = append(q.fields, web.Field{Name: name, Label: label, Value: value, Placeholder: placeholder})
	return value
}

// choose adds a field with a choice and returns the one that is made. What is
// not among the options is an error: the record would find nothing, and that
// would look like an answer.
func choose[T ~string](q *query, name, label string, options []T) (T, error) {
	value := T(q.values.Get(name))
	field := web.Field{Name: name, Label: label, Value: string(value)}
	for _, o := range options {
		field.Options = append(field.Options, web.Option{Value: string(o), Label: string(o), Chosen: o == value})
	}
	q.fields = append(q.fields, field)
	if value != "" && !slices.Contains(options, value) {
		return value, &readout.Error{
			Code: readout.CodeInvalid, Object: name + " " + string(value), Message: "there is none of this name",
			Hint: "choose one from the list",
		}
	}
	return value, nil
}

// window adds the fields that every list has and returns what they say, with
// one row more than a page shows, to know whether another page follows.
func (q *query) window() readout.Window {
	return readout.Window{
		Outlet: q.text("outlet", "Outlet", "any"),
		Since:  q.text("since", "Since", "2021-03"),
		Until:  q.text("until", "Until", "2021-12-31"),
		Limit:  rowsPerPage + 1,
		Offset: (q.page - 1) * rowsPerPage,
	}
}

// list returns the frame of a list of rows that q asked for.
func list[T any](q *query, title, section string, rows []T, err error) (web.List, []T) {
	l := web.List{Frame: web.Frame{Title: title, Section: section}}
	l.Filters = web.Filters{Action: q.url.Path, Fields: q.fields}
	for _, f := range q.fields {
		l.Filters.Active = l.Filters.Active || f.Value != ""
	}
	l.Empty = web.Empty{What: section}
	if l.Filters.Active || q.page > 1 {
		l.Empty.Clear = q.url.Path
	}
	if err != nil {
		l.Problem = problem(err)
		return l, nil
	}
	if q.page > 1 {
		l.Pager.Previous = q.at(q.page - 1)
	}
	if len(rows) > rowsPerPage {
		rows = rows[:rowsPerPage]
		l.Pager.Next = q.at(q.page + 1)
	}
	l.Pager.First = (q.page-1)*rowsPerPage + 1
	l.Pager.Last = l.Pager.First + len(rows) - 1
	return l, rows
}

// problem is what a list says of an error in what was asked.
func problem(err error) string {
	var known *readout.Error
	if errors.As(err, &known) {
		return known.Error()
	}
	return err.Error()
}

// at returns the address of another page of the list.
func (q *query) at(page int) string {
	values := url.Values{}
	for name, v := range q.values {
		values[name] = v
	}
	values.Del("page")
	if page > 1 {
		values.Set("page", strconv.Itoa(page))
	}
	if len(values) == 0 {
		return q.url.Path
	}
	return q.url.Path + "?" + values.Encode()
}

// collect gathers the rows of a sequence, or its error.
func collect[T any](rows iter.Seq2[T, error]) ([]T, error) {
	var all []T
	for row, err := range rows {
		if err != nil {
			return nil, fmt.Errorf("ask the record: %w", err)
		}
		all = append(all, row)
	}
	return all, nil
}

// tidy returns an address without the empty values that forms put into it,
// and whether there were any.
func tidy(u *url.URL) (string, bool) {
	values := u.Query()
	untidy := false
	for name, v := range values {
		if name == "layers" {
			continue // "no layers" is something to say
		}
		if v = slices.DeleteFunc(v, func(s string) bool { return s == "" }); len(v) < len(values[name]) {
			untidy = true
		}
		if len(v) == 0 {
			delete(values, name)
		} else {
			values[name] = v
		}
	}
	to := url.URL{Path: local(u.Path), RawQuery: values.Encode()}
	return to.String(), untidy
}
