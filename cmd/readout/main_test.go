package main

import (
	"flag"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets scripts, and tests that kill it, run this test binary as
// readout.
func TestMain(m *testing.M) {
	flag.Bool("update", false, "rewrite what the scripts compare with")
	testscript.Main(m, map[string]func(){"readout": main})
}

// TestScripts runs the scripts of testdata/script, which are the commands'
// documentation by example.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			root, err := os.Getwd()
			if err != nil {
				return err
			}
			env.Setenv("DEMO", root+"/../../demo")
			addr, err := freeAddr(t.Context())
			if err != nil {
				return err
			}
			env.Setenv("ADDR", addr)
			env.Setenv("TZ", "UTC")
			env.Setenv("NO_COLOR", "1")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exit":    exitWith,
			"sparse":  makeSparse,
			"bytes":   makeBytes,
			"answers": waitForAnswer,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       flag.Lookup("update").Value.String() == "true",
	})
}
