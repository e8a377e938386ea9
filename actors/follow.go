package actors

import "readout"

func (r *resolver) follow(_ *readout.Article) {}
