package work

import (
	"context"
	"iter"
	"sync"
)

// inFlight is how many inputs a worker may be ahead of what is handed on: one
// slow input must not stop the other workers at once.
const inFlight = 4

// ordered calls job for every input on a number of goroutines and calls sink
// with every result, in the order of the inputs, on the caller's goroutine.
// The inputs are ranged over on a goroutine of their own. The first error of
// sink, or the end of ctx, stops everything, is returned, and leaves no
// goroutine behind.
func ordered[In, Out any](
	ctx context.Context,
	inputs iter.Seq[In],
	workers int,
	job func(context.Context, In) Out,
	sink func(Out) error,
) error {
	type task struct {
		in  In
		out chan Out
	}
	running, stop := context.WithCancel(ctx)
	tasks := make(chan task)
	queue := make(chan task, workers*inFlight)

	var all sync.WaitGroup
	defer all.Wait()
	defer stop()

	all.Go(func() {
		defer close(tasks)
		defer close(queue)
		for in := range inputs {
			t := task{in: in, out: make(chan Out, 1)}
			// The queue is first: it holds the order and bounds what is in flight.
			select {
			case queue <- t:
			case <-running.Done():
				return
			}
			select {
			case tasks <- t:
			case <-running.Done():
				return
			}
		}
	})
	for range workers {
		all.Go(func() {
			for t := range tasks {
				t.out <- job(running, t.in)
			}
		})
	}

	for {
		t, ok := receive(ctx, queue)
		if !ok {
			return ctx.Err()
		}
		out, ok := receive(ctx, t.out)
		if !ok {
			return ctx.Err()
		}
		if err := sink(out); err != nil {
			return err
		}
	}
}

// receive returns the next value of a channel, or false once the channel is
// closed or ctx has ended.
func receive[T any](ctx context.Context, values <-chan T) (T, bool) {
	var none T
	if ctx.Err() != nil {
		return none, false
	}
	select {
	case v, ok := <-values:
		return v, ok && ctx.Err() == nil
	case <-ctx.Done():
		return none, false
	}
}
