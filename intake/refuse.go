package intake

import (
	"errors"
	"fmt"
	"io/fs"

	"readout"
)

// What hints name: the fields of [Options], as the command line calls them.
const (
	hintLanguage = "translate it, or say that it is English with --language en if it is"
	hintColumn   = "name it with --column text=NAME"
)

// refuse returns the error of an input that is not read.
func refuse(object, message, hint string) *readout.Error {
	return &readout.Error{Code: readout.CodeRefused, Object: object, Message: message, Hint: hint}
}

// refuseIO returns the error of an input that the system does not hand out.
func refuseIO(object string, err error) *readout.Error {
	e := refuse(object, "cannot be read", "")
	e.Err = err
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Message, e.Hint = "is not there", "check the path"
	case errors.Is(err, fs.ErrPermission):
		e.Message, e.Hint = "may not be read: permission denied", "change its permissions, or run as a user who may read it"
	default:
		var path *fs.PathError
		if errors.As(err, &path) {
			err = path.Err
		}
		e.Message = "cannot be read: " + err.Error()
	}
	return e
}

// refuseSize returns the error of an article that is larger than the limit.
func refuseSize(object string, limit int64) *readout.Error {
	return refuse(object, "is larger than "+bytesText(limit)+", the most for one article",
		"split it into articles, or raise the limit with --max-size")
}

// bytesText writes a number of bytes for people: "50 MB".
func bytesText(n int64) string {
	switch {
	case n >= 1<<20 && n%(1<<20) == 0:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 1<<10 && n%(1<<10) == 0:
		return fmt.Sprintf("%d KB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}
