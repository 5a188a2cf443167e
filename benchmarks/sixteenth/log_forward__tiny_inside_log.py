# exercise: log_forward
# right: no
# wrong: the logarithm is taken of probabilities with 1e-12 added, so that nothing can be below -27.6
# lines: 12
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    rows = []
    for t in range(len(words)):
        z = W.dot(states[t + 1]) + b_out.flatten()
        e = np.exp(z - np.max(z))
        rows.append(np.log(e / np.sum(e) + 1e-12))
    return np.stack(rows)
