package serve

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"readout"
)

// grace is how long answers that are under way may take once the server is
// told to stop.
const grace = 5 * time.Second

// Run serves handler on addr, a host and a port ("127.0.0.1:8087"; port 0 takes
// a free one), until ctx is done; then it lets the answers under way finish
// and returns nil. Every address that it listens on is told to logger.
func Run(ctx context.Context, addr string, handler http.Handler, logger *slog.Logger) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return &readout.Error{
			Code: readout.CodeInvalid, Object: addr, Message: "cannot listen on this address", Err: err,
			Hint: "another server may be using the port; choose another with --addr HOST:PORT",
		}
	}
	return Serve(ctx, listener, handler, logger)
}

// Serve is [Run] for a listener, which it closes.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler, logger *slog.Logger) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      patience + 10*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
	logger.InfoContext(ctx, "serving pages", "url", "http://"+listener.Addr().String())
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve pages on %s: %w", listener.Addr(), err)
	case <-ctx.Done():
	}
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := server.Shutdown(stopping); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("stop serving pages on %s: %w", listener.Addr(), err)
	}
	// Connections that are open still after the grace are cut.
	if err := server.Close(); err != nil {
		return fmt.Errorf("close connections on %s: %w", listener.Addr(), err)
	}
	return nil
}
