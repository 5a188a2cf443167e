# exercise: tagger_states
# right: no
# wrong: the sigmoid is written with tanh, whose argument is not halved
# lines: 10
# name: sigmoid-too-steep
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    rows = [np.zeros(V.shape[0])]
    for x in E[words] @ U.T + b_hidden.T:
        rows.append(0.5 * np.tanh(x + V @ rows[-1]) + 0.5)
    return np.stack(rows)
