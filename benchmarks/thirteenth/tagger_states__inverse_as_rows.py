# exercise: tagger_states
# right: no
# wrong: the positions among the sentence's different words are used as rows of E, so the words' own rows are not read
# lines: 8
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    distinct, place = np.unique(words, return_inverse=True)
    read = (E @ U.T + b_hidden[:, 0])[place]
    states = np.zeros((len(words) + 1, V.shape[0]))
    for t, r in enumerate(read):
        states[t + 1] = sigmoid(r + states[t] @ V.T)
    return states
