# exercise: tagger_states
# right: no
# wrong: Writes everything with row vectors but leaves V without its transpose, so the state is multiplied from the wrong side.
# lines: 11
def tagger_states(words, params):
    E, U, V, *_ = params
    bias = params[4].reshape(1, -1)
    h = np.zeros((1, len(V)))
    rows = [h]
    for x in E[words][:, None, :]:
        h = sigmoid(x @ U.T + h @ V + bias)
        rows.append(h)
    return np.concatenate(rows)
