package work

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"runtime"
	"runtime/debug"

	"readout"
)

// Input is an article that has been found.
type Input struct {
	// Path names the input in refusals: the file, or the file and the line.
	Path string
	// Read reads the article. It is called once, on any goroutine.
	Read func() (readout.Article, error)
}

// Analyzer reads one article. It is safe for concurrent use.
type Analyzer interface {
	Analyze(article readout.Article) *readout.Analysis
}

// Options are the choices of [Analyze] and [Ingest]. The zero value is ready
// to use.
type Options struct {
	// Workers is the number of articles that are analysed at the same time:
	// one for each processor if it is 0.
	Workers int
	// OnProgress is called after every input with the report so far and the
	// path of the input. It must not keep or change the report.
	OnProgress func(report *Report, path string)
	// OnRefusal is called with every refusal, in the order of the inputs.
	OnRefusal func(*readout.Error)
	// Log gets what users cannot act on; nil discards it.
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.OnProgress == nil {
		o.OnProgress = func(*Report, string) {}
	}
	if o.OnRefusal == nil {
		o.OnRefusal = func(*readout.Error) {}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// result is what a worker makes of an input: an analysis, or unchanged, or a
// refusal, or an error that stops the work.
type result struct {
	path      string
	analysis  *readout.Analysis
	unchanged bool
	refusal   *readout.Error
	err       error
}

// Analyze analyses the inputs and calls yield with every analysis, in the
// order of the inputs. It stops with yield's error, or with ctx's.
func Analyze(
	ctx context.Context, inputs iter.Seq[Input], analyzer Analyzer, yield func(*readout.Analysis) error, options Options,
) (Report, error) {
	o := options.withDefaults()
	read := func(_ context.Context, in Input) result {
		return o.guard(in.Path, func() result { return analyse(in, analyzer, nil) })
	}
	take := func(_ *Report, r result) error { return yield(r.analysis) }
	return o.run(ctx, inputs, read, take)
}

// Ingest analyses the inputs and puts the analyses into rec, in the order of
// the inputs. What the record holds at this version of the analysis is not
// analysed again. An error of the record stops the work and is returned; an
// analysis that the record finds invalid is refused like a bad input.
func Ingest(
	ctx context.Context, rec readout.Record, inputs iter.Seq[Input], analyzer Analyzer, options Options,
) (Report, error) {
	o := options.withDefaults()
	read := func(ctx context.Context, in Input) result {
		there := func(id string) (bool, error) {
			version, err := rec.Version(ctx, id)
			return version >= readout.AnalysisVersion, err
		}
		return o.guard(in.Path, func() result { return analyse(in, analyzer, there) })
	}
	take := func(report *Report, r result) error {
		if r.unchanged {
			report.count(readout.Unchanged)
			return nil
		}
		put, err := rec.Put(ctx, r.analysis)
		if err != nil {
			return fmt.Errorf("put %s into the record: %w", r.path, err)
		}
		report.count(put)
		return nil
	}
	return o.run(ctx, inputs, read, take)
}

// run does the work and keeps the report.
func (o *Options) run(
	ctx context.Context, inputs iter.Seq[Input],
	read func(context.Context, Input) result, take func(*Report, result) error,
) (Report, error) {
	var report Report
	refuse := func(e *readout.Error) {
		report.refuse(e)
		o.OnRefusal(e)
	}
	err := ordered(ctx, inputs, o.Workers, read, func(r result) error {
		switch {
		case r.err != nil:
			return r.err
		case r.refusal != nil:
			refuse(r.refusal)
		default:
			err := take(&report, r)
			if readout.ErrorCode(err) == readout.CodeInvalid {
				o.Log.Error("an analysis is invalid", "path", r.path, "error", err)
				refuse(ownFault(r.path, err))
			} else if err != nil {
				return err
			} else if !r.unchanged {
				report.Analysed++
			}
		}
		o.OnProgress(&report, r.path)
		return nil
	})
	return report, err
}

// analyse reads an input and analyses it, unless there says that the record
// has it; a nil there is a record that has nothing.
func analyse(in Input, analyzer Analyzer, there func(id string) (bool, error)) result {
	article, err := in.Read()
	if err != nil {
		return result{path: in.Path, refusal: asRefusal(in.Path, err)}
	}
	if there != nil {
		known, err := there(article.ID)
		if err != nil {
			return result{path: in.Path, err: fmt.Errorf("look up %s in the record: %w", in.Path, err)}
		}
		if known {
			return result{path: in.Path, unchanged: true}
		}
	}
	return result{path: in.Path, analysis: analyzer.Analyze(article)}
}

// guard turns a panic of job into a refusal: one article's misfortune must not
// lose the others.
func (o *Options) guard(path string, job func() result) (r result) {
	defer func() {
		if p := recover(); p != nil {
			o.Log.Error("the analysis panicked", "path", path, "panic", p, "stack", string(debug.Stack()))
			r = result{path: path, refusal: ownFault(path, fmt.Errorf("panic: %v", p))}
		}
	}()
	return job()
}

// asRefusal returns the error of reading an input as a refusal of it.
func asRefusal(path string, err error) *readout.Error {
	var e *readout.Error
	if errors.As(err, &e) {
		return e
	}
	return &readout.Error{Code: readout.CodeRefused, Object: path, Message: err.Error(), Err: err}
}

// ownFault returns the refusal of an article that Readout itself failed on.
func ownFault(path string, cause error) *readout.Error {
	return &readout.Error{
		Code:    readout.CodeInternal,
		Object:  path,
		Message: "its analysis failed, which is a fault of Readout",
		Hint:    "please report it with the article; the other inputs are not affected",
		Err:     cause,
	}
}
