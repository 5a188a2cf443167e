# exercise: tagger_states
# right: no
# wrong: only the first entry of the bias is taken and added to all units
# lines: 7
def tagger_states(words, params):
    E, U, V = params[:3]
    bias = params[4][0]
    fed = E[words] @ U.T + bias
    states = np.zeros((len(words) + 1, V.shape[0]))
    for t, row in enumerate(fed):
        states[t + 1] = sigmoid(row + V @ states[t])
    return states
