package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

// TestInterrupt holds that one interrupt ends a command that waits for its
// input, cleanly and with a word.
func TestInterrupt(t *testing.T) {
	command := readoutCommand(t, "ingest", "--record", filepath.Join(t.TempDir(), "r.db"), "-")
	input, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	command.Stderr = &stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(time.Second) // until it reads; earlier, the interrupt ends it all the same
	if err := command.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	select {
	case err := <-ended:
		t.Logf("the command ended: %v", err)
	case <-time.After(20 * time.Second):
		t.Fatal("the command goes on after an interrupt")
	}
	if err := input.Close(); err != nil {
		t.Logf("close the input: %v", err)
	}
	if code := command.ProcessState.ExitCode(); code != exitFailed || !strings.Contains(stderr.String(), "readout: interrupted") {
		t.Errorf("the exit code is %d, and standard error says %q", code, stderr.String())
	}
}

func TestInterruptibleReadsEverything(t *testing.T) {
	text := strings.Repeat("what is read stays as it is; ", 400)
	r := &interruptible{ctx: t.Context(), from: iotest.HalfReader(strings.NewReader(text))}
	got, err := io.ReadAll(r)
	if err != nil || string(got) != text {
		t.Errorf("read %d bytes of %d with error %v", len(got), len(text), err)
	}
}
