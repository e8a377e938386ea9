package main

import (
	"fmt"
	"io"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"readout"
	"readout/work"
)

// quiet is how long work goes on without a word where no terminal shows a
// line that changes.
const quiet = 10 * time.Second

// progress tells how long work is going: on a terminal in a line that changes,
// elsewhere in a line every ten seconds.
type progress struct {
	env   *environment
	begun time.Time
	told  time.Time
	bars  *mpb.Progress // nil unless on a terminal
	bar   *mpb.Bar
	line  chan string // the newest line, for the goroutine that draws it
}

func newProgress(env *environment) *progress {
	now := time.Now()
	p := &progress{env: env, begun: now, told: now}
	// Where the data goes to the same terminal, a line that changes would run
	// into it.
	if !env.errTerminal || env.outTerminal && !env.quietOut {
		return p
	}
	p.line = make(chan string, 1)
	line := "reading…"
	p.bars = mpb.New(mpb.WithOutput(env.stderr), mpb.WithRefreshRate(100*time.Millisecond))
	p.bar = p.bars.New(0, mpb.NopStyle(), mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.Any(func(decor.Statistics) string {
			select {
			case line = <-p.line:
			default:
			}
			return line
		})))
	return p
}

// update takes the report so far.
func (p *progress) update(report *work.Report, path string) {
	now := time.Now()
	switch {
	case p.bars != nil:
		line := p.status(report, now) + "  " + path
		select {
		case <-p.line:
		default:
		}
		p.line <- printable(line)
	case now.Sub(p.told) >= quiet:
		p.told = now
		p.env.note("%s", p.status(report, now))
	}
}

// status returns how much is done, and how fast.
func (p *progress) status(report *work.Report, now time.Time) string {
	done := report.Done()
	status := fmt.Sprintf("%s, %.0f a second", counted(done, "input", "inputs"), float64(done)/max(now.Sub(p.begun).Seconds(), 0.001))
	if report.Refused > 0 {
		status += fmt.Sprintf(", %s refused", thousands(report.Refused))
	}
	return status
}

// refuse tells a refusal, above the line that changes.
func (p *progress) refuse(e *readout.Error) {
	if p.bars == nil {
		p.env.tell(e)
		return
	}
	above := *p.env
	above.stderr = writerFunc(p.bars.Write)
	above.tell(e)
}

// end takes the line that changes away.
func (p *progress) end() {
	if p.bars != nil {
		p.bar.Abort(true)
		p.bars.Wait()
	}
}

// writerFunc is a function that writes.
type writerFunc func([]byte) (int, error)

// Write calls the function.
func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

var _ io.Writer = writerFunc(nil)
