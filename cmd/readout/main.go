// Command readout turns news articles into a record that can be checked: who
// said what, who did what to whom, and where every sentence came from.
//
// Every command is one file: its options, which are its flags, and its Run
// method. Data goes to standard output and everything else to standard error.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"
)

// commands is the command line: one field for every command.
type commands struct {
	Demo demoOptions `cmd:"" group:"begin" help:"Read the sample articles, tell what is in them and show the pages."`

	Analyze analyzeOptions `cmd:"" group:"build" help:"Analyse articles and print one JSON object for each."`
	Ingest  ingestOptions  `cmd:"" group:"build" help:"Analyse articles into the record."`

	Statements statementsOptions `cmd:"" group:"ask" help:"Who said what."`
	Events     eventsOptions     `cmd:"" group:"ask" help:"Who did what to whom."`
	Lineage    lineageOptions    `cmd:"" group:"ask" help:"Which articles carry the same words, and what each changed."`
	Actors     actorsOptions     `cmd:"" group:"ask" help:"Who is in the record."`
	Articles   articlesOptions   `cmd:"" group:"ask" help:"Which articles are in the record."`
	Search     searchOptions     `cmd:"" group:"ask" help:"Find words in the articles."`
	Show       showOptions       `cmd:"" group:"ask" help:"One article, marked up."`
	Serve      serveOptions      `cmd:"" group:"ask" help:"Show the record as pages."`

	Why        whyOptions        `cmd:"" group:"more" help:"Tell why a sentence has its statements, and draw its tree."`
	Train      trainOptions      `cmd:"" group:"more" help:"Learn the models anew from annotated corpora."`
	Gold       goldOptions       `cmd:"" group:"more" help:"Measure Readout against annotated corpora."`
	Version    versionOptions    `cmd:"" group:"more" help:"Print which Readout this is."`
	Completion completionOptions `cmd:"" group:"more" help:"Print the script that completes commands and flags in a shell."`

	ShowVersion kong.VersionFlag `name:"version" help:"Print which Readout this is."`

	Color string `enum:"auto,always,never" default:"auto" placeholder:"WHEN" help:"Use colours: auto, always or never. NO_COLOR is heeded."`
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run runs one command line and returns its exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// The first signal asks for a clean stop; the next one kills as usual.
	context.AfterFunc(ctx, stop)

	env := newEnvironment(stdin, stdout, stderr)
	err := execute(ctx, env, args)
	env.report(err)
	return exitCode(err)
}

// execute parses the arguments and runs the command that they name.
func execute(ctx context.Context, env *environment, args []string) error {
	var cli commands
	helped := false
	parser, err := newParser(&cli, env, func(int) { helped = true })
	if err != nil {
		return fmt.Errorf("build the command line: %w", err)
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if helped {
		return nil
	}
	if err != nil {
		return usageError(err)
	}
	env.setColour(cli.Color)
	parsed.BindTo(ctx, (*context.Context)(nil))
	return parsed.Run(env, parser)
}

// newParser returns the parser of the command line. Kong calls exit after it
// has printed a help text.
func newParser(cli *commands, env *environment, exit func(int)) (*kong.Kong, error) {
	return kong.New(cli,
		kong.Name("readout"),
		kong.Description(
			"Turns news articles into a record that can be checked: who said what, who did what to whom, and where every sentence came from.\n\nBegin with: readout demo\n\n"+
				"Data goes to standard output, everything else to standard error.\n\nExit codes: 0 done, 1 failed, 2 usage, 3 done but some inputs were refused."),
		kong.Writers(env.stdout, env.stderr),
		kong.Exit(exit),
		kong.Vars{"version": versionText()},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.ExplicitGroups([]kong.Group{
			{Key: "begin", Title: "Begin here"},
			{Key: "build", Title: "Read articles"},
			{Key: "ask", Title: "Ask the record"},
			{Key: "more", Title: "More"},
		}),
	)
}

// usageError gives an error of the command line the hint where to read on.
func usageError(err error) error {
	var parse *kong.ParseError
	if !errors.As(err, &parse) {
		return err
	}
	command := "readout"
	if node := parse.Context.Selected(); node != nil {
		command = node.FullPath()
	}
	// Kong words the want of a value for whoever wrote the parser.
	if flag, _, found := strings.Cut(err.Error(), ": expected"); found && strings.HasSuffix(err.Error(), "(<EOL>)") {
		err = fmt.Errorf("%s: needs a value", flag)
	}
	hint := "see: " + command + " --help"
	// A number below zero looks like a flag, and would be refused with "=" as well.
	if strings.HasPrefix(err.Error(), "--limit: expected int value but got") {
		err, hint = errors.New("--limit: is no number of rows"), "0 is all"
	}
	return &usage{err: err, hint: hint}
}
