# exercise: tagger_states
# right: no
# wrong: the sigmoid goes over the whole array at the end, row 0 included, which becomes one half instead of zero
# lines: 13
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    sums = [np.zeros(U.shape[0])]
    h = sums[0]
    for x in E[words]:
        a = U @ x + V @ h + b_hidden[:, 0]
        sums.append(a)
        h = sigmoid(a)
    return sigmoid(np.array(sums))
