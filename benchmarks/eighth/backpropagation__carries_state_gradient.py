# exercise: backpropagation
# right: no
# wrong: what goes through V to the step before is the gradient at the state, not yet multiplied by the slope of the sigmoid
# lines: 22
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logp = log_forward(words, params)
    loss = -sum(row[tag] for row, tag in zip(logp, tags))
    grads = {n: np.zeros(p.shape) for n, p in zip("EUVWbc", params)}
    back = np.zeros(len(b_hidden))
    for t in range(len(words) - 1, -1, -1):
        err = np.exp(logp[t]) - (np.arange(len(b_out)) == tags[t])
        grads["W"] += np.outer(err, states[t + 1])
        grads["c"] += err.reshape(-1, 1)
        at_state = err @ W + back
        at_sum = at_state * states[t + 1] * (1 - states[t + 1])
        grads["U"] += np.outer(at_sum, E[words[t]])
        grads["V"] += np.outer(at_sum, states[t])
        grads["b"] += at_sum.reshape(-1, 1)
        grads["E"][words[t]] += at_sum @ U
        back = at_state @ V
    return loss, tuple(grads[n] for n in "EUVWbc")
