# exercise: tagger_states
# right: no
# wrong: A row of states is multiplied with V from the left side, which is V transposed.
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    X = E[words] @ U.T + b_hidden.ravel()
    H = np.zeros((len(words) + 1, V.shape[0]))
    for t, x in enumerate(X):
        H[t + 1] = sigmoid(x + H[t] @ V)
    return H
