# exercise: tagger_states
# right: yes
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    everything = np.hstack([V, U, b_hidden])
    states = np.zeros((len(words) + 1, V.shape[0]))
    t = 0
    while t < len(words):
        column = np.concatenate([states[t], E[words[t]], [1.0]])
        t += 1
        states[t] = np.einsum("ij,j->i", everything, column)
        states[t] = sigmoid(states[t])
    return states
