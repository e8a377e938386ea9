package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"

	"readout"
)

type versionOptions struct{}

// Help returns what the help text tells beyond the flags.
func (versionOptions) Help() string {
	return `The version of the analysis is stored with every article: ingesting again with a newer one replaces what an older one made.

Example:

    readout version`
}

// Run prints the versions.
func (versionOptions) Run(env *environment) error {
	_, err := fmt.Fprintln(env.stdout, versionText())
	return err
}

// versionText returns the versions of the program, of its analysis, and of
// what it was built with.
func versionText() string {
	return fmt.Sprintf("readout %s\nanalysis %d\n%s %s/%s",
		buildVersion(), readout.AnalysisVersion, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// buildVersion returns the version of the module, or the revision that the
// binary was built from.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	version := info.Main.Version
	if version == "" || version == "(devel)" {
		revision := settings["vcs.revision"]
		version = cmp.Or(revision[:min(len(revision), 12)], "development")
		if settings["vcs.modified"] == "true" {
			version += " with changes"
		}
	}
	return version
}
