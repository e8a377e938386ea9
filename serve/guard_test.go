package serve_test

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"readout/serve"
	"readout/serve/internal/fake"
)

// ask lets a handler answer a request that arrived on a local address.
func ask(t *testing.T, opts serve.Options, local, host, target string, change func(*http.Request)) *httptest.ResponseRecorder {
	t.Helper()
	handler, err := serve.New(fake.Case(), opts)
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	if local != "" {
		addr, err := net.ResolveTCPAddr("tcp", local)
		if err != nil {
			t.Fatal(err)
		}
		ctx = context.WithValue(ctx, http.LocalAddrContextKey, net.Addr(addr))
	}
	request := httptest.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	request.Host = host
	if change != nil {
		change(request)
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder
}

func TestWithoutToken(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, local, host string
		hosts             []string
		want              int
	}{
		{"localhost", "127.0.0.1:80", "localhost:8087", nil, 200},
		{"a name under localhost", "127.0.0.1:80", "readout.localhost", nil, 200},
		{"the address", "127.0.0.1:80", "127.0.0.1:8087", nil, 200},
		{"the address, six", "[::1]:80", "[::1]:8087", nil, 200},
		{"the address, six, no port", "[::1]:80", "[::1]", nil, 200},
		{"four in six", "[::ffff:127.0.0.1]:80", "localhost", nil, 200},
		{"a name that was pointed here", "127.0.0.1:80", "evil.example", nil, 421},
		{"a name that begins like us", "127.0.0.1:80", "localhost.evil.example", nil, 421},
		{"an address that begins like us", "127.0.0.1:80", "127.0.0.1.evil.example:80", nil, 421},
		{"no name", "127.0.0.1:80", "", nil, 421},
		{"a name that was allowed", "127.0.0.1:80", "News.Example:8087", []string{"news.example"}, 200},
		{"from beyond", "192.0.2.7:80", "localhost", nil, 403},
		{"from beyond, allowed name", "192.0.2.7:80", "news.example", []string{"news.example"}, 403},
		{"from nowhere", "", "localhost", nil, 403},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := ask(t, serve.Options{Hosts: tt.hosts}, tt.local, tt.host, "/", nil)
			if got.Code != tt.want {
				t.Errorf("status = %d, want %d", got.Code, tt.want)
			}
			if shows := strings.Contains(got.Body.String(), "Marovia"); shows != (tt.want == 200) {
				t.Errorf("shows the record: %v", shows)
			}
		})
	}
}

func TestWithToken(t *testing.T) {
	t.Parallel()
	opts := serve.Options{Token: "open-sesame"}
	const beyond = "192.0.2.7:80"
	header := func(value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set("Authorization", value) }
	}
	tests := []struct {
		name, target string
		change       func(*http.Request)
		want         int
	}{
		{"nothing", "/", nil, 401},
		{"header", "/", header("Bearer open-sesame"), 200},
		{"wrong header", "/", header("Bearer open-sesam"), 401},
		{"empty header", "/", header("Bearer "), 401},
		{"another scheme", "/", header("Basic open-sesame"), 401},
		{"wrong in the address", "/?token=x", nil, 401},
		{"empty in the address", "/?token=", nil, 401},
		{"the token itself as cookie", "/", func(r *http.Request) {
			r.AddCookie(&http.Cookie{Name: "readout_token", Value: "open-sesame"})
		}, 401},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := ask(t, opts, beyond, "news.example", tt.target, tt.change)
			if got.Code != tt.want {
				t.Errorf("status = %d, want %d", got.Code, tt.want)
			}
			if shows := strings.Contains(got.Body.String(), "Marovia"); shows != (tt.want == 200) {
				t.Errorf("shows the record: %v", shows)
			}
		})
	}
}

func TestTokenBecomesCookie(t *testing.T) {
	t.Parallel()
	opts := serve.Options{Token: "open-sesame"}
	first := ask(t, opts, "192.0.2.7:80", "news.example", "/statements?speaker=Berg&token=open-sesame", nil)
	if first.Code != http.StatusOK || strings.Contains(first.Body.String(), "Anna Berg") {
		t.Errorf("the address with the token answers %d, or shows the record", first.Code)
	}
	if body := first.Body.String(); !strings.Contains(body, `content="0; url=/statements?speaker=Berg"`) || strings.Contains(body, "sesame") {
		t.Errorf("the welcome page does not lead on without the token: %s", body)
	}
	cookies := first.Result().Cookies()
	if len(cookies) != 1 {
		t.Fatalf("%d cookies", len(cookies))
	}
	c := cookies[0]
	if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || c.Path != "/" || strings.Contains(c.Value, "sesame") {
		t.Errorf("cookie %+v", c)
	}
	second := ask(t, opts, "192.0.2.7:80", "news.example", "/", func(r *http.Request) { r.AddCookie(c) })
	if second.Code != http.StatusOK {
		t.Errorf("with the cookie: %d", second.Code)
	}
	away := ask(t, opts, "192.0.2.7:80", "news.example", "//evil.example/?token=open-sesame", nil)
	if strings.Contains(away.Body.String(), `"//evil`) {
		t.Error("the welcome page leads to another server")
	}
}

func TestNeedsToken(t *testing.T) {
	t.Parallel()
	for addr, want := range map[string]bool{
		"127.0.0.1:80": false, "localhost:80": false, "[::1]:0": false, "127.8.8.8:1": false,
		":80": true, "0.0.0.0:80": true, "[::]:80": true, "192.0.2.7:80": true, "news.example:80": true, "nonsense": true,
	} {
		if got := serve.NeedsToken(addr); got != want {
			t.Errorf("NeedsToken(%q) = %v", addr, got)
		}
	}
	if a, b := serve.NewToken(), serve.NewToken(); a == b || len(a) < 20 {
		t.Errorf("tokens %q and %q", a, b)
	}
}

// TestRunEndsGracefully holds that an answer under way when the server is told
// to stop is finished, and that the server then ends without an error.
func TestRunEndsGracefully(t *testing.T) {
	t.Parallel()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	begun, ended := make(chan struct{}), make(chan error, 1)
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-ctx.Done()
		w.WriteHeader(http.StatusTeapot)
	})
	go func() { ended <- serve.Serve(ctx, listener, handler, slog.New(slog.DiscardHandler)) }()
	go func() {
		<-begun
		stop()
	}()
	status, _ := get(t, "http://"+listener.Addr().String())
	if status != http.StatusTeapot {
		t.Errorf("the answer under way is %d", status)
	}
	if err := <-ended; err != nil {
		t.Errorf("serve ends with %v", err)
	}
}

func TestRunNamesAnAddressInUse(t *testing.T) {
	t.Parallel()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := listener.Close(); err != nil {
			t.Error(err)
		}
	}()
	addr := listener.Addr().String()
	err = serve.Run(t.Context(), addr, http.NotFoundHandler(), slog.New(slog.DiscardHandler))
	if err == nil || !strings.Contains(err.Error(), addr) || !strings.Contains(err.Error(), "--addr") {
		t.Errorf("err = %v", err)
	}
}
