# exercise: log_forward
# right: no
# wrong: Shifts all words by the largest score of the whole sentence, so words with much smaller scores underflow and give minus infinity inside the log.
# lines: 9
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)[1:]
    scores = h @ W.T + b_out.reshape(-1)
    shifted = scores - np.max(scores)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1))[:, np.newaxis]
