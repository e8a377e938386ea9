package serve

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"readout/serve/web"
)

// guard lets those requests pass that may read the record, as the package doc
// says.
func (s *site) guard(opts Options, next http.Handler) http.Handler {
	if opts.Token != "" {
		return s.demand(newToken(opts.Token), next)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !arrivedOnLoopback(r):
			s.refuse(w, r, http.StatusForbidden, "This server answers the machine that it runs on.",
				"To open it to others, start it with a token: readout serve --token TOKEN")
		case !ownName(r.Host, opts.Hosts):
			s.refuse(w, r, http.StatusMisdirectedRequest, "This server is not called "+r.Host+".",
				"Open it as http://localhost with its port.")
		default:
			next.ServeHTTP(w, r)
		}
	})
}

func (s *site) refuse(w http.ResponseWriter, r *http.Request, code int, message, hint string) {
	page := &web.ErrorPage{Status: code, Heading: heading(code), Message: message, Hint: hint}
	page.Title = page.Heading
	s.draw(w, r, code, page)
}

// arrivedOnLoopback tells whether the connection was made to an address of
// loopback. It looks at the connection, not at what the server was told to
// listen on; without a connection, nothing is known, and the answer is no.
func arrivedOnLoopback(r *http.Request) bool {
	addr, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	if !ok {
		return false
	}
	local, err := netip.ParseAddrPort(addr.String())
	return err == nil && local.Addr().Unmap().IsLoopback()
}

// ownName tells whether a Host header names this machine.
func ownName(host string, more []string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	name = strings.ToLower(strings.TrimSuffix(name, "."))
	if name == "localhost" || strings.HasSuffix(name, ".localhost") {
		return true
	}
	if addr, err := netip.ParseAddr(name); err == nil {
		return addr.Unmap().IsLoopback()
	}
	return slices.ContainsFunc(more, func(own string) bool { return strings.EqualFold(own, name) })
}
