package readout_test

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"readout"
)

func TestErrorText(t *testing.T) {
	err := &readout.Error{Code: readout.CodeRefused, Object: "a.txt", Message: "the file is empty", Hint: "nothing to read"}
	if got, want := err.Error(), "a.txt: the file is empty (nothing to read)"; got != want {
		t.Errorf("Error() = %q, want %q", got, want)
	}
	if got, want := (&readout.Error{Message: "broken"}).Error(), "broken"; got != want {
		t.Errorf("Error() = %q, want %q", got, want)
	}
}

func TestErrorCode(t *testing.T) {
	refused := &readout.Error{Code: readout.CodeRefused, Err: fs.ErrPermission}
	for _, c := range []struct {
		err  error
		want readout.Code
	}{
		{nil, ""},
		{errors.New("disk on fire"), readout.CodeInternal},
		{fmt.Errorf("read article 3: %w", refused), readout.CodeRefused},
	} {
		if got := readout.ErrorCode(c.err); got != c.want {
			t.Errorf("ErrorCode(%v) = %q, want %q", c.err, got, c.want)
		}
	}
	if !errors.Is(refused, fs.ErrPermission) {
		t.Error("the cause is lost")
	}
}
