package serve

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net"
	"net/http"
	"net/netip"
	"strings"

	"readout/serve/web"
)

// cookieName is the cookie that remembers a token. It holds a hash of it.
const cookieName = "readout_token"

// NewToken returns a token that nobody can guess.
func NewToken() string { return rand.Text() }

// NeedsToken tells whether a server that listens on an address, as [Run] takes
// it, can be reached from other machines.
func NeedsToken(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return true
	}
	if strings.EqualFold(host, "localhost") {
		return false
	}
	ip, err := netip.ParseAddr(host)
	return err != nil || !ip.Unmap().IsLoopback()
}

// token recognises a token and the cookie made of it.
type token struct {
	hash   [sha256.Size]byte
	cookie string
}

func newToken(secret string) *token {
	cookie := sha256.Sum256([]byte("readout cookie\x00" + secret))
	return &token{hash: sha256.Sum256([]byte(secret)), cookie: hex.EncodeToString(cookie[:])}
}

// is tells whether someone said the token, in a time that does not depend on
// how much of it is right.
func (t *token) is(said string) bool {
	hash := sha256.Sum256([]byte(said))
	return subtle.ConstantTimeCompare(hash[:], t.hash[:]) == 1
}

// admits tells whether a request carries the token in its header, or the
// cookie.
func (t *token) admits(r *http.Request) bool {
	if said, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return t.is(said)
	}
	cookie, err := r.Cookie(cookieName)
	return err == nil && subtle.ConstantTimeCompare([]byte(cookie.Value), []byte(t.cookie)) == 1
}

// demand lets requests pass that carry the token. One that has it in its
// address gets the cookie and a page that leads on without it: a redirect
// would not do, as browsers do not send a strict cookie along one that began
// on another site.
func (s *site) demand(t *token, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		switch {
		case query.Has("token") && t.is(query.Get("token")):
			http.SetCookie(w, &http.Cookie{
				Name: cookieName, Value: t.cookie, Path: "/",
				HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil,
			})
			query.Del("token")
			to := *r.URL
			to.RawQuery = query.Encode()
			s.draw(w, r, http.StatusOK, &web.WelcomePage{Frame: web.Frame{Title: "Welcome"}, Next: local(to.RequestURI())})
		case t.admits(r), strings.HasPrefix(r.URL.Path, "/static/"):
			next.ServeHTTP(w, r)
		default:
			w.Header().Set("WWW-Authenticate", `Bearer realm="readout"`)
			s.refuse(w, r, http.StatusUnauthorized, "This record can be read with a token.",
				"Open the address that the server printed when it started; it ends in ?token= and the token.")
		}
	})
}

// local makes sure that an address leads nowhere but to this server: browsers
// read "//name" as another one.
func local(address string) string { return "/" + strings.TrimLeft(address, `/\`) }
