# exercise: log_forward
# right: no
# wrong: row t is made of the state before word t, and the logarithm is to base 2
# lines: 10, 13
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    K = len(b_out)
    result = np.empty((len(words), K))
    for t, h in enumerate(states[:-1]):
        z = W.dot(h) + b_out.flatten()
        z = z - z.max()
        result[t] = z - np.log2(np.exp(z).sum())
    return result
