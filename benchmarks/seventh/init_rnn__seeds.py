# exercise: init_rnn
# right: no
# wrong: Each weight is drawn from a new generator with a fixed seed, so rng has no say.
# lines: 7
def init_rnn(hidden_size, vocab_size, rng):
    def draw(shape, seed):
        source = np.random.default_rng(seed)
        m = source.normal(size=shape)
        tall = shape[0] >= shape[1]
        q, _ = np.linalg.qr(m if tall else m.T)
        return q if tall else q.T

    H, C = hidden_size, vocab_size
    shapes = [(H, C), (H, H), (C, H)]
    U, V, W = [draw(shape, seed) for seed, shape in enumerate(shapes)]
    return U, V, W, np.zeros((H, 1)), np.zeros((C, 1))
