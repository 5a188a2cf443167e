# exercise: log_forward
# right: no
# wrong: scores are moved by the smallest of their row, so large differences overflow
# lines: 10
def log_forward(words, params):
    W, b = params[3], params[5][:, 0]

    def one(h):
        s = W @ h + b
        low = min(s)
        s = s - low
        return s - np.log(np.sum(np.exp(s)))

    return np.array([one(h) for h in tagger_states(words, params)[1:]])
