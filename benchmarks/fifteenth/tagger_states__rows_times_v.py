# exercise: tagger_states
# right: no
# wrong: the row of states is multiplied by V instead of V transposed
# lines: 10
def tagger_states(words, params):
    embedding, w_in, w_rec, _, bias, _ = params
    pre = embedding[words] @ w_in.T + bias.ravel()
    states = np.zeros((pre.shape[0] + 1, pre.shape[1]))
    for t in range(pre.shape[0]):
        states[t + 1] = sigmoid(pre[t] + states[t] @ w_rec)
    return states
