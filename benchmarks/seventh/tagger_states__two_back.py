# exercise: tagger_states
# right: no
# wrong: a step reads the state of two words before instead of the one before
# lines: 12
def tagger_states(words, params):
    E, U, V = params[:3]
    bias = params[4].ravel()
    T = len(words)
    out = np.zeros((T + 1, len(bias)))
    t = 0
    while t < T:
        recurrent = V @ out[t - 1]
        out[t + 1] = sigmoid(U @ E[words[t]] + recurrent + bias)
        t += 1
    return out
