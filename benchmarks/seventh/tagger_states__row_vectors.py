# exercise: tagger_states
# right: no
# wrong: states are rows, yet V stands untransposed at their right, and row 0 is left out
# lines: 10, 12
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros((1, V.shape[0]))
    states = []
    for x in E[words]:
        h = sigmoid(x[None, :] @ U.T + h @ V + b_hidden.T)
        states.append(h)
    return np.concatenate(states)
