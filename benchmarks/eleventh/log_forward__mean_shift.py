# exercise: log_forward
# right: no
# wrong: shifts by the mean of the scores and not the largest, so the exponentials still overflow for scores of ±1000
# lines: 7
def log_forward(words, params):
    def log_softmax(z):
        z = z - z.mean(axis=-1, keepdims=True)
        return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))

    H = tagger_states(words, params)[1:]
    return log_softmax(H @ params[3].T + params[5].reshape(1, -1))
