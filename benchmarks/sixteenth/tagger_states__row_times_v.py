# exercise: tagger_states
# right: no
# wrong: rows of states are multiplied by V and not by its transpose, so the recurrent weights act the wrong way round
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    X = np.einsum("td,hd->th", E[words], U)
    H = [np.zeros(b_hidden.size)]
    for x in X:
        H.append(sigmoid(x + H[-1] @ V + b_hidden.T[0]))
    return np.array(H)
