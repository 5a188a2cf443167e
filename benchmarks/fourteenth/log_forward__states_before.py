# exercise: log_forward
# right: no
# wrong: Each word's scores are made of the state before it, in which it has not been read.
# lines: 10
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    rows = []
    for t, _ in enumerate(words):
        s = W @ states[t] + b_out[:, 0]
        s = s - s.max()
        rows.append(s - np.log(np.sum(np.exp(s))))
    return np.array(rows)
