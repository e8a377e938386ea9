package intake

import "testing"

func TestScanDate(t *testing.T) {
	for _, test := range []struct {
		s    string
		want day
		n    int
	}{
		{"March 22 , 2021 (X)", day{2021, 3, 22}, 15},
		{"March 22, 2021", day{2021, 3, 22}, 14},
		{"Sept. 5, 2016 /X/", day{2016, 9, 5}, 13},
		{"March 23 (X)", day{0, 3, 23}, 8},
		{"12 May 2021", day{2021, 5, 12}, 11},
		{"12th of May, 2021", day{2021, 5, 12}, 17},
		{"Monday, 22 March 2021", day{2021, 3, 22}, 21},
		{"Wed. Jan. 5th", day{0, 1, 5}, 13},
		{"2021-03-22", day{2021, 3, 22}, 10},
		{"2021-03-22T10:00", day{2021, 3, 22}, 10},
		{"March 2021", day{2021, 3, 0}, 10},
		{"Feb. 30, 2021", day{}, 0},
		{"February 29", day{0, 2, 29}, 11},
		{"February 29, 2021", day{}, 0},
		{"May the minister", day{}, 0},
		{"Marching 22", day{}, 0},
		{"22 ministers", day{}, 0},
		{"2021", day{}, 0},
		{"", day{}, 0},
	} {
		if got, n := scanDate(test.s); got != test.want || n != test.n {
			t.Errorf("scanDate(%q) = %v, %d, want %v, %d", test.s, got, n, test.want, test.n)
		}
	}
}

func TestNormalDate(t *testing.T) {
	for _, test := range []struct{ s, want string }{
		{"2017-12-30T00:00:00", "2017-12-30"},
		{"2026-03-09T08:04:57+00:00", "2026-03-09T08:04:57Z"},
		{"2021-03-22T23:30:00-05:00", "2021-03-23T04:30:00Z"},
		{"2021-03-22T10:00:00.123Z", "2021-03-22T10:00:00Z"},
		{"2021-03-22 10:15:00", "2021-03-22T10:15:00"},
		{"2021-03-22", "2021-03-22"},
		{"2021-03", "2021-03"},
		{"2021", "2021"},
		{"20210322", "2021-03-22"},
		{"1616407200", "2021-03-22T10:00:00Z"},
		{"1616407200000", "2021-03-22T10:00:00Z"},
		{"Mon, 22 Mar 2021 10:00:00 GMT", "2021-03-22T10:00:00Z"},
		{"Mon, 22 Mar 2021 10:00:00 EST", "2021-03-22"},
		{"March 22, 2021", "2021-03-22"},
		{"22 March 2021 at 10 p.m.", "2021-03-22"},
		{"22/03/2021", "2021-03-22"},
		{"03/22/2021", "2021-03-22"},
		{"03/04/2021", "2021"},
		{"03/03/2021", "2021-03-03"},
		{"22.03.2021", "2021-03-22"},
		{"99999", ""},
		{"0001-01-01T00:00:00Z", ""},
		{"9999-12-31T23:59:59Z", ""},
		{"2021-02-30", ""},
		{"2021-13-01T10:00:00Z", ""},
		{"2021-03-22T25:00:00Z", "2021-03-22"},
		{"February 30, 2021", ""},
		{"yesterday", ""},
		{"13/13/2021", ""},
		{"", ""},
	} {
		if got := normalDate(test.s); got != test.want {
			t.Errorf("normalDate(%q) = %q, want %q", test.s, got, test.want)
		}
	}
}

func TestDatesInNames(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"2021-03-22_title.txt", "2021-03-22"},
		{"outlet_2016-09-12_some-title.txt", "2016-09-12"},
		{"outlet_20160912.txt", "2016-09-12"},
		{"2021_03_22 title.html", "2021-03-22"},
		{"report-12345678.txt", ""},
		{"2021-13-22.txt", ""},
		{"12021-03-22.txt", ""},
		{"000_060943ef32ac7628.txt", ""},
		{"", ""},
	} {
		if got := fileDate(test.name); got != test.want {
			t.Errorf("fileDate(%q) = %q, want %q", test.name, got, test.want)
		}
	}
	for _, test := range []struct{ url, want string }{
		{"https://news.example/2021/03/22/title", "2021-03-22"},
		{"https://news.example/2021/mar/22/title", "2021-03-22"},
		{"https://news.example/world/2021-03-22/title", "2021-03-22"},
		{"https://news.example/2021/03/title", "2021-03"},
		{"https://news.example/2021/title/x", ""},
		{"https://news.example/1234/56/78", ""},
		{"", ""},
	} {
		if got := urlDate(test.url); got != test.want {
			t.Errorf("urlDate(%q) = %q, want %q", test.url, got, test.want)
		}
	}
}
