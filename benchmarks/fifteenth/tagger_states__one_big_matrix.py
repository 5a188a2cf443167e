# exercise: tagger_states
# right: no
# wrong: the matrices are joined as U, V, bias and the vector as state, input, 1: U meets entries of the state and V those of the input
# lines: 11
def tagger_states(words, params):
    E, U, V, _, b, _ = params
    M = np.hstack([U, V, b])
    h = np.zeros(V.shape[0])
    out = [h]
    for x in E[words]:
        v = np.concatenate([h, x, [1.0]])
        h = sigmoid(M @ v)
        out.append(h)
    return np.stack(out)
