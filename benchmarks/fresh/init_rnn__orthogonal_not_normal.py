# exercise: init_rnn
# right: no
# wrong: columns at right angles, but R's lengths are put back on them
# lines: 8
def init_rnn(hidden_size, vocab_size, rng):
    def semi(a, b):
        q, r = np.linalg.qr(rng.normal(size=(max(a, b), min(a, b))))
        q = q * np.diag(r)
        return q if a >= b else q.T
    dims = dict(U=(hidden_size, vocab_size), V=(hidden_size, hidden_size), W=(vocab_size, hidden_size))
    out = {k: semi(*v) for k, v in dims.items()}
    return out["U"], out["V"], out["W"], np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))
