package intake

import (
	"errors"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// glob reads the files that match a pattern. "**" stands for any number of
// folders; the rest is as in [path.Match]. Hidden names match only patterns
// that begin with a dot.
func (w *walker) glob(pattern string) bool {
	root, segments := splitPattern(pattern)
	for _, segment := range segments {
		if _, err := path.Match(segment, ""); errors.Is(err, path.ErrBadPattern) {
			return w.refuse(pattern, refuse(pattern, "is not a pattern that can be read", "close the bracket"))
		}
	}
	g := &globber{walker: w, seen: map[string]bool{}}
	before := w.found
	if !g.match(root, segments) {
		return false
	}
	if w.found == before {
		return w.refuse(pattern, refuse(pattern, "matches no file", "check the pattern"))
	}
	return true
}

// splitPattern splits a pattern into the folder that it starts from and the
// segments that are left.
func splitPattern(pattern string) (root string, segments []string) {
	all := strings.Split(filepath.ToSlash(pattern), "/")
	fixed := 0
	for fixed < len(all)-1 && !strings.ContainsAny(all[fixed], "*?[") {
		fixed++
	}
	root = strings.Join(all[:fixed], "/")
	switch {
	case fixed == 0:
		root = "."
	case root == "":
		root = "/"
	}
	return filepath.FromSlash(root), all[fixed:]
}

// globber matches one pattern.
type globber struct {
	*walker
	// seen are the files that have matched: "**" reaches some by several ways.
	seen map[string]bool
}

func (g *globber) match(dir string, segments []string) bool {
	if len(segments) == 0 {
		return true
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return true // what is not there does not match
	}
	segment, rest := segments[0], segments[1:]
	if segment == "**" {
		if len(rest) == 0 {
			rest = []string{"*"}
		}
		if !g.match(dir, rest) {
			return false
		}
	}
	for _, entry := range entries {
		name := entry.Name()
		if strings.HasPrefix(name, ".") && !strings.HasPrefix(segment, ".") {
			continue
		}
		full := filepath.Join(dir, name)
		if segment == "**" {
			// A link is not followed here: it may lead back.
			if entry.IsDir() && !g.match(full, segments) {
				return false
			}
			continue
		}
		if ok, err := path.Match(segment, name); err == nil && ok && !g.matched(full, rest) {
			return false
		}
	}
	return true
}

// matched goes on with a name that matches its segment.
func (g *globber) matched(full string, rest []string) bool {
	if len(rest) > 0 {
		return g.match(full, rest)
	}
	if g.seen[full] {
		return true
	}
	g.seen[full] = true
	info, err := os.Stat(full)
	switch {
	case err != nil:
		return g.refuse(full, refuseIO(full, err))
	case info.IsDir():
		return g.folder(full)
	}
	return g.file(full, info)
}
