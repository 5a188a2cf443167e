# exercise: tagger_states
# right: no
# wrong: unit after unit is overwritten, so later units already see new ones
# name: units-one-after-the-other
# lines: 13
# needs: sigmoid
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros(len(V))
    rows = [h.copy()]
    for w in words:
        for i in range(len(V)):
            h[i] = sigmoid(np.array([U[i] @ E[w] + V[i] @ h + b_hidden[i, 0]]))[0]
        rows.append(h.copy())
    return np.array(rows)
