# exercise: log_forward
# right: no
# wrong: it goes through the probabilities and clips them at 1e-300, so nothing is below -690.8
# lines: 18
class Softmax:
    def __init__(self, scores):
        self.e = np.exp(scores - scores.max(axis=1, keepdims=True))

    @property
    def p(self):
        return self.e / self.e.sum(axis=1, keepdims=True)


def log_forward(words, params):
    W, b_out = params[3], params[5]
    h = tagger_states(words, params)[1:]
    probs = Softmax(h @ W.T + b_out.T).p
    return np.log(np.clip(probs, 1e-300, 1.0))
