package work_test

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"log/slog"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/work"
)

func TestIngestPutsInTheOrderOfTheInputs(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		rec := newFakeRecord()
		report, err := work.Ingest(t.Context(), rec, texts(numbered(300)...), &fakeAnalyzer{}, work.Options{Workers: workers})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(numbered(300), rec.ids); diff != "" {
			t.Errorf("with %d workers the order differs (-want +got):\n%s", workers, diff)
		}
		if report.Added != 300 || report.Analysed != 300 || report.Done() != 300 {
			t.Errorf("with %d workers the report is %+v", workers, report)
		}
	}
}

func TestIngestDoesNotAnalyseWhatIsThere(t *testing.T) {
	rec := newFakeRecord()
	rec.version["t0"] = readout.AnalysisVersion
	rec.version["t1"] = readout.AnalysisVersion - 1
	rec.version["t2"] = readout.AnalysisVersion + 1
	var analyzer fakeAnalyzer
	report, err := work.Ingest(t.Context(), rec, texts(numbered(4)...), &analyzer, work.Options{})
	if err != nil {
		t.Fatal(err)
	}
	// A version of 0 is an article that is not there, so t1 is one at version 1.
	want := work.Report{Analysed: 2, Added: 2, Unchanged: 2}
	if readout.AnalysisVersion > 1 {
		want = work.Report{Analysed: 2, Added: 1, Replaced: 1, Unchanged: 2}
	}
	if diff := cmp.Diff(want, report); diff != "" {
		t.Errorf("report differs (-want +got):\n%s", diff)
	}
	if got := analyzer.calls.Load(); got != 2 {
		t.Errorf("analysed %d articles, want 2", got)
	}
}

func TestIngestRefusesByNameAndGoesOn(t *testing.T) {
	rec := newFakeRecord()
	rec.fail = func(id string) error {
		if id == "invalid" {
			return &readout.Error{Code: readout.CodeInvalid, Message: "span out of text"}
		}
		return nil
	}
	var log bytes.Buffer
	var called []string
	report, err := work.Ingest(t.Context(), rec, texts("a", "", "panic", "b", "invalid", "c"), &fakeAnalyzer{}, work.Options{
		OnRefusal: func(e *readout.Error) { called = append(called, e.Object) },
		Log:       slog.New(slog.NewTextHandler(&log, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a", "b", "c"}, rec.ids); diff != "" {
		t.Errorf("the record differs (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"input-1", "input-2", "input-4"}, called); diff != "" {
		t.Errorf("the refusals differ (-want +got):\n%s", diff)
	}
	var codes []readout.Code
	for _, e := range report.Refusals {
		codes = append(codes, e.Code)
	}
	if diff := cmp.Diff([]readout.Code{readout.CodeRefused, readout.CodeInternal, readout.CodeInternal}, codes); diff != "" {
		t.Errorf("the codes differ (-want +got):\n%s", diff)
	}
	if !errors.Is(report.Refusals[0], errUnreadable) {
		t.Errorf("refusal %v does not wrap its cause", report.Refusals[0])
	}
	for _, want := range []string{"cannot read this", "fakes_test.go", "span out of text", "input-4"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log does not tell %q:\n%s", want, log.String())
		}
	}
	if report.Done() != 6 {
		t.Errorf("%d inputs are dealt with, want 6", report.Done())
	}
}

func TestReportKeepsTheFirstRefusalsAndCountsAll(t *testing.T) {
	told := 0
	report, err := work.Analyze(t.Context(), texts(make([]string, 250)...), &fakeAnalyzer{},
		func(*readout.Analysis) error { return nil },
		work.Options{OnRefusal: func(*readout.Error) { told++ }})
	if err != nil {
		t.Fatal(err)
	}
	if report.Refused != 250 || told != 250 || len(report.Refusals) != 100 {
		t.Errorf("refused %d, told %d, kept %d; want 250, 250, 100", report.Refused, told, len(report.Refusals))
	}
}

func TestIngestStopsAtAnErrorOfTheRecord(t *testing.T) {
	full := errors.New("disk full")
	rec := newFakeRecord()
	rec.fail = func(id string) error {
		if id == "t50" {
			return full
		}
		return nil
	}
	before := runtime.NumGoroutine()
	report, err := work.Ingest(t.Context(), rec, texts(numbered(1000)...), &fakeAnalyzer{}, work.Options{Workers: 4})
	if !errors.Is(err, full) || !strings.Contains(err.Error(), "input-50") {
		t.Errorf("error is %v, want one that names input-50 and wraps the cause", err)
	}
	if report.Added != 50 || len(rec.ids) != 50 {
		t.Errorf("added %d and put %d before the error, want 50", report.Added, len(rec.ids))
	}
	expectNoNewGoroutines(t, before)
}

func TestIngestStopsWhenItsContextEnds(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx, cancel := context.WithCancel(t.Context())
	rec := newFakeRecord()
	report, err := work.Ingest(ctx, rec, texts(numbered(1000)...), &fakeAnalyzer{}, work.Options{
		Workers: 4,
		OnProgress: func(r *work.Report, _ string) {
			if r.Done() == 20 {
				cancel()
			}
		},
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want that of the context", err)
	}
	if report.Added != 20 || len(rec.ids) != 20 {
		t.Errorf("added %d and put %d before the end, want 20", report.Added, len(rec.ids))
	}
	expectNoNewGoroutines(t, before)
}

func TestNoMoreThanTheBoundIsInFlight(t *testing.T) {
	const workers = 3
	var found atomic.Int32
	handed, most := 0, 0
	inputs := func(yield func(work.Input) bool) {
		for in := range texts(numbered(200)...) {
			found.Add(1)
			if !yield(in) {
				return
			}
		}
	}
	_, err := work.Analyze(t.Context(), iter.Seq[work.Input](inputs), &fakeAnalyzer{}, func(*readout.Analysis) error {
		if handed == 0 {
			time.Sleep(20 * time.Millisecond) // let the finder run as far ahead as it can
			most = int(found.Load())
		}
		handed++
		return nil
	}, work.Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	// One is handed on and one is found that waits for its place.
	if limit := workers*4 + 2; most > limit {
		t.Errorf("found %d inputs before the first was handed on, want at most %d", most, limit)
	}
	if handed != 200 {
		t.Errorf("handed on %d, want 200", handed)
	}
}

// expectNoNewGoroutines waits for goroutines that are about to end.
func expectNoNewGoroutines(t *testing.T, before int) {
	t.Helper()
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d goroutines are left, %d were there before", runtime.NumGoroutine(), before)
}
