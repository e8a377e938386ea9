package main

import "testing"

func TestPick(t *testing.T) {
	tests := []struct{ given, want string }{
		{"negation", "negation changed"},
		{"Negation_Changed", "negation changed"},
		{"n", ""}, // negation, number and name
		{"", ""},
		{"speaker changed", "speaker changed"},
		{"weather", ""},
	}
	for _, test := range tests {
		var flag pick[passageFlags]
		if err := flag.UnmarshalText([]byte(test.given)); (err == nil) != (test.want != "") || string(flag) != test.want {
			t.Errorf("picking %q gives %q and error %v, want %q", test.given, flag, err, test.want)
		}
	}
	var event pick[eventTypes]
	if err := event.UnmarshalText([]byte("sanction")); err != nil || event != "SANCTION" {
		t.Errorf("picking sanction gives %q and error %v", event, err)
	}
}
