# exercise: tagger_states
# right: no
# wrong: sums are stored and squashed when read, so the first word meets sigmoid(0) = 0.5 as its state before, not zero
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), len(U)
    sums = np.zeros((T + 1, H))
    for t in range(T):
        before = sigmoid(sums[t])
        sums[t + 1] = U @ E[words[t]] + V @ before + b_hidden.ravel()
    states = sigmoid(sums)
    states[0] = 0
    return states
