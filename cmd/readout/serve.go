package main

import (
	"context"
	"log/slog"

	"readout"
	"readout/serve"
)

type serveOptions struct {
	recordFlag
	Addr  string   `default:"127.0.0.1:8087" placeholder:"HOST:PORT" help:"Where to listen (default ${default}); port 0 takes a free one."`
	Token string   `env:"READOUT_TOKEN" placeholder:"TOKEN" help:"What a reader must know; needed beyond this machine (environment ${env})."`
	Host  []string `placeholder:"NAME" help:"A further name by which the server may be called without a token; may be repeated."`
}

// Help returns what the help text tells beyond the flags.
func (serveOptions) Help() string {
	return `Shows the record as pages until it is interrupted. On this machine alone no token is needed.

Examples:

    readout serve
    readout serve --record strait.db --addr 0.0.0.0:8087 --token "$(openssl rand -hex 16)"`
}

// Run serves the pages.
func (o *serveOptions) Run(ctx context.Context, env *environment) (err error) {
	if o.Token == "" && serve.NeedsToken(o.Addr) {
		return &readout.Error{
			Code: readout.CodeInvalid, Object: o.Addr, Message: "can be reached from other machines, which needs a token",
			Hint: "add --token " + serve.NewToken() + " (or another that nobody can guess), or listen on 127.0.0.1",
		}
	}
	rec, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer closing(rec, &err)
	return o.serve(ctx, env, rec)
}

// serve shows a record until ctx ends.
func (o *serveOptions) serve(ctx context.Context, env *environment, rec readout.Record) error {
	log := slog.New(slog.NewTextHandler(env.stderr, &slog.HandlerOptions{
		Level: slog.LevelInfo,
		// A person reads this: the time of the first line is now.
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey || a.Key == slog.LevelKey && a.Value.String() == "INFO" {
				return slog.Attr{}
			}
			return a
		},
	}))
	handler, err := serve.New(rec, serve.Options{Token: o.Token, Hosts: o.Host, Log: log})
	if err != nil {
		return err
	}
	return serve.Run(ctx, o.Addr, handler, log)
}
