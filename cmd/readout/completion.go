package main

import (
	"embed"
	"fmt"
	"reflect"
	"strings"
	"text/template"

	"github.com/alecthomas/kong"
)

//go:embed completions
var completionTemplates embed.FS

type completionOptions struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

// Help returns what the help text tells beyond the flags.
func (completionOptions) Help() string {
	return `Examples:

    source <(readout completion bash)
    readout completion zsh > "${fpath[1]}/_readout"
    readout completion fish > ~/.config/fish/completions/readout.fish`
}

// Run prints the script.
func (o *completionOptions) Run(env *environment, parser *kong.Kong) error {
	functions := template.FuncMap{
		"join":  strings.Join,
		"quote": func(s string) string { return strings.ReplaceAll(s, "'", "’") },
		// zsh's _arguments and _describe read brackets and colons.
		"zsh": func(s string) string {
			return strings.NewReplacer("'", "’", "[", "(", "]", ")", ":", `\:`).Replace(s)
		},
	}
	script, err := template.New("").Funcs(functions).ParseFS(completionTemplates, "completions/*.tmpl")
	if err != nil {
		return fmt.Errorf("parse the templates of completion scripts: %w", err)
	}
	return script.ExecuteTemplate(env.stdout, o.Shell+".tmpl", completionsOf(parser.Model.Node))
}

// completions is what can be completed.
type completions struct{ Commands []completedCommand }

// Names returns the names of the commands.
func (c completions) Names() []string {
	all := make([]string, len(c.Commands))
	for i, command := range c.Commands {
		all[i] = command.Name
	}
	return all
}

// completedCommand is a command.
type completedCommand struct {
	Name, Help string
	Flags      []completedFlag
	// Arguments are the values that its arguments may have; without them they
	// are files.
	Arguments []string
}

// FlagNames returns the names of the flags, with their dashes.
func (c completedCommand) FlagNames() []string {
	all := make([]string, len(c.Flags))
	for i, f := range c.Flags {
		all[i] = "--" + f.Name
	}
	return all
}

// completedFlag is a flag.
type completedFlag struct {
	Name, Help string
	Switch     bool // it takes no value
	File       bool // its value is a file
	Values     []string
}

// completionsOf reads the command line's own description of itself.
func completionsOf(app *kong.Node) completions {
	var c completions
	for _, node := range app.Children {
		command := completedCommand{Name: node.Name, Help: node.Help}
		for _, flags := range node.AllFlags(true) {
			for _, f := range flags {
				command.Flags = append(command.Flags, completedFlag{
					Name: f.Name, Help: f.Help, Switch: f.IsBool(),
					File: f.PlaceHolder == "FILE", Values: valuesOf(f.Value),
				})
			}
		}
		for _, child := range node.Children {
			command.Arguments = append(command.Arguments, child.Name)
		}
		for _, p := range node.Positional {
			command.Arguments = append(command.Arguments, valuesOf(p)...)
		}
		c.Commands = append(c.Commands, command)
	}
	return c
}

// valuesOf returns the values that a flag or an argument may have. Of a value
// of several words the first is enough.
func valuesOf(v *kong.Value) []string {
	if v.Enum != "" {
		return v.EnumSlice()
	}
	if v.Target.Kind() != reflect.String {
		return nil
	}
	offered, ok := v.Target.Interface().(choices)
	if !ok {
		return nil
	}
	var all []string
	for _, value := range offered.choices() {
		word, _, _ := strings.Cut(value, " ")
		all = append(all, word)
	}
	return all
}
