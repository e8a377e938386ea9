package intake

import (
	"context"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Walk finds the articles of the paths, in order: files; folders with all that
// lies in them, sorted by name, without hidden files and without the pictures
// and styles of saved pages; patterns such as "news/*.txt" and
// "news/**/*.html"; and "-" for [Options.Stdin]. A file may be packed with
// gzip. Containers are split, and read as a stream.
//
// What is not read comes as a [*readout.Error] of code CodeRefused, with the
// path in Raw, and the walk goes on. Any other error ends the walk: ctx is
// done, or intake itself is broken.
func Walk(ctx context.Context, opts Options, paths ...string) iter.Seq2[Raw, error] {
	return func(yield func(Raw, error) bool) {
		t, err := loadTables()
		if err != nil {
			yield(Raw{}, err)
			return
		}
		w := &walker{
			ctx: ctx, opts: opts, yield: yield,
			columns: t.columns.with(opts.Columns), seen: map[string]bool{},
		}
		for _, path := range paths {
			if !w.path(path) {
				return
			}
		}
	}
}

// walker is one walk. Its methods return false when the walk is over.
type walker struct {
	ctx     context.Context
	opts    Options
	columns *columns
	yield   func(Raw, error) bool
	// seen are the folders that were read, by their real paths: no folder is
	// read twice, so links that lead back end nowhere.
	seen map[string]bool
	// found counts what the walk came upon, articles and refusals.
	found int
}

// give hands out one article.
func (w *walker) give(raw Raw) bool {
	w.found++
	return w.alive() && w.yield(raw, nil)
}

// refuse hands out one refusal, or whatever else went wrong.
func (w *walker) refuse(path string, err error) bool {
	w.found++
	return w.alive() && w.yield(Raw{Path: path}, err)
}

func (w *walker) alive() bool {
	if err := w.ctx.Err(); err != nil {
		w.yield(Raw{}, err)
		return false
	}
	return true
}

func (w *walker) path(path string) bool {
	if path == "-" {
		if w.opts.Stdin == nil {
			return w.refuse("-", refuse("-", "standard input is not at hand", "name a file"))
		}
		return w.stream("-", "", -1, w.opts.Stdin)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil && (strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://")):
		return w.refuse(path, refuse(path, "is an address; this version reads files and fetches nothing",
			"save the page and name its file, or hand it over: curl -s "+path+" | readout ingest -"))
	case err != nil && strings.ContainsAny(path, "*?["):
		return w.glob(path)
	case err != nil:
		return w.refuse(path, refuseIO(path, err))
	case info.IsDir():
		return w.topFolder(path)
	}
	return w.file(path, info)
}

// topFolder reads a folder that the user named, which should hold something.
func (w *walker) topFolder(path string) bool {
	before := w.found
	if !w.folder(path) {
		return false
	}
	if w.found > before {
		return true
	}
	return w.refuse(path, refuse(path, "holds no articles",
		"it should hold text, HTML, JSON Lines or CSV files (.txt .html .jsonl .csv, also .gz)"))
}

func (w *walker) folder(path string) bool {
	real, err := filepath.EvalSymlinks(path)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		return w.refuse(path, refuseIO(path, err))
	}
	if w.seen[real] {
		w.found++ // it has given what it holds
		return true
	}
	w.seen[real] = true
	entries, err := os.ReadDir(path)
	if err != nil {
		return w.refuse(path, refuseIO(path, err))
	}
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") || isAsset(entry.Name()) {
			continue
		}
		if !w.entry(filepath.Join(path, entry.Name())) {
			return false
		}
	}
	return true
}

// entry reads what lies in a folder. There a file's name must promise an
// article: a folder holds other things, too.
func (w *walker) entry(path string) bool {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return w.refuse(path, refuseIO(path, err))
	case info.IsDir():
		return w.folder(path)
	case !info.Mode().IsRegular():
		return w.refuse(path, refuse(path, "is not a regular file", ""))
	case formatByName(path) == FormatUnknown && filepath.Ext(path) != "":
		return w.refuse(path, refuse(path, "has a name that promises no article",
			"name the file itself to have it read as text"))
	}
	return w.file(path, info)
}

func (w *walker) file(path string, info fs.FileInfo) bool {
	f, err := os.Open(path)
	if err != nil {
		return w.refuse(path, refuseIO(path, err))
	}
	defer f.Close() //nolint:errcheck // it was only read
	size := int64(-1)
	if info.Mode().IsRegular() {
		size = info.Size()
	}
	return w.stream(path, filepath.Base(path), size, f)
}

// whole reads the one article of a stream.
func (w *walker) whole(path, file string, size int64, format Format, r io.Reader) bool {
	limit := w.opts.maxBytes()
	if size > limit {
		return w.refuse(path, refuseSize(path, limit))
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return w.refuse(path, refuseIO(path, err))
	case int64(len(data)) > limit:
		return w.refuse(path, refuseSize(path, limit))
	}
	return w.give(Raw{Path: path, File: file, Format: format, Data: data})
}
