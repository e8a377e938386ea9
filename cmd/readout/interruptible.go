package main

import (
	"context"
	"io"
)

// interruptible reads until its context ends, though a read from a terminal or
// a pipe cannot be broken off: the read that is under way then is left behind.
type interruptible struct {
	ctx  context.Context
	from io.Reader

	buffer []byte
}

// answered is what a read gave.
type answered struct {
	n   int
	err error
}

// Read reads, or returns the context's error once it has ended.
func (r *interruptible) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	if len(r.buffer) < len(p) {
		r.buffer = make([]byte, len(p))
	}
	// The read that is left behind must not write into p, which is the caller's.
	into := r.buffer[:len(p)]
	done := make(chan answered, 1)
	go func() {
		n, err := r.from.Read(into)
		done <- answered{n, err}
	}()
	select {
	case a := <-done:
		return copy(p, into[:a.n]), a.err
	case <-r.ctx.Done():
		return 0, r.ctx.Err()
	}
}
