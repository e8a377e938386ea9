package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/url"
	"strconv"

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
	return `The pages are there until the command is interrupted. On this machine alone no token is needed.

Examples:

    readout serve
    readout serve --record strait.db --addr 0.0.0.0:8087 --token "$(openssl rand -hex 16)"`
}

// Run serves the pages.
func (o *serveOptions) Run(ctx context.Context, env *environment) (err error) {
	if err := checkAddr(o.Addr); err != nil {
		return err
	}
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
	listener, err := listen(ctx, o.Addr)
	if err != nil {
		return err
	}
	return showPages(ctx, env, rec, listener, serve.Options{Token: o.Token, Hosts: o.Host})
}

// checkAddr returns an error where an address is none, whoever listens there.
func checkAddr(addr string) error {
	_, port, err := net.SplitHostPort(addr)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
	}
	if err != nil {
		return &readout.Error{
			Code: readout.CodeInvalid, Object: addr, Message: "is no address to listen on", Err: err,
			Hint: "--addr takes HOST:PORT, such as 127.0.0.1:8087; ports go up to 65535",
		}
	}
	return nil
}

// listen takes an address to show pages on.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	if err := checkAddr(addr); err != nil {
		return nil, err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, &readout.Error{
			Code: readout.CodeInvalid, Object: addr, Message: "cannot listen on this address", Err: err,
			Hint: "another server may be using the port; choose another with --addr HOST:PORT",
		}
	}
	return listener, nil
}

// showPages shows a record until ctx ends, and tells where.
func showPages(
	ctx context.Context, env *environment, rec readout.Record, listener net.Listener, options serve.Options,
) error {
	options.Log = slog.New(slog.NewTextHandler(env.stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	handler, err := serve.New(rec, options)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	address := url.URL{Scheme: "http", Host: listener.Addr().String(), Path: "/"}
	if options.Token != "" {
		address.RawQuery = url.Values{"token": {options.Token}}.Encode()
	}
	env.note("the pages are at %s until you press Ctrl-C", &address)
	return serve.Serve(ctx, listener, handler, options.Log)
}
