# exercise: backpropagation
# right: no
# wrong: on the way from a step to the one before, the gradient is multiplied by the slope of the step it leaves a second time, instead of the slope of the step it reaches
# lines: 18
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states, logs = tagger_states(words, params), log_forward(words, params)
    slope = states[1:] * (1 - states[1:])
    errors = np.exp(logs)
    for t in range(T):
        errors[t, tags[t]] -= 1
    blame = np.zeros_like(slope)
    for source in range(T):
        wave = W.T @ errors[source] * slope[source]
        for k in range(source, -1, -1):
            blame[k] += wave
            wave = V.T @ wave * slope[k]
    d_E = np.zeros(E.shape)
    for word, b in zip(words, blame):
        d_E[word] += b @ U
    total = -sum(logs[t, tags[t]] for t in range(T))
    return total, (d_E, blame.T @ E[words], blame.T @ states[:-1], errors.T @ states[1:],
                   blame.sum(0, keepdims=True).T, errors.sum(0, keepdims=True).T)
