package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"readout"
	"readout/actors"
	"readout/analysis"
	"readout/record/sqlite"
)

// recordFlag names the record. Every command that has one embeds it.
type recordFlag struct {
	Record string `default:"readout.db" env:"READOUT_RECORD" placeholder:"FILE" help:"The record (default ${default}; environment ${env})."`
}

// open opens the record to ask it, and writes nothing. A file that is not there
// is an error: an empty answer would look like one.
func (f *recordFlag) open(ctx context.Context) (readout.Record, error) {
	info, err := os.Stat(f.Record)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &readout.Error{
			Code: readout.CodeNotFound, Object: f.Record, Message: "there is no such record", Err: err,
			Hint: "make one with: readout ingest --record " + f.Record + " PATH..., or name another with --record",
		}
	case err != nil:
		return nil, fmt.Errorf("open the record: %w", err)
	case info.IsDir():
		return nil, &readout.Error{
			Code: readout.CodeInvalid, Object: f.Record, Message: "is a folder and no record",
			Hint: "name the record's file with --record",
		}
	}
	return sqlite.OpenReadOnly(ctx, f.Record)
}

// create opens the record, and makes it where it is not there.
func (f *recordFlag) create(ctx context.Context) (readout.Record, error) {
	return sqlite.Open(ctx, f.Record)
}

// actorsFlag names a user's own directory files. Every command that analyses
// embeds it.
type actorsFlag struct {
	Actors []string `sep:"none" placeholder:"FILE" help:"A file of your own actors: TOML, or a dictionary of Phoenix or PETRARCH (actors or agents) as it is; may be repeated."`
}

// analyzer returns an analyzer with the user's directory.
func (f *actorsFlag) analyzer(env *environment) (*analysis.Analyzer, error) {
	directory, err := f.directory(env)
	if err != nil {
		return nil, err
	}
	return analysis.New(directory)
}

// directory loads the directory with the user's files on top, and tells what in
// them could not be used.
func (f *actorsFlag) directory(env *environment) (*actors.Directory, error) {
	directory, err := actors.Default()
	if err != nil {
		return nil, fmt.Errorf("load the directory of actors: %w", err)
	}
	for _, name := range f.Actors {
		if directory, err = extend(directory, name); err != nil {
			return nil, err
		}
	}
	for _, n := range directory.Notes() {
		env.note("%s", n)
	}
	return directory, nil
}

// extend puts one user's file on top of the directory.
func extend(directory *actors.Directory, name string) (_ *actors.Directory, err error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, &readout.Error{
			Code: readout.CodeInvalid, Object: name, Message: "cannot be opened", Err: err,
			Hint: "--actors takes the path of a directory file",
		}
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	return directory.Extend(name, file)
}

// windowFlags narrow every question to articles.
type windowFlags struct {
	Article string `placeholder:"ID" help:"Only this article: its id, or the beginning of it."`
	Outlet  string `placeholder:"NAME" help:"Only articles of this outlet."`
	Since   string `placeholder:"DATE" help:"Only articles published on this day, month or year, or later: 2021-03-22, 2021-03, 2021."`
	Until   string `placeholder:"DATE" help:"Only articles published on this day, month or year, or earlier."`
}

// window returns the flags as the record takes them.
func (f *windowFlags) window(ctx context.Context, rec readout.Record) (readout.Window, error) {
	w := readout.Window{Outlet: f.Outlet, Since: f.Since, Until: f.Until}
	if f.Article != "" {
		id, err := articleID(ctx, rec, f.Article)
		if err != nil {
			return w, err
		}
		w.Article = id
	}
	return w, nil
}

// confidenceFlag leaves out what is less sure.
type confidenceFlag struct {
	MinConfidence confidence `placeholder:"0..1" help:"Only what is at least this sure."`
}

// confidence is a number between 0 and 1.
type confidence float64

// UnmarshalText takes a number between 0 and 1.
func (c *confidence) UnmarshalText(text []byte) error {
	n, err := strconv.ParseFloat(string(text), 64)
	if err != nil || !(n >= 0 && n <= 1) {
		return fmt.Errorf("%q is no number between 0 and 1", text)
	}
	*c = confidence(n)
	return nil
}

// articleID returns the id of the article whose id is given, or begins as
// given; the id of a statement or an event stands for its article.
func articleID(ctx context.Context, rec readout.Record, given string) (string, error) {
	prefix, _, _ := strings.Cut(strings.ToLower(given), ".")
	version, err := rec.Version(ctx, prefix)
	if err != nil {
		return "", err
	}
	if version > 0 {
		return prefix, nil
	}
	found, err := beginningWith(ctx, rec, prefix)
	if err != nil {
		return "", err
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return "", &readout.Error{
			Code: readout.CodeNotFound, Object: given, Message: "there is no such article in the record",
			Hint: "the articles and their ids: readout articles",
		}
	}
	return "", &readout.Error{
		Code: readout.CodeInvalid, Object: given, Message: "several articles have ids that begin so",
		Hint: "give more of the id: " + strings.Join(found, ", "),
	}
}

// mostBeginning is how many of the articles are named whose ids begin alike.
const mostBeginning = 3

// beginningWith returns the ids of the first articles whose ids begin as given.
func beginningWith(ctx context.Context, rec readout.Record, prefix string) ([]string, error) {
	if quick, ok := rec.(interface {
		ArticleIDs(ctx context.Context, beginning string, limit int) ([]string, error)
	}); ok {
		return quick.ArticleIDs(ctx, prefix, mostBeginning)
	}
	var found []string
	for row, err := range rec.Articles(ctx, readout.ArticleQuery{}) {
		if err != nil {
			return nil, err
		}
		if strings.HasPrefix(row.Article, prefix) && len(found) < mostBeginning {
			found = append(found, row.Article)
		}
	}
	return found, nil
}

// closing closes what a command has opened, and reports the error unless
// there is one already.
func closing(c io.Closer, err *error) {
	if closed := c.Close(); closed != nil && *err == nil {
		*err = fmt.Errorf("close the record: %w", closed)
	}
}
