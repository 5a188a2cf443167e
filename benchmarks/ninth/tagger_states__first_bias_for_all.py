# exercise: tagger_states
# right: no
# wrong: b_hidden[0] is meant to drop the second axis but is the bias of the first unit, which is then added to all units.
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    hidden = np.zeros((1 + len(words), U.shape[0]))
    prev = hidden[0]
    for row, x in zip(hidden[1:], E[words]):
        row[:] = sigmoid(U @ x + V @ prev + b_hidden[0])
        prev = row
    return hidden
